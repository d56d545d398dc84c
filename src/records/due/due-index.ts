import { createHash } from "node:crypto";
import { odata, type TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import type { CivilDate } from "../../rules/civil-date";
import { type CareRecord, headOf } from "../care-record";
import { keyOf } from "../keys";
import { fromRow, type RowKind, removeRow, StaleWrite, toRow } from "../rows";
import { writeSealedRow } from "../sealing/sealed-rows";
import { headKey, headKind, type KeptRecord, readRecord } from "../store/records";
import type { Tables } from "../tables";
import { dueDaysOf, type Reminder, remindersOf } from "./reminders";

/**
 * Which episodes have something due on a day: by day and shard, a hint beside the episode, which is the truth. Rows are
 * written before the episode that asks for them, and removed only after their day.
 */

/** Shards of a day: so many partitions can be read side by side. */
export const dueShards = 8;

const hintSchema = z.strictObject({ tenant: z.string(), code: z.string() });
const hintKind: RowKind<z.infer<typeof hintSchema>> = { name: "due entry", version: 1, schema: hintSchema };

const partitionOf = (day: CivilDate, shard: number) => keyOf("due", day, String(shard));

/** The shard in which an episode's days lie. */
export function shardOf(tenant: string, code: string): number {
  return (
    createHash("sha256")
      .update(JSON.stringify([tenant, code]))
      .digest()
      .readUInt32BE(0) % dueShards
  );
}

/**
 * Writes the rows that the index still lacks for `record`, and gives it back knowing of them. To be called before the
 * record is written.
 */
export async function indexDueDays(
  tables: Tables,
  tenant: string,
  record: CareRecord,
  today: CivilDate,
): Promise<CareRecord> {
  const known = record.dueDays.filter((day) => day >= today);
  const lacking = dueDaysOf(record, today).filter((day) => !known.includes(day));
  const { code } = record;
  const shard = shardOf(tenant, code);
  await Promise.all(
    lacking.map((day) => {
      const key = { partitionKey: partitionOf(day, shard), rowKey: keyOf(tenant, code) };
      return tables.hints.upsertEntity(toRow(hintKind, key, { tenant, code }), "Replace");
    }),
  );
  return { ...record, dueDays: [...known, ...lacking].sort() };
}

/** Removes the rows that lead to a deleted episode. */
export async function forgetDueDays(tables: Tables, tenant: string, { code, dueDays }: CareRecord): Promise<void> {
  const shard = shardOf(tenant, code);
  const rowKey = keyOf(tenant, code);
  await Promise.all(dueDays.map((day) => removeRow(tables.hints, { partitionKey: partitionOf(day, shard), rowKey })));
}

/** An episode with what is to be told of it on a day. */
export interface DueEpisode {
  tenant: string;
  record: CareRecord;
  reminders: Reminder[];
}

/** How many episodes are read side by side. */
const readAtOnce = 16;

/**
 * The episodes of one shard with something to tell on `day`, as they stand now. Reads the rows of that day and shard
 * and their episodes, nothing else; each episode read gets the rows of its following days where a new deadline has
 * begun since it was last saved.
 */
export async function* dueOn(tables: Tables, day: CivilDate, shard: number): AsyncGenerator<DueEpisode> {
  const rows = tables.hints.listEntities({
    queryOptions: { filter: odata`PartitionKey eq ${partitionOf(day, shard)}` },
  });
  let hints: z.infer<typeof hintSchema>[] = [];
  for await (const row of rows) {
    hints.push(fromRow(hintKind, row).value);
    if (hints.length < readAtOnce) continue;
    yield* await readDue(tables, day, hints);
    hints = [];
  }
  yield* await readDue(tables, day, hints);
}

async function readDue(tables: Tables, day: CivilDate, hints: readonly z.infer<typeof hintSchema>[]) {
  const read = await Promise.all(
    hints.map(async ({ tenant, code }): Promise<DueEpisode[]> => {
      const kept = await readRecord(tables, tenant, code);
      if (kept === null) return [];
      await renew(tables, tenant, kept, day);
      const reminders = remindersOf(kept.record, day).filter(({ on }) => on === day);
      return reminders.length === 0 ? [] : [{ tenant, record: kept.record, reminders }];
    }),
  );
  return read.flat();
}

async function renew(tables: Tables, tenant: string, { record, etag, written }: KeptRecord, day: CivilDate) {
  const indexed = await indexDueDays(tables, tenant, record, day);
  if (indexed.dueDays.every((due) => record.dueDays.includes(due))) return;
  try {
    const key = headKey(tenant, record.code);
    await writeSealedRow(tables.episodes, tables.keys, headKind, key, {
      value: { head: headOf(indexed), written },
      etag,
    });
  } catch (error) {
    // Whoever saved in between has indexed the days themselves.
    if (!(error instanceof StaleWrite)) throw error;
  }
}

/** Removes the rows of a day that has passed. Throws `RangeError` where it has not: they are still needed. */
export async function forgetDue(tables: Tables, day: CivilDate, shard: number, today: CivilDate): Promise<void> {
  if (day >= today) throw new RangeError(`The due entries of ${day} are needed until that day has passed.`);
  const partitionKey = partitionOf(day, shard);
  const rows = tables.hints.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partitionKey}` } });
  let batch: TransactionAction[] = [];
  for await (const { rowKey } of rows) {
    if (rowKey === undefined) continue;
    batch.push(["delete", { partitionKey, rowKey }]);
    if (batch.length < 100) continue;
    await tables.hints.submitTransaction(batch);
    batch = [];
  }
  if (batch.length > 0) await tables.hints.submitTransaction(batch);
}
