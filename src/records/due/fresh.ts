import { odata } from "@azure/data-tables";
import { z } from "zod";
import type { CivilDate } from "../../rules/civil-date";
import type { Deadline, DeadlineKind } from "../../rules/deadlines";
import type { CareRecord } from "../care-record";
import { endOfRange, keyOf } from "../keys";
import { fromRow, type RowKey, type RowKind, removeRow, toRow } from "../rows";
import { readRecord } from "../store/records";
import type { Tables } from "../tables";
import { type DueEpisode, dueShards, shardOf } from "./due-index";
import { openDeadlines } from "./open-deadlines";
import { type Reminder, remindersOf } from "./reminders";

/**
 * Episodes that were saved since the last run and have something to tell today. The day's own rows are read once, when
 * the day begins; what is recorded later stands here until the next run has seen it.
 */

/** Told on the day on which they are recorded, whatever day that is. */
const toldWhenRecorded: ReadonlySet<DeadlineKind> = new Set(["screening-window", "first-cpp"]);

const freshSchema = z.strictObject({
  tenant: z.string(),
  code: z.string(),
  /** Of the episode when it is saved; until then there is nothing to tell. */
  revision: z.number().int(),
  /** Day of the save. */
  day: z.string(),
  /** Kinds whose deadline this save has opened. */
  opened: z.array(z.string()),
});
const freshKind: RowKind<z.infer<typeof freshSchema>> = { name: "fresh entry", version: 1, schema: freshSchema };

const partitionOf = (shard: number) => keyOf("due", "fresh", String(shard));

const sameDeadline = (a: Deadline, b: Deadline) => a.kind === b.kind && a.due === b.due;

/**
 * Notes that `after`, which is about to be saved, has something to tell today. To be called before it is written.
 *
 * @param before the record until now; `null` where the episode is new
 */
export async function noteFresh(
  tables: Tables,
  tenant: string,
  before: CareRecord | null,
  after: CareRecord,
  today: CivilDate,
): Promise<void> {
  const known = before === null ? [] : openDeadlines(before, today);
  const opened = openDeadlines(after, today)
    .filter((deadline) => toldWhenRecorded.has(deadline.kind) && !known.some((one) => sameDeadline(one, deadline)))
    .map(({ kind }) => kind);
  if (opened.length === 0 && !remindersOf(after, today).some(({ on }) => on === today)) return;
  const { code, revision } = after;
  const key = { partitionKey: partitionOf(shardOf(tenant, code)), rowKey: keyOf(tenant, code, String(revision)) };
  await tables.hints.upsertEntity(toRow(freshKind, key, { tenant, code, revision, day: today, opened }), "Replace");
}

/** What was saved lately, with the way to forget it once it has been seen to. */
export interface FreshEpisode extends DueEpisode {
  row: RowKey;
}

/** The episodes of all shards that were saved since they were last forgotten, as they stand now. */
export async function* freshEpisodes(tables: Tables, today: CivilDate): AsyncGenerator<FreshEpisode> {
  for (let shard = 0; shard < dueShards; shard++) {
    const rows = tables.hints.listEntities({
      queryOptions: { filter: odata`PartitionKey eq ${partitionOf(shard)}` },
    });
    for await (const columns of rows) {
      const { tenant, code, revision, day, opened } = fromRow(freshKind, columns).value;
      const row = { partitionKey: columns.partitionKey ?? "", rowKey: columns.rowKey ?? "" };
      const kept = await readRecord(tables, tenant, code);
      // A save that has not arrived yet is looked at in the next run; on the next day the episode's own rows lead to it.
      const isUnderWay = day === today && (kept === null || kept.record.revision < revision);
      if (isUnderWay) continue;
      const reminders = kept === null ? [] : freshReminders(kept.record, opened, today);
      if (kept === null || reminders.length === 0) await forgetFresh(tables, row);
      else yield { tenant, record: kept.record, reminders, row };
    }
  }
}

function freshReminders(record: CareRecord, opened: readonly string[], today: CivilDate): Reminder[] {
  const onTheirDay = remindersOf(record, today).filter(({ on }) => on === today);
  const recorded = openDeadlines(record, today)
    .filter(({ kind }) => opened.includes(kind))
    .map((deadline) => ({ on: today, deadline }));
  return [...onTheirDay, ...recorded];
}

/** Forgets all saves of a deleted episode. */
export async function forgetFreshOf(tables: Tables, tenant: string, code: string): Promise<void> {
  const partitionKey = partitionOf(shardOf(tenant, code));
  const prefix = keyOf(tenant, code, "");
  const rows = tables.hints.listEntities({
    queryOptions: {
      filter: odata`PartitionKey eq ${partitionKey} and RowKey ge ${prefix} and RowKey lt ${endOfRange(prefix)}`,
    },
  });
  for await (const { rowKey = "" } of rows) await removeRow(tables.hints, { partitionKey, rowKey });
}

/** Forgets an episode that has been seen to. */
export function forgetFresh(tables: Tables, row: RowKey): Promise<void> {
  return removeRow(tables.hints, row);
}
