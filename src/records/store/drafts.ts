import { odata } from "@azure/data-tables";
import { z } from "zod";
import { isInamiField } from "../changes/input";
import { withoutNationalInstead } from "../identifiers/inami-number";
import { withoutNationalNumbers } from "../identifiers/national-number";
import { endOfRange, keyOf } from "../keys";
import type { Person } from "../practitioner";
import { type RowKind, removeRow } from "../rows";
import { fromSealedRow, readSealedRow, toSealedRow } from "../sealing/sealed-rows";
import type { Tables } from "../tables";
import { personPartition } from "./member-index";

/** Forms begun and not yet saved: kept sealed per user and form instance, for thirty days after the last touch. */

const keptDays = 30;
const dayLength = 86_400_000;

const draftSchema = z.strictObject({
  /** The form instance that the save will bear. */
  instance: z.string(),
  /** Which form it is, in the words of whoever shows it. */
  form: z.string(),
  /** Code of the episode it is for; left out where it opens one. */
  episode: z.string().optional(),
  /** Which of its cards comes next. */
  step: z.number().int().min(0).optional(),
  /** Everything entered so far, by input. */
  values: z.record(z.string(), z.json()),
  /** Instants, as ISO 8601. */
  startedAt: z.string(),
  touchedAt: z.string(),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftInput = Omit<Draft, "startedAt" | "touchedAt">;

const kind: RowKind<Draft> = { name: "draft", version: 1, schema: draftSchema };
const prefix = keyOf("draft", "");
const keyFor = (person: Person, instance: string) => ({
  partitionKey: personPartition(person),
  rowKey: `${prefix}${keyOf(instance)}`,
});

const hasExpired = ({ touchedAt }: Draft, now: Date) => now.getTime() - Date.parse(touchedAt) > keptDays * dayLength;

/**
 * Keeps what was entered so far. National numbers in it are replaced by `•`, but not an INAMI number that happens to check
 * as one in an input whose name holds "inami".
 */
export async function saveDraft(tables: Tables, person: Person, input: DraftInput, now: Date): Promise<Draft> {
  const before = await readDraft(tables, person, input.instance, now);
  const touchedAt = now.toISOString();
  const values = z.record(z.string(), z.json()).parse(cleaned(input.values));
  const draft: Draft = { ...input, values, startedAt: before?.startedAt ?? touchedAt, touchedAt };
  await tables.people.upsertEntity(toSealedRow(tables.keys, kind, keyFor(person, input.instance), draft), "Replace");
  return draft;
}

function cleaned(value: unknown, name = ""): unknown {
  if (typeof value === "string")
    return isInamiField(name) ? withoutNationalInstead(value) : withoutNationalNumbers(value);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, name));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner, key)]));
}

/** The draft of a form instance; `null` where there is none, or it has expired. */
export async function readDraft(tables: Tables, person: Person, instance: string, now: Date): Promise<Draft | null> {
  const stored = await readSealedRow(tables.people, tables.keys, kind, keyFor(person, instance));
  return stored === null || hasExpired(stored.value, now) ? null : stored.value;
}

/** The drafts of a person, the last touched first; those that have expired are removed. */
export async function listDrafts(tables: Tables, person: Person, now: Date): Promise<Draft[]> {
  const drafts = await allDrafts(tables, person);
  const expired = drafts.filter((draft) => hasExpired(draft, now));
  await Promise.all(expired.map(({ instance }) => dropDraft(tables, person, instance)));
  return drafts.filter((draft) => !hasExpired(draft, now)).sort((a, b) => b.touchedAt.localeCompare(a.touchedAt));
}

async function allDrafts(tables: Tables, person: Person): Promise<Draft[]> {
  const partition = personPartition(person);
  const rows = tables.people.listEntities({
    queryOptions: {
      filter: odata`PartitionKey eq ${partition} and RowKey ge ${prefix} and RowKey lt ${endOfRange(prefix)}`,
    },
  });
  const drafts: Draft[] = [];
  for await (const row of rows) drafts.push(fromSealedRow(tables.keys, kind, row).value);
  return drafts;
}

/** Drops what somebody has begun about an episode that they no longer follow, or that is deleted. */
export async function dropDraftsAbout(tables: Tables, person: Person, code: string): Promise<void> {
  const about = (await allDrafts(tables, person)).filter(({ episode }) => episode === code);
  await Promise.all(about.map(({ instance }) => dropDraft(tables, person, instance)));
}

/** Drops the draft of a form that was saved or given up. */
export function dropDraft(tables: Tables, person: Person, instance: string): Promise<void> {
  return removeRow(tables.people, keyFor(person, instance));
}
