import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { episodeWords } from "../../language/episodes";
import { billableActsOf } from "../../records/billable-acts";
import type { CareRecord } from "../../records/care-record";
import { leads } from "../../records/changes/team";
import { deleteEpisode } from "../../records/store/delete";
import type { Reply } from "../conversation/reply";
import type { Outcome, Turn } from "../conversation/turn";
import type { Values } from "../conversation/verbs";
import { refused } from "../team/refused";
import { careButton } from "./buttons";
import { say, withFile } from "./found";

/** Asks before a file is deleted: what goes, for whom, and what stays. */
export function askRemove(code: string, turn: Turn): Promise<Outcome> {
  return withFile(code, turn, (record) =>
    leads(record, turn.person.user) ? { replies: [question(record, turn)] } : refused({ kind: "not-allowed" }, turn),
  );
}

function question(record: CareRecord, turn: Turn, wrong?: string): Reply {
  const { language, today } = turn;
  const words = episodeWords[language].remove;
  const { code } = record;
  const others = record.members.length - 1;
  const unbilled = billableActsOf(record, { user: turn.person.user, providerOf: () => undefined }, today);
  const toBill = unbilled.filter(({ isLost }) => !isLost).length;
  return {
    card: questionCard({
      language,
      title: words.title(nameOf(record)),
      texts: [
        words.text,
        ...(others > 0 ? [words.others(others)] : []),
        ...(toBill > 0 ? [words.toBill(toBill)] : []),
        words.kept(code),
      ],
      inputs: [
        {
          type: "Input.Text",
          id: "typedCode",
          label: words.input(code),
          maxLength: 20,
          isRequired: true,
          errorMessage: words.wrong(code),
        },
      ],
      ...(wrong !== undefined && { wrong }),
      confirm: careButton(words.confirm, { step: "remove", code }, language),
      isDestructive: true,
    }),
  };
}

/** Deletes a file whose code was typed. */
export async function remove(code: string, values: Values, turn: Turn): Promise<Outcome> {
  const { tables, person, language } = turn;
  const words = episodeWords[language].remove;
  if ((values.typedCode ?? "").trim().toUpperCase() !== code.toUpperCase()) {
    return withFile(code, turn, (record) => ({ replies: [question(record, turn, words.wrong(code))] }));
  }
  const outcome = await deleteEpisode(tables, person, code);
  if ("refusal" in outcome) return refused(outcome.refusal, turn);
  return { ...say(words.done(code)), ...(turn.context.patient === code && { context: {} }) };
}
