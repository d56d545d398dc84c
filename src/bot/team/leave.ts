import { randomUUID } from "node:crypto";
import { nameOf } from "../../cards/choice-cards";
import { questionCard } from "../../cards/episodes/question-card";
import { episodeWords } from "../../language/episodes";
import { saveChange } from "../../records/store/save";
import type { Outcome, Turn } from "../conversation/turn";
import { careButton } from "../episodes/buttons";
import { say, withFile } from "../episodes/found";
import type { StepOf } from "../episodes/steps";
import { refused } from "./refused";

export function askLeave(code: string, turn: Turn): Promise<Outcome> {
  const { language } = turn;
  const { leave: words } = episodeWords[language].team;
  return withFile(code, turn, (record) => {
    if (record.members.length === 1) return refused({ kind: "last-member" }, turn);
    const confirm = careButton(words.confirm, { step: "leave", code, instance: randomUUID() }, language);
    return {
      replies: [{ card: questionCard({ language, title: words.title(nameOf(record)), texts: [words.text], confirm }) }],
    };
  });
}

/** Leaves a team: from then on the file is one that the person knows nothing of. */
export async function leave({ code, instance }: StepOf<"leave">, turn: Turn): Promise<Outcome> {
  const { tables, person, language, now, context } = turn;
  const outcome = await saveChange(tables, person, { code, instance, change: { type: "leave" } }, now);
  if ("refusal" in outcome) return refused(outcome.refusal, turn);
  const done = say(episodeWords[language].team.leave.done(nameOf(outcome.record)));
  return { ...done, ...(context.patient === code && { context: {} }) };
}
