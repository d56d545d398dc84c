import type { CivilDate } from "../civil-date";
import type { Citation, Profession, Region } from "../contract";
import { type DisputeId, disputes } from "../disputes";
import type { WebAddress } from "./addresses";

/**
 * What the bot explains without a patient. A topic is a list of statements; a statement carries its citations and its
 * values (amounts, days, counts), never words: the words are the language layer's.
 */

export const topicProgrammes = ["perinatal", "psychology", "both"] as const;
export type TopicProgramme = (typeof topicProgrammes)[number];

/** The intents of a question that a topic can answer in general, by the names of the question contract. */
export const topicIntents = [
  "limit",
  "requirements",
  "who-may-bill",
  "tariff",
  "pseudocode",
  "patient-share",
  "participants",
  "duration",
  "time-window",
  "same-day",
  "transfer",
  "scenario",
  "billing-deadline",
  "reference-period",
  "next-follow-up",
] as const;
export type TopicIntent = (typeof topicIntents)[number];

/** The services as people name them, by the names of the question contract. */
export const topicServices = [
  "screening",
  "cpp",
  "coordination",
  "concertation",
  "psy-individual",
  "psy-group",
  "psy-concertation",
  "psy-support-mission",
  "psy",
] as const;
export type TopicService = (typeof topicServices)[number];

/** Whom to ask where the texts settle nothing. */
export const advisers = ["inami", "network", "born-in-belgium", "billing-platform", "region"] as const;
export type Adviser = (typeof advisers)[number];

/** The facts of a question asked without a file. What is left out was not said. */
export interface Asked {
  /** The day the question is about: the service's day, or today. */
  on: CivilDate;
  role?: Profession;
  region?: Region;
  function?: 1 | 2 | 3;
  /** How many participants there are, for a question about participants. */
  count?: number;
  /** Of the patient, in whole years. */
  age?: number;
  preferentialReimbursement?: boolean;
  /** Positive inclusion indicators. */
  indicators?: number;
}

export interface Statement<Values extends object> {
  citations: (asked: Asked) => readonly Citation[];
  values: (asked: Asked) => Values;
  /** Whether it belongs in the answer to a question with these facts. */
  applies: (asked: Asked) => boolean;
  /** The official pages that it points to. */
  links: readonly WebAddress[];
}

export type NoValues = Record<never, never>;

/** A statement made by the cited sections, whose sentence needs no values. */
export function say(...citations: Citation[]): Statement<NoValues> {
  return sayWith(() => ({}), ...citations);
}

/** A statement made by the cited sections, with the values that its sentence shows. */
export function sayWith<Values extends object>(
  values: (asked: Asked) => Values,
  ...citations: Citation[]
): Statement<Values> {
  return { citations: () => citations, values, applies: () => true, links: [] };
}

/** A statement about a point on which the sources differ or are silent: it cites the sections of every reading. */
export function sayDisputed<Values extends object = NoValues>(
  dispute: DisputeId,
  values: (asked: Asked) => Values = () => ({}) as Values,
): Statement<Values> {
  const citations = disputes[dispute].readings.flatMap(({ source, section }) =>
    source === null || section === null ? [] : [{ source, section }],
  );
  const distinct = citations.filter(
    (citation, index) =>
      citations.findIndex(({ source, section }) => source === citation.source && section === citation.section) ===
      index,
  );
  return sayWith(values, ...distinct);
}

/** The statement, in the answers to which `applies` says it belongs. */
export function when<Values extends object>(
  applies: (asked: Asked) => boolean,
  statement: Statement<Values>,
): Statement<Values> {
  return { ...statement, applies };
}

/** The statement, pointing to official pages. */
export function linked<Values extends object>(
  links: readonly WebAddress[],
  statement: Statement<Values>,
): Statement<Values> {
  return { ...statement, links };
}

/** Which questions a topic answers: an intent, about one of the services (`null`: no service was named). */
export interface Answers {
  intent: TopicIntent;
  services: readonly (TopicService | null)[];
}

export interface Topic<StatementId extends string = string> {
  programme: TopicProgramme;
  answers?: readonly Answers[];
  /** In reading order: the first that applies answers the question. */
  says: readonly StatementId[];
  /** Where the texts settle nothing: whom to ask. */
  ask?: readonly Adviser[];
}

/** Types a record of topics so that each names only the statements given. */
export function topicsOf<Statements extends object, Id extends string>(
  _statements: Statements,
  topics: Record<Id, Topic<keyof Statements & string>>,
): Record<Id, Topic<keyof Statements & string>> {
  return topics;
}
