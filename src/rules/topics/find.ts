import type { Citation } from "../contract";
import { type StatementId, statements, type TopicId, topicIds, topics, type ValuesOf } from ".";
import type { WebAddress } from "./addresses";
import type { Adviser, Asked, Topic, TopicIntent, TopicProgramme, TopicService } from "./topic";

/** A statement made for one question: what the language layer turns into a sentence. */
export type MadeStatement = {
  [Id in StatementId]: {
    id: Id;
    citations: readonly Citation[];
    values: ValuesOf<Id>;
    /** The official pages that it points to, by the names of `webAddresses`. */
    links: readonly WebAddress[];
  };
}[StatementId];

export interface TopicAnswer {
  topic: TopicId;
  programme: TopicProgramme;
  /** One to five; the first answers the question. */
  statements: readonly MadeStatement[];
  /** Whom to ask, where the texts settle nothing. */
  ask: readonly Adviser[];
}

/** What a question asks for, by the names of the question contract. */
export interface TopicQuestion {
  intent: TopicIntent;
  service?: TopicService | undefined;
}

/** Whether the text is an intent that topics answer. */
export function isTopicIntent(intent: string): intent is TopicIntent {
  return intents.has(intent);
}

const intents: ReadonlySet<string> = new Set(
  topicIds.flatMap((id) => (topics[id].answers ?? []).map(({ intent }) => intent)),
);

/**
 * The topic that answers such a question in general; `undefined` where none does, as for a limit without a service.
 * The answer's facts (day, role, age, ...) are given to `answerOf`.
 */
export function topicFor(question: TopicQuestion): TopicId | undefined {
  const service = question.service ?? null;
  return topicIds.find((id) =>
    (topics[id].answers ?? []).some(
      (answers) => answers.intent === question.intent && answers.services.includes(service),
    ),
  );
}

/** The topic of that name, `undefined` for a name that is none. */
export function topicById(id: string): (Topic<StatementId> & { id: TopicId }) | undefined {
  const known = topicIds.find((topicId) => topicId === id);
  return known && { id: known, ...topics[known] };
}

/** The topic's statements that belong in the answer to a question with these facts, each with its values. */
export function answerOf(id: TopicId, asked: Asked): TopicAnswer {
  const { programme, says, ask = [] } = topics[id];
  return {
    topic: id,
    programme,
    statements: says.flatMap((statement) => made(statement, asked)),
    ask,
  };
}

function made(id: StatementId, asked: Asked): MadeStatement[] {
  const { applies, citations, values, links } = statements[id];
  if (!applies(asked)) return [];
  // The id and the values come from the same entry, which the compiler cannot follow through the union.
  return [{ id, citations: citations(asked), values: values(asked), links } as MadeStatement];
}
