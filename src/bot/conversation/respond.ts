import { replyWords } from "../../language/replies";
import type { Intent } from "../../questions/contract";
import { openChange, readChange } from "./change";
import { obey } from "./commands";
import { tellOverview } from "./overview";
import { askProfile, saveProfile } from "./profile";
import type { Request } from "./request";
import { tellScenario } from "./scenario";
import { suggest, tellHelp } from "./suggest";
import { explain, tellTopic } from "./topic";
import type { KnownTurn, Outcome, Turn } from "./turn";
import type { Values } from "./verbs";
import { tellVerdict } from "./verdict";
import type { Wanted } from "./wanted";

const say = (text: string): Outcome => ({ replies: [{ text }] });

/** What to say to whatever somebody wants. */
export async function respond(wanted: Wanted, turn: Turn): Promise<Outcome> {
  const words = replyWords[turn.language];
  switch (wanted.kind) {
    case "command":
      return obey(wanted, turn);
    case "request":
      return answerRequest(wanted.request, turn);
    case "topic":
      return explain(wanted.topic, {}, turn);
    case "unsure":
      return suggest(wanted.requests, turn);
    case "off-topic":
      return say(words.offTopic);
    case "outdated":
      return say(words.outdated);
    case "save-profile":
      return thenAnswer(await saveProfile(wanted, turn), wanted.pending, turn);
    case "answer-facts":
      return forKnown(wanted.request, turn, (known) => tellVerdict(wanted.request, known, wanted.values));
    case "open-change":
      return forKnown(wanted.request, turn, (known) => openChange(wanted.request, known));
    case "change":
      return forKnown(wanted.request, turn, (known) => answerChange(wanted, known));
  }
}

/** What the rules say of a patient depends on who asks, so whoever has not said it is asked first. */
function forKnown(
  request: Request,
  turn: Turn,
  answer: (known: KnownTurn) => Promise<Outcome>,
): Promise<Outcome> | Outcome {
  const { practitioner } = turn;
  return practitioner === null ? askProfile(turn, request) : answer({ ...turn, practitioner });
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

// With a patient named, the verdict's card answers these: what is to do, until when, what the patient pays.
const seenOnVerdict = new Set<Intent>(["requirements", "billing-deadline", "patient-share", "time-window"]);

async function answerRequest(request: Request, turn: Turn): Promise<Outcome> {
  const words = replyWords[turn.language];
  const { intent, slots } = request;
  const verdict = () => forKnown(request, turn, (known) => tellVerdict(request, known));
  const overview = () => forKnown(request, turn, (known) => tellOverview(request, known));
  switch (intent) {
    case "help":
      return tellHelp(turn);
    case "thanks":
      return say(words.thanks);
    case "eligibility":
      return verdict();
    case "overview":
      return overview();
    case "remaining":
      return slots.service === undefined && request.service === undefined ? overview() : verdict();
    case "scenario":
      return slots.indicators === undefined && isAboutSomebody(request, turn)
        ? forKnown(request, turn, (known) => tellScenario(request, known))
        : tellTopic(request, turn);
    case "follow-on":
      return followOn(request, turn);
    case "why":
      return why(turn);
    default:
      return seenOnVerdict.has(intent) && isNamed(request) ? verdict() : tellTopic(request, turn);
  }
}

function isNamed({ patient, slots }: Request): boolean {
  return patient !== undefined || slots.patient !== undefined;
}

function isAboutSomebody(request: Request, { context }: Turn): boolean {
  return isNamed(request) || context.patient !== undefined;
}

/** The card of the last answer holds its reasons and their sources. */
function why(turn: Turn): Promise<Outcome> | Outcome {
  const { question } = turn.context;
  return question === undefined || question.intent === "why" ? suggest([], turn) : answerRequest(question, turn);
}

/** "And for Mme P.?": the last question again, with what is new in place of what was said before. */
async function followOn({ slots }: Request, turn: Turn): Promise<Outcome> {
  const { question } = turn.context;
  if (question === undefined || question.intent === "follow-on") return suggest([], turn);
  const { patient, service, biller, ...rest } = question;
  const kept = {
    ...(slots.patient === undefined && patient !== undefined ? { patient } : {}),
    ...(slots.patient === undefined && slots.role === undefined && biller !== undefined ? { biller } : {}),
    ...(slots.service === undefined && slots.function === undefined && service !== undefined ? { service } : {}),
  };
  return answerRequest({ ...rest, ...kept, slots: { ...question.slots, ...slots } }, turn);
}
