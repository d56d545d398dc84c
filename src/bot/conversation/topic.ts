import { answerCard } from "../../cards/answer-card";
import { buttonsCard } from "../../cards/choice-cards";
import { numbered } from "../../cards/citations";
import { replyWords } from "../../language/replies";
import { topicLinks, topicSentence, topicTitle } from "../../language/topics";
import type { ServiceWord, Slots } from "../../questions/contract";
import type { Programme } from "../../records/episode";
import { readEpisodeFor } from "../../records/episode-store";
import { programmeOf } from "../../records/query-for";
import type { TopicId } from "../../rules/topics";
import { answerOf, isTopicIntent, topicFor } from "../../rules/topics/find";
import type { Asked, TopicIntent } from "../../rules/topics/topic";
import { askButton, buttonData } from "./asks";
import type { Request } from "./request";
import { programmesMeant } from "./services";
import { suggestInstead } from "./suggest";
import { about, type Outcome, type Turn } from "./turn";
import { verbs } from "./verbs";

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

interface Manner {
  /** Shows the sources at once: they were asked for. */
  sourcesOpen?: boolean;
}

/** What the circulars say in general: no patient is needed. */
export async function tellTopic(request: Request, turn: Turn, manner: Manner = {}): Promise<Outcome> {
  const { intent, slots } = request;
  if (!isTopicIntent(intent)) return suggestInstead(request, turn);
  const service = await serviceAsked(request, intent, turn);
  if (service === "of which programme?") return askProgramme(request, turn);
  const topic = topicFor({ intent, service });
  if (topic === undefined) return narrowDown(intent, request, turn);
  const on = slots.date === undefined && request.period ? { date: request.period.from } : {};
  const answer = explain(topic, { ...slots, ...on }, turn, manner);
  return { ...answer, ...about(request, turn.context.patient) };
}

/**
 * The service that a general question is about. A concertation exists in both programmes: where the texts answer
 * differently and nothing tells which one is meant, that has to be asked.
 */
async function serviceAsked(
  { slots, service }: Request,
  intent: TopicIntent,
  turn: Turn,
): Promise<ServiceWord | undefined | "of which programme?"> {
  if (slots.service !== "concertation" || service !== undefined) return slots.service;
  const [perinatal, psychology] = (["concertation", "psy-concertation"] as const).map((word) =>
    topicFor({ intent, service: word }),
  );
  if (psychology === undefined || perinatal === psychology) return "concertation";
  const programme = await programmeOfContext(turn);
  if (programme === undefined) return "of which programme?";
  return programme === "perinatal" ? "concertation" : "psy-concertation";
}

/** The programme that the conversation has been about. */
async function programmeOfContext({ context, tables, person }: Turn): Promise<Programme | undefined> {
  const word = context.question?.slots.service;
  const meant = word === undefined || context.question?.service !== undefined ? [] : programmesMeant(word);
  if (context.question?.service !== undefined) return programmeOf(context.question.service);
  if (meant.length === 1) return meant[0];
  const episode = context.patient === undefined ? null : await readEpisodeFor(tables, person, context.patient);
  return episode?.programme;
}

function askProgramme(request: Request, { language }: Turn): Outcome {
  const { whichProgramme, programmes: names } = replyWords[language];
  const choose = (service: "concertation" | "psy-concertation") => ({
    verb: verbs.ask,
    data: buttonData({ ...request, service, slots: { ...request.slots, service } }, language),
  });
  const buttons = [
    { title: names.perinatal, ...choose("concertation") },
    { title: names.psychology, ...choose("psy-concertation") },
  ];
  return { replies: [{ card: buttonsCard({ language, title: whichProgramme, buttons }) }] };
}

/** What the circulars say of one topic, as far as it fits what is known of the question and of who asks it. */
export function explain(topic: TopicId, slots: Slots, turn: Turn, { sourcesOpen = false }: Manner = {}): Outcome {
  const { language } = turn;
  const { statements } = answerOf(topic, askedIn(slots, turn));
  const said = statements.map((statement) => ({
    text: topicSentence(statement, language),
    citations: statement.citations,
  }));
  const links = topicLinks(statements, language);
  const card = answerCard({ language, title: topicTitle(topic, language), statements: said, links, sourcesOpen });
  const sources = numbered(
    said.flatMap(({ citations }) => citations),
    language,
  );
  const { patient } = turn.context;
  return { replies: [{ card, ...sources }], context: { topic, ...(patient === undefined ? {} : { patient }) } };
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
