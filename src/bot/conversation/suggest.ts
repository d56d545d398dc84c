import { buttonsCard, helpCard, unsureCard } from "../../cards/choice-cards";
import { replyWords } from "../../language/replies";
import { careDoors } from "../episodes/mine";
import { answerable, askButton } from "./asks";
import { inContext } from "./context";
import type { Request } from "./request";
import type { Outcome, Turn } from "./turn";

/** Three buttons at most, one press each. */
const most = 3;

/** Offers the likeliest meanings of what was not understood for sure. */
export function suggest(requests: readonly Request[], turn: Turn): Outcome {
  const { language } = turn;
  const meanings = buttonsFor(
    requests.map((request) => inContext(request, turn)),
    turn,
  );
  return { replies: [{ card: unsureCard({ language, meanings }) }] };
}

/** Offers what can be answered in place of a question that cannot be yet. */
export function suggestInstead(request: Request, turn: Turn): Outcome {
  const { language } = turn;
  const { service, patient } = request.slots;
  const near: Request[] = [
    ...(service === undefined ? [] : [{ ...request, intent: "eligibility" as const }]),
    ...(patient === undefined && request.patient === undefined ? [] : [{ ...request, intent: "overview" as const }]),
  ];
  const title = replyWords[language].notYetAnswered;
  return { replies: [{ card: buttonsCard({ language, title, buttons: buttonsFor(near, turn) }) }] };
}

const starts: readonly Request[] = [
  { intent: "eligibility", slots: { service: "cpp" } },
  { intent: "remaining", slots: {} },
];

interface OffTopic {
  because?: "hello" | "clinical";
  /** Code of a patient that the message names. */
  patient?: string;
}

/**
 * Says kindly that something is not its field, and what is; nothing of care is ever answered. "What to do for P-108?" may
 * be about billing all the same, so where her file stands is offered.
 */
export function tellOffTopic({ because, patient }: OffTopic, turn: Turn): Outcome {
  const { language } = turn;
  const words = replyWords[language];
  const file = patient === undefined ? [] : [askButton({ intent: "overview", slots: { patient } }, turn)];
  if (because === "clinical" && file.length === 0) return { replies: [{ text: words.clinical }] };
  const title = because === undefined ? words.offTopic : words[because];
  const buttons = because === "clinical" ? file : [...file, ...prompts(turn)].slice(0, most);
  return { replies: [{ card: buttonsCard({ language, title, buttons }) }] };
}

/** What the bot can do, with questions to try. */
export function tellHelp(turn: Turn): Outcome {
  const { language } = turn;
  const offered = [...prompts(turn), ...careDoors(turn)];
  return { replies: [{ card: helpCard({ language, text: replyWords[language].help, prompts: offered }) }] };
}

function prompts(turn: Turn) {
  return [...starts, { intent: "tariff" as const, slots: {} }].map((request) => askButton(request, turn));
}

/** The requests that lead somewhere, filled up with what always does, no two with the same title. */
function buttonsFor(requests: readonly Request[], turn: Turn) {
  const always: readonly Request[] = [...starts, { intent: "help", slots: {} }];
  const buttons = [...requests.filter(({ intent }) => answerable(intent)), ...always].map((request) =>
    askButton(request, turn),
  );
  const distinct = [...new Map(buttons.map((button) => [button.title, button])).values()];
  return distinct.slice(0, most);
}
