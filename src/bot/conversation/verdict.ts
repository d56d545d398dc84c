import { randomUUID } from "node:crypto";
import { citationsOf } from "../../cards/citations";
import { stateWord } from "../../cards/overview-lines";
import { verdictCard } from "../../cards/verdict-card";
import type { VerdictCardInput } from "../../cards/verdict-input";
import { replyWords } from "../../language/replies";
import { capitalised } from "../../language/sentence";
import { wordsOf } from "../../language/words";
import { askButton, buttonData } from "./asks";
import { type Decision, decideOn } from "./decision";
import type { Reply } from "./reply";
import type { Request } from "./request";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";
import { type Values, verbs } from "./verbs";

/** Whether one service may be billed for one patient. `values` are missing facts just typed into the card. */
export async function tellVerdict(request: Request, turn: KnownTurn, values?: Values): Promise<Outcome> {
  const decided = await decideOn(request, turn, values);
  if ("ask" in decided) return decided.ask;
  const { decision } = decided;
  return { replies: [verdictReply(decision, turn)], ...about(decision.request, decision.episode?.code) };
}

/** What was asked in particular, rather than whether it may be billed. */
function askedFirst({ intent }: Request): Pick<VerdictCardInput, "asked"> {
  switch (intent) {
    case "remaining":
      return { asked: "left" };
    case "patient-share":
      return { asked: "patient-share" };
    case "billing-deadline":
      return { asked: "bill-by" };
    default:
      return {};
  }
}

/** What can be recorded now is recorded with one press; what else is left is a question away. */
function goOn(
  { query, answer }: Decision,
  { code, label }: { code: string; label: string },
  turn: Turn,
): NonNullable<VerdictCardInput["buttons"]> {
  const remaining = askButton({ intent: "remaining", slots: {}, patient: code }, turn, label);
  const canRecord = (answer.verdict === "yes" || answer.verdict === "confirm") && query.serviceDate <= turn.today;
  if (!canRecord) return { primary: remaining };
  const { service, serviceDate: date } = query;
  const slots = date === turn.today ? {} : { date };
  return {
    primary: askButton({ intent: "record-act", slots, patient: code, service }, turn, label),
    others: [remaining],
  };
}

/** The card of a decision, with the sources that its message cites. */
export function verdictReply(decision: Decision, turn: Turn): Reply {
  const { language } = turn;
  const { request, episode, query, answer, errors, values, assumed, remarks, billerLabel } = decision;
  const data = buttonData(request, language);
  const patient = episode === null ? undefined : { code: episode.code, label: episode.label };
  const input: VerdictCardInput = {
    language,
    query,
    answer,
    assumed,
    remarks,
    ...(patient && { patient }),
    ...(billerLabel === undefined ? {} : { biller: { label: billerLabel } }),
    ...askedFirst(request),
    buttons: {
      ...(patient && { change: { verb: verbs.openChange, data } }),
      // What was typed comes back with the next press, so that a second question does not ask the first again.
      answer: { verb: verbs.answerFacts, data: { ...buttonData(request, language, values), form: randomUUID() } },
      ...(patient && goOn(decision, patient, turn)),
      ...(!patient && {
        primary: {
          ...askButton({ intent: "eligibility", slots: {}, service: query.service }, turn),
          title: replyWords[language].forOneOfMine,
        },
      }),
    },
    ...(Object.keys(errors).length === 0 ? {} : { entered: { values, errors } }),
  };
  const sources = citationsOf(answer, language);
  const state = capitalised(stateWord(answer, wordsOf(language)));
  return { text: `**${state}** · ${sources.text}`, citations: sources.citations, card: verdictCard(input) };
}
