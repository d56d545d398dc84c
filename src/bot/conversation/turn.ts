import type { Language, Meaning } from "../../questions/contract";
import type { Person, Practitioner } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import type { CivilDate } from "../../rules/civil-date";
import type { Reply } from "./reply";
import type { Request } from "./request";
import type { ConversationContext } from "./state";

/** Everything that an answer depends on, besides what is asked. */
export interface Turn {
  tables: Tables;
  person: Person;
  /** As Teams shows them to colleagues; it is kept only where they join a team under it. */
  name?: string;
  /** `null` until the person has said who they are. */
  practitioner: Practitioner | null;
  /** Of the answer. */
  language: Language;
  now: Date;
  today: CivilDate;
  /** Where files can be fetched from, without a slash at its end; `null` where the settings name no such address. */
  publicUrl: string | null;
  /** What the conversation has been about until now. */
  context: ConversationContext;
}

/** The turn of somebody who has said who they are. */
export type KnownTurn = Turn & { practitioner: Practitioner };

/** A message to somebody who has said nothing: it goes to their own conversation, if they have one. */
export interface Notice {
  to: Person;
  reply(language: Language): Reply;
}

/** What comes of a turn. */
export interface Outcome {
  replies: readonly Reply[];
  /** What others are to be told, each in private. */
  notices?: readonly Notice[];
  /** What the conversation is about from now on; left out: as before. */
  context?: ConversationContext;
  /** The language that the person wants from now on. */
  language?: Language;
}

/** The question that was answered last, in the words of the question contract. */
export function previousMeaning({ question }: ConversationContext): Meaning | undefined {
  return question === undefined ? undefined : { intent: question.intent, slots: question.slots };
}

/** Remembers what was asked and about whom: the code of the patient, never the words that were typed for her. */
export function about({ slots, ...question }: Request, patient?: string): Pick<Outcome, "context"> {
  const { patient: _, ...kept } = slots;
  return { context: { question: { ...question, slots: kept }, ...(patient === undefined ? {} : { patient }) } };
}
