import { replyWords } from "../../language/replies";
import { respondToCare } from "../episodes/respond";
import { respondToForm } from "../forms/respond";
import { respondToReminder } from "../reminders/respond";
import { answerRequest, forKnown } from "./answer-request";
import { openChange, readChange } from "./change";
import { obey } from "./commands";
import { isHypothetical } from "./hypothetical";
import { saveProfile } from "./profile";
import type { Request } from "./request";
import { suggest, tellOffTopic } from "./suggest";
import { tellSupposed } from "./supposed";
import { explain } from "./topic";
import type { KnownTurn, Outcome, Turn } from "./turn";
import type { Values } from "./verbs";
import { tellVerdict } from "./verdict";
import type { Wanted } from "./wanted";

const say = (text: string): Outcome => ({ replies: [{ text }] });

/** What to say to whatever somebody wants. */
export async function respond(wanted: Wanted, turn: Turn): Promise<Outcome> {
  const words = replyWords[turn.language];
  switch (wanted.kind) {
    case "forms":
      return forKnown({ intent: "record-act", slots: {} }, turn, (known) => respondToForm(wanted, known));
    case "care":
      return respondToCare(wanted, turn);
    case "command":
      return obey(wanted, turn);
    case "reminders":
      return respondToReminder(wanted, turn);
    case "request":
      return answerRequest(wanted.request, turn);
    case "topic":
      return explain(wanted.topic, {}, turn);
    case "unsure":
      return suggest(wanted.requests, turn);
    case "off-topic":
      return tellOffTopic(wanted, turn);
    case "outdated":
      return say(words.outdated);
    case "save-profile":
      return thenAnswer(await saveProfile(wanted, turn), wanted.pending, turn);
    case "answer-facts":
      return isHypothetical(wanted.request, turn.context)
        ? tellSupposed(wanted.request, turn, wanted.values)
        : forKnown(wanted.request, turn, (known) => tellVerdict(wanted.request, known, wanted.values));
    case "open-change":
      return forKnown(wanted.request, turn, (known) => openChange(wanted.request, known));
    case "change":
      return forKnown(wanted.request, turn, (known) => answerChange(wanted, known));
  }
}

/** The question that waited for the profile, answered after it is saved. */
async function thenAnswer(
  { saved, outcome }: Awaited<ReturnType<typeof saveProfile>>,
  pending: Request | undefined,
  turn: Turn,
): Promise<Outcome> {
  if (saved === null || pending === undefined) return outcome;
  const language = outcome.language ?? turn.language;
  const answer = await answerRequest(pending, { ...turn, practitioner: saved, language });
  return { ...outcome, ...answer, replies: [...outcome.replies, ...answer.replies] };
}

async function answerChange(
  { request, values }: { request: Request; values: Values },
  turn: KnownTurn,
): Promise<Outcome> {
  const read = readChange(request, values);
  return "wrong" in read ? openChange(request, turn, { values, wrong: read.wrong }) : tellVerdict(read.request, turn);
}
