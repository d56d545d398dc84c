import { replyWords } from "../../language/replies";
import type { Intent } from "../../questions/contract";
import { topicFor } from "../../rules/topics/find";
import { beginByRequest } from "../forms/by-request";
import { tellDeadlines } from "../reminders/list";
import { inContext } from "./context";
import { asksForDay, tellDay } from "./dates";
import { decideOn } from "./decision";
import { goTo } from "./destination";
import { goOn } from "./follow-on";
import { isHypothetical } from "./hypothetical";
import { tellOverview } from "./overview";
import { askProfile } from "./profile";
import type { Request } from "./request";
import { tellScenario } from "./scenario";
import { suggest, tellHelp } from "./suggest";
import { decideSupposed, tellSupposed } from "./supposed";
import { explain, tellTopic } from "./topic";
import { about, type KnownTurn, type Outcome, type Turn } from "./turn";
import { tellVerdict } from "./verdict";
import { askWhichReason, tellReason } from "./why";

/** What the rules say of a patient depends on who asks, so whoever has not said it is asked first. */
export function forKnown(
  request: Request,
  turn: Turn,
  answer: (known: KnownTurn) => Promise<Outcome>,
): Promise<Outcome> | Outcome {
  const { practitioner } = turn;
  return practitioner === null ? askProfile(turn, request) : answer({ ...turn, practitioner });
}

// With a patient named, the verdict's card answers these: what is to do, until when, what the patient pays.
const seenOnVerdict = new Set<Intent>(["requirements", "billing-deadline", "patient-share", "time-window"]);

/** Answers one request, whatever it is about. */
export async function answerRequest(asked: Request, turn: Turn): Promise<Outcome> {
  const request = inContext(asked, turn);
  const { intent, slots, destination } = request;
  if (destination !== undefined) return forKnown(request, turn, (known) => goTo(destination, request, known));
  if (intent === "record-act" || intent === "start-screening") {
    return forKnown(request, turn, (known) => beginByRequest(request, known));
  }
  if (isHypothetical(request, turn.context)) return tellSupposed(request, turn);
  const verdict = () => forKnown(request, turn, (known) => tellVerdict(request, known));
  const overview = () => forKnown(request, turn, (known) => tellOverview(request, known));
  switch (intent) {
    case "help":
      return tellHelp(turn);
    case "thanks":
      return { replies: [{ text: replyWords[turn.language].thanks }] };
    case "eligibility":
      return asksForSomebodyElse(request, turn) ? tellTopic({ ...request, intent: "who-may-bill" }, turn) : verdict();
    case "overview":
      return overview();
    case "deadlines":
      return tellDeadlines(request, turn);
    case "remaining":
      return namesService(request) ? verdict() : overview();
    case "scenario":
      return slots.indicators === undefined && slots.scenario === undefined && isAboutSomebody(request, turn)
        ? forKnown(request, turn, (known) => tellScenario(request, known))
        : tellTopic(request, turn);
    case "follow-on":
      return followOn(request, turn);
    case "why":
      return why(request, turn);
    default: {
      if (!isNamed(request)) return tellTopic(request, turn);
      const day = asksForDay(request) ? await dayFor(request, turn) : null;
      return day ?? (seenOnVerdict.has(intent) ? verdict() : tellTopic(request, turn));
    }
  }
}

function dayFor(request: Request, turn: Turn): Promise<Outcome | null> | Outcome {
  const { practitioner } = turn;
  return practitioner === null ? askProfile(turn, request) : tellDay(request, { ...turn, practitioner });
}

function namesService({ service, slots }: Request): boolean {
  return (
    service !== undefined || (slots.service !== undefined && slots.service !== "psy") || slots.function !== undefined
  );
}

function isNamed({ patient, slots }: Request): boolean {
  return patient !== undefined || slots.patient !== undefined;
}

function isAboutSomebody(request: Request, { context }: Turn): boolean {
  return isNamed(request) || context.patient !== undefined;
}

/** "May a gynaecologist bill a CPP?", about nobody: what the texts say of who may. */
function asksForSomebodyElse(request: Request, turn: Turn): boolean {
  const { role, service } = request.slots;
  if (role === undefined || role === turn.practitioner?.profession || isAboutSomebody(request, turn)) return false;
  return topicFor({ intent: "who-may-bill", service }) !== undefined;
}

/** Why the last answer is what it is, or where that is written. */
async function why(request: Request, turn: Turn): Promise<Outcome> {
  const { question, topic } = turn.context;
  const forSource = request.forSource ?? false;
  // A button names the service whose reason is wanted.
  if (request.patient !== undefined && request.service !== undefined) {
    return reasonFor({ ...request, intent: "eligibility" }, forSource, turn);
  }
  if (topic !== undefined) return explain(topic, {}, turn, { sourcesOpen: true });
  if (question === undefined) return suggest([], turn);
  if (isHypothetical(question, turn.context) || givesVerdict(question)) return reasonFor(question, forSource, turn);
  const which = question.intent === "overview" || question.intent === "remaining";
  const asked = which ? await askWhichReason(question, turn) : null;
  return asked ?? (which ? answerRequest(question, turn) : tellTopic(question, turn, { sourcesOpen: true }));
}

function givesVerdict(request: Request): boolean {
  const { intent } = request;
  if (intent === "eligibility") return true;
  if (intent === "remaining") return namesService(request);
  return seenOnVerdict.has(intent) && isNamed(request);
}

async function reasonFor(request: Request, forSource: boolean, turn: Turn): Promise<Outcome> {
  if (isHypothetical(request, turn.context)) {
    const supposed = decideSupposed(request, turn);
    return "ask" in supposed ? supposed.ask : tellReason(supposed.decision, forSource, turn);
  }
  return forKnown(request, turn, async (known) => {
    const decided = await decideOn(request, known);
    if ("ask" in decided) return decided.ask;
    const { decision } = decided;
    return { ...tellReason(decision, forSource, turn), ...about(decision.request, decision.episode?.code) };
  });
}

/** "And for Mme P.?": the last question again, with what is new in it. */
async function followOn(request: Request, turn: Turn): Promise<Outcome> {
  const { question } = turn.context;
  if (question !== undefined) return answerRequest(goOn(question, request), turn);
  const { slots } = request;
  const meant: Request[] = [
    ...(slots.service === undefined ? [] : [{ ...request, intent: "eligibility" as const }]),
    ...(slots.patient === undefined ? [] : [{ ...request, intent: "overview" as const }]),
  ];
  return suggest(meant, turn);
}
