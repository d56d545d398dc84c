import { answerCard } from "../../cards/answer-card";
import { buttonsCard } from "../../cards/choice-cards";
import { numbered } from "../../cards/citations";
import { replyWords } from "../../language/replies";
import { topicSentence, topicTitle } from "../../language/topics";
import type { Slots } from "../../questions/contract";
import type { TopicId } from "../../rules/topics";
import { answerOf, isTopicIntent, topicFor } from "../../rules/topics/find";
import type { Asked, TopicIntent } from "../../rules/topics/topic";
import { askButton } from "./asks";
import type { Request } from "./request";
import { suggestInstead } from "./suggest";
import { about, type Outcome, type Turn } from "./turn";

/** Services that a question can be narrowed down to, as people name them. */
const narrower: readonly Pick<Slots, "service" | "function">[] = [
  { service: "screening" },
  { service: "cpp" },
  { service: "coordination" },
  { service: "concertation" },
  { service: "psy-individual", function: 2 },
  { service: "psy-individual", function: 3 },
  { service: "psy-concertation" },
];

/** What the circulars say in general: no patient is needed. */
export function tellTopic(request: Request, turn: Turn): Outcome {
  const { intent, slots } = request;
  if (!isTopicIntent(intent)) return suggestInstead(request, turn);
  const topic = topicFor({ intent, service: slots.service });
  if (topic === undefined) return narrowDown(intent, request, turn);

  return { ...explain(topic, request.slots, turn), ...about(request, turn.context.patient) };
}

/** What the circulars say of one topic, as far as it fits what is known of the question and of who asks it. */
export function explain(topic: TopicId, slots: Slots, turn: Turn): Outcome {
  const { language } = turn;
  const { statements } = answerOf(topic, askedIn(slots, turn));
  const said = statements.map((statement) => ({
    text: topicSentence(statement, language),
    citations: statement.citations,
  }));
  const card = answerCard({ language, title: topicTitle(topic, language), statements: said });
  const sources = numbered(
    said.flatMap(({ citations }) => citations),
    language,
  );
  return { replies: [{ card, ...sources }] };
}

function askedIn(slots: Slots, { today, practitioner }: Turn): Asked {
  const { date, dateOf = "service", role, count, age, preferentialReimbursement, indicators } = slots;
  const known = { role: role ?? practitioner?.profession, region: practitioner?.region, function: slots.function };
  const facts = { ...known, count, age, preferentialReimbursement, indicators };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { on: date !== undefined && dateOf === "service" ? date : today, ...given };
}

/** The texts answer such a question for each service apart, so which one is asked. */
function narrowDown(intent: TopicIntent, request: Request, turn: Turn): Outcome {
  const { language } = turn;
  const fitting = narrower.filter(({ service }) => topicFor({ intent, service }) !== undefined);
  if (fitting.length === 0 || request.slots.service !== undefined) return suggestInstead(request, turn);
  const buttons = fitting.map((slots) => askButton({ ...request, slots: { ...request.slots, ...slots } }, turn));
  const title = replyWords[language].whichServiceInGeneral;
  return { replies: [{ card: buttonsCard({ language, title, buttons }) }] };
}
