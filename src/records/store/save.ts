import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { brusselsDay } from "../brussels-day";
import type { CareRecord } from "../care-record";
import { memberOf } from "../care-record";
import { type Applied, applyChange } from "../changes/apply";
import type { Change, Refusal } from "../changes/change";
import { consequencesSchema } from "../changes/consequences";
import { billerOf } from "../changes/decisions";
import { indexDueDays } from "../due/due-index";
import { noteFresh } from "../due/fresh";
import type { Person } from "../practitioner";
import { type RowKind, StaleWrite } from "../rows";
import { rulesVersion } from "../rules-version";
import { readSealedRow, toSealedRow } from "../sealing/sealed-rows";
import { isMissing, isStale, isTaken, type Tables } from "../tables";
import { dropDraft, dropDraftsAbout } from "./drafts";
import { addToIndex, removeFromIndex } from "./member-index";
import { providersOf } from "./providers";
import { batchFor, type KeptRecord, onceKey, partitionOf, readRecord } from "./records";

const savedSchema = z.strictObject({
  /** Of the line in the log. */
  seq: z.number().int(),
  /** Ids of the entries that the change made or touched. */
  ids: z.array(z.string()),
  consequences: consequencesSchema,
  /** Of the rules that decided, as 64 hexadecimal digits: with the log, it lets the decisions be replayed. */
  rulesVersion: z.string(),
});

/** What a save left behind, the same for every delivery of its form instance. */
export type Saved = z.infer<typeof savedSchema>;

export type SaveOutcome =
  /** `repeated`: this form instance was saved before, and this is what came of it then. */
  { saved: Saved; repeated: boolean; record: CareRecord } | { refusal: Refusal };

/** One submission of a form: a form instance is saved once, however often it is submitted. */
export interface Submission {
  code: string;
  /** Id of the form instance, unguessable and never used for another form. */
  instance: string;
  change: Change;
}

const onceKind: RowKind<Saved> = { name: "saved form", version: 1, schema: savedSchema };
const attempts = 30;

let version: string | undefined;

/** The version of the rules in this process, worked out once. */
function currentRules(): string {
  version ??= rulesVersion();
  return version;
}

/**
 * Saves one change of an episode: index rows first, then all of the episode's rows in one batch that nobody else's save
 * can slip under. Where somebody else saved in between, all is read, applied and decided again. Throws `StaleWrite`
 * when that has gone on for thirty rounds.
 */
export async function saveChange(
  tables: Tables,
  person: Person,
  submission: Submission,
  now: Date,
): Promise<SaveOutcome> {
  const { code } = submission;
  for (let attempt = 1; ; attempt++) {
    const kept = await readRecord(tables, person.tenant, code);
    if (kept === null) return { refusal: { kind: "not-a-member" } };
    const earlier = await savedBefore(tables, person, submission, kept);
    if (earlier !== null) return earlier;
    const applied = await tryChange(tables, person, submission, kept, now);
    if ("refusal" in applied) return applied;
    const done = await write(tables, person, submission, kept, applied, now);
    if (done !== null) {
      await dropDraft(tables, person, submission.instance);
      return done;
    }
    if (attempt >= attempts) throw new StaleWrite("episode");
    // Writers that met once would meet again at the same pace.
    await wait(Math.random() * Math.min(10 * attempt, 200));
  }
}

/** What a change would bring, without saving it. */
export async function previewChange(
  tables: Tables,
  person: Person,
  submission: Submission,
  now: Date,
): Promise<Applied | { refusal: Refusal }> {
  const kept = await readRecord(tables, person.tenant, submission.code);
  return kept === null ? { refusal: { kind: "not-a-member" } } : tryChange(tables, person, submission, kept, now);
}

async function savedBefore(
  tables: Tables,
  { tenant, user }: Person,
  { code, instance }: Submission,
  { record }: KeptRecord,
): Promise<SaveOutcome | null> {
  if (memberOf(record, user) === undefined) return null;
  const once = await readSealedRow(
    tables.episodes,
    tables.keys,
    onceKind,
    onceKey(partitionOf(tenant, code), instance),
  );
  return once === null ? null : { saved: once.value, repeated: true, record };
}

async function tryChange(
  tables: Tables,
  { tenant, user }: Person,
  { instance, change }: Submission,
  { record }: KeptRecord,
  now: Date,
) {
  const named = change.type === "record" || change.type === "correct" ? change.content.biller : undefined;
  const billers = record.entries.map((entry) => billerOf(record, entry));
  const providerOf = await providersOf(tables, tenant, [user, named, record.biller, ...billers]);
  return applyChange(record, { instance, change }, { user, providerOf }, now);
}

async function write(
  tables: Tables,
  { tenant }: Person,
  { code, instance }: Submission,
  kept: KeptRecord,
  { record: changed, logEntry, consequences }: Applied,
  now: Date,
): Promise<SaveOutcome | null> {
  const joined = changed.members.filter(({ user }) => memberOf(kept.record, user) === undefined);
  await Promise.all(joined.map(({ user }) => addToIndex(tables, { tenant, user }, code)));
  const today = brusselsDay(now);
  const record = await indexDueDays(tables, tenant, changed, today);
  await noteFresh(tables, tenant, kept.record, record, today);
  const ids = logEntry.entries.map(({ state }) => state.id);
  const saved: Saved = { seq: logEntry.seq, ids, consequences, rulesVersion: currentRules() };
  const once = toSealedRow(tables.keys, onceKind, onceKey(partitionOf(tenant, code), instance), saved);
  try {
    await tables.episodes.submitTransaction([...batchFor(tables, tenant, kept, record, logEntry), ["create", once]]);
  } catch (error) {
    if (isStale(error) || isTaken(error) || isMissing(error)) return null;
    throw error;
  }
  const gone = kept.record.members.filter(({ user }) => memberOf(record, user) === undefined);
  await Promise.all(
    gone.flatMap(({ user }) => [
      removeFromIndex(tables, { tenant, user }, code),
      dropDraftsAbout(tables, { tenant, user }, code),
    ]),
  );
  return { saved, repeated: false, record };
}
