import type { Entry } from "./acts/entry";
import { brusselsDay } from "./brussels-day";
import { type CareHead, type CareRecord, careHeadSchema, episodeOf } from "./care-record";
import { tracesOf } from "./changes/log";
import { indexDueDays } from "./due/due-index";
import { noteFresh } from "./due/fresh";
import type { EpisodeOfCare } from "./episode";
import type { Person } from "./practitioner";
import { mapSideBySide } from "./side-by-side";
import { addToIndex, codesInIndex } from "./store/member-index";
import { batchFor, readRecordFor } from "./store/records";
import { isTaken, type Tables } from "./tables";

/** How many episodes are read side by side. */
const readAtOnce = 24;

/** An episode with this code exists already in the organisation. */
export class CodeTaken extends Error {
  constructor(code: string) {
    super(`The code ${code} is taken.`);
    this.name = "CodeTaken";
  }
}

/** The episode with this code, if `person` is one of its members; `null` otherwise, whether it exists or not. */
export async function readEpisodeFor(tables: Tables, person: Person, code: string): Promise<EpisodeOfCare | null> {
  const record = await readRecordFor(tables, person, code);
  return record === null ? null : episodeOf(record);
}

/** The episodes that `person` is a member of and that are not closed, by code. */
export async function listEpisodesFor(tables: Tables, person: Person): Promise<EpisodeOfCare[]> {
  return (await listRecordsFor(tables, person)).map(episodeOf);
}

/** The records that `person` is a member of, by code; closed ones only where asked for. */
export async function listRecordsFor(
  tables: Tables,
  person: Person,
  { closed = false }: { closed?: boolean } = {},
): Promise<CareRecord[]> {
  const codes = await codesInIndex(tables, person);
  const records = await mapSideBySide(codes, readAtOnce, (code) => readRecordFor(tables, person, code));
  return records
    .filter((record) => record !== null && (closed || record.closed === undefined))
    .filter((record) => record !== null)
    .sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }));
}

/**
 * Keeps an episode taken over from elsewhere, its acts with the contract's facts alone. Throws `CodeTaken` where the
 * code is in use. At most 97 acts fit.
 *
 * @param now when it was taken over: from then on its deadlines are told
 */
export async function createEpisode(
  tables: Tables,
  tenant: string,
  { acts, end: _, ...head }: EpisodeOfCare,
  now: Date = new Date(),
): Promise<void> {
  const entries = acts.map(
    ({ service, on, billing, ...details }, order): Entry => ({
      content: { kind: "past", service, on, elsewhere: false, details },
      state: { id: `taken-over-${order}`, order, billing, refusals: [], withdrawn: false },
    }),
  );
  const opened: CareHead = careHeadSchema.parse({ ...head, revision: 0, events: [], invitations: [], dueDays: [] });
  const by = head.members[0]?.user ?? "";
  await createRecord(tables, tenant, { ...opened, entries }, { by, instance: "taken-over", now });
}

/** Who opened an episode, by which form instance, and when. */
export interface Opening {
  by: string;
  instance: string;
  now: Date;
}

/**
 * Keeps a new record: first its members' lists and its days in the due index, then the episode in one batch. Throws
 * `CodeTaken` where the code is in use.
 */
export async function createRecord(
  tables: Tables,
  tenant: string,
  record: CareRecord,
  { by, instance, now }: Opening,
): Promise<CareRecord> {
  await Promise.all(record.members.map(({ user }) => addToIndex(tables, { tenant, user }, record.code)));
  const today = brusselsDay(now);
  const indexed = await indexDueDays(tables, tenant, record, today);
  await noteFresh(tables, tenant, null, indexed, today);
  const at = now.toISOString();
  const logEntry = { seq: 0, at, by, instance, action: "open" as const, ...tracesOf(null, indexed) };
  try {
    await tables.episodes.submitTransaction(batchFor(tables, tenant, null, indexed, logEntry));
  } catch (error) {
    if (isTaken(error)) throw new CodeTaken(record.code);
    throw error;
  }
  return indexed;
}

/** Whether no episode is kept at all. */
export async function hasNoEpisode(tables: Tables): Promise<boolean> {
  for await (const _ of tables.episodes.listEntities({ queryOptions: { select: ["PartitionKey"] } })) return false;
  return true;
}
