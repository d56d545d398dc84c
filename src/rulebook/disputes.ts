import { topicOf } from "../language/conditions/topic";
import type { Reading } from "../rules/contract";
import { type DisputeId, disputes } from "../rules/disputes";
import { citationText } from "./citations";
import { disputePlaces } from "./dispute-places";
import type { Book } from "./words";

/** One disputed point in words: what the table and the pages show. */
export interface DisputeRow {
  id: DisputeId;
  point: string;
  readings: readonly { says: string; source: string }[];
  concerned: readonly string[];
  /** When it decides, and what the bot does. */
  meanwhile: readonly string[];
}

export function disputeRow(id: DisputeId, book: Book): DisputeRow {
  const { question, readings } = book.words.disputes[id];
  const { when, besides } = book.book.disputes[id];
  return {
    id,
    point: question,
    readings: disputes[id].readings.map((reading, index) => ({
      says: readings[index] ?? "",
      source: sourceOf(reading, book),
    })),
    concerned: disputePlaces[id].map(({ condition, services }) => {
      const [first] = services;
      if (!first) throw new Error(`the dispute "${id}" concerns no service`);
      const names = services.map((service) => book.words.terms.services[service].short);
      return `${names.join(" · ")}${book.book.frame.colon}${book.words.conditions.about[topicOf(first, condition)]} (${condition})`;
    }),
    meanwhile: [book.book.frame.answersConfirm(when), ...(besides === undefined ? [] : [besides])],
  };
}

function sourceOf({ source, section }: Reading, book: Book): string {
  return source === null || section === null ? book.book.frame.sourcesSilent : citationText({ source, section }, book);
}
