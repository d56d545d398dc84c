import { createHmac } from "node:crypto";
import { odata } from "@azure/data-tables";
import { z } from "zod";
import { keyOf } from "./keys";
import type { Person } from "./practitioner";
import { changeRow, fromRow, type RowKind, removeRow } from "./rows";
import { derivedKey, type SealingKey } from "./sealing/key-ring";
import type { Tables } from "./tables";

/**
 * How often words came up that the vocabulary lacks, by language and month. A word is written down only when a third
 * person uses it; until then its row holds keyed hashes of the word and of the people, from which neither can be read.
 */

export const countedLanguages = ["fr", "nl", "de", "en"] as const;
export type CountedLanguage = (typeof countedLanguages)[number];

/** So many different people have used a word before anybody gets to see it. */
export const peopleNeeded = 3;

/** Months that a count reaches back, the current one included. */
const monthsKept = 12;

const monthSchema = z.string().regex(/^\d{4}-\d{2}$/);
const countSchema = z.strictObject({
  /** `null` until enough people have used it. */
  word: z.string().nullable(),
  /** Keyed hashes of those who have, until they are enough. */
  people: z.array(z.string()),
  /** Messages that held the word, by month. */
  months: z.record(monthSchema, z.number().int()),
});
type Count = z.infer<typeof countSchema>;
const kind: RowKind<Count> = { name: "word count", version: 1, schema: countSchema };

const partitionOf = (language: CountedLanguage) => keyOf("words", language);

/**
 * Counts words of one message, each once. Nothing is counted where the store has no key to hash with.
 *
 * @param words folded, a-z
 * @param month "2026-11"
 */
export async function countWords(
  { hints, keys }: Tables,
  person: Person,
  language: CountedLanguage,
  words: readonly string[],
  month: string,
): Promise<void> {
  const [key] = keys.all();
  if (key === undefined) return;
  await Promise.all(
    words.map((word) => {
      const row = { partitionKey: partitionOf(language), rowKey: hashOf(key, ["word", language, word]) };
      // The hash differs from word to word, so that rows do not tell who asked the same things.
      const hash = hashOf(key, ["person", language, word, person.tenant, person.user]);
      return changeRow(hints, kind, row, (before) => raised(before, word, hash, month), 20);
    }),
  );
}

function hashOf(key: SealingKey, parts: readonly string[]): string {
  return createHmac("sha256", derivedKey(key, "word count")).update(JSON.stringify(parts)).digest("hex");
}

/** The count with one message more. */
export function raised(before: Count | null, word: string, person: string, month: string): Count {
  const all = { ...before?.months, [month]: (before?.months[month] ?? 0) + 1 };
  const months = Object.fromEntries(
    Object.entries(all)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(-monthsKept),
  );
  if (before !== null && before.word !== null) return { ...before, months };
  const people = [...new Set([...(before?.people ?? []), person])];
  return people.length < peopleNeeded ? { word: null, people, months } : { word, people: [], months };
}

/** A word that enough people have used. */
export interface WordCount {
  word: string;
  /** Messages that held it, over the months kept. */
  count: number;
  /** The first and last of those months: "2026-11". */
  from: string;
  to: string;
}

/** The words of a language that may be seen, the most frequent first. */
export async function countedWords(tables: Tables, language: CountedLanguage): Promise<WordCount[]> {
  const counts: WordCount[] = [];
  for await (const row of rowsOf(tables, language)) {
    const { word, months } = fromRow(kind, row).value;
    const names = Object.keys(months).sort();
    const [from, to] = [names[0], names.at(-1)];
    if (word === null || from === undefined || to === undefined) continue;
    counts.push({ word, count: Object.values(months).reduce((sum, count) => sum + count, 0), from, to });
  }
  return counts.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/** Removes the words that have not come up since `month` ("2026-11"), seen or not; gives back how many. */
export async function removeWordsBefore(tables: Tables, language: CountedLanguage, month: string): Promise<number> {
  let removed = 0;
  for await (const row of rowsOf(tables, language)) {
    const last = Object.keys(fromRow(kind, row).value.months).sort().at(-1);
    const { partitionKey, rowKey } = row;
    if (partitionKey === undefined || rowKey === undefined || (last !== undefined && last >= month)) continue;
    await removeRow(tables.hints, { partitionKey, rowKey });
    removed++;
  }
  return removed;
}

function rowsOf({ hints }: Tables, language: CountedLanguage) {
  return hints.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partitionOf(language)}` } });
}
