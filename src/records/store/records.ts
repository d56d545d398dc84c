import { odata, type TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import { type Entry, entrySchema } from "../acts/entry";
import { type CareRecord, careHeadSchema, headOf, memberOf } from "../care-record";
import { type LogEntry, logEntrySchema } from "../changes/log";
import { episodeHeadSchema } from "../episode";
import { endOfRange, keyOf } from "../keys";
import type { Person } from "../practitioner";
import { type RowKind, readRowWith, UnreadableRow } from "../rows";
import { fromSealedRow, toSealedRow } from "../sealing/sealed-rows";
import type { Tables } from "../tables";

/**
 * How an episode lies in its partition: one `head` row, whose tag guards every write, one `entry` row for each entry,
 * one `log` row for each change and one `once` row for each form instance. All of them are sealed.
 */

const keptHeadSchema = z.strictObject({
  head: careHeadSchema,
  /** Revision at which each entry's row was last written: a read that mixes two saves is noticed by it. */
  written: z.record(z.string(), z.number().int()),
});
type KeptHead = z.infer<typeof keptHeadSchema>;

export const headKind: RowKind<KeptHead> = {
  name: "episode",
  version: 2,
  schema: keptHeadSchema,
  migrations: [
    // Version 1 knew no entries, events or invitations.
    (content) => {
      const head = episodeHeadSchema.parse(content);
      return { head: { ...head, revision: 0, events: [], invitations: [], dueDays: [] }, written: {} };
    },
  ],
};

const keptEntrySchema = z.strictObject({ entry: entrySchema, revision: z.number().int() });
export const entryKind: RowKind<z.infer<typeof keptEntrySchema>> = {
  name: "entry",
  version: 1,
  schema: keptEntrySchema,
};
export const logKind: RowKind<LogEntry> = { name: "log entry", version: 1, schema: logEntrySchema };

const headRow = "head";
const entryPrefix = keyOf("entry", "");
const logPrefix = keyOf("log", "");
const oncePrefix = keyOf("once", "");

export const partitionOf = (tenant: string, code: string) => keyOf(tenant, code);
export const headKey = (tenant: string, code: string) => ({ partitionKey: partitionOf(tenant, code), rowKey: headRow });
const entryKey = (partitionKey: string, id: string) => ({ partitionKey, rowKey: `${entryPrefix}${keyOf(id)}` });
export const logKey = (partitionKey: string, seq: number) => ({
  partitionKey,
  rowKey: `${logPrefix}${String(seq).padStart(8, "0")}`,
});
export const onceKey = (partitionKey: string, instance: string) => ({
  partitionKey,
  rowKey: `${oncePrefix}${keyOf(instance)}`,
});

/** A record as it was read. */
export interface KeptRecord {
  record: CareRecord;
  /** Guards the next write of the whole episode. */
  etag: string;
  written: KeptHead["written"];
}

const deletedSchema = z.looseObject({ deleted: z.literal(true), deletedBy: z.string().optional() });
const attempts = 5;

/** The record of an episode, whoever asks; `null` where there is none, or it was deleted. */
export async function readRecord(tables: Tables, tenant: string, code: string): Promise<KeptRecord | null> {
  for (let attempt = 1; ; attempt++) {
    const read = await readOnce(tables, partitionOf(tenant, code));
    if (read !== "torn") return read;
    if (attempt >= attempts) throw new UnreadableRow("episode", "its entries do not belong together");
  }
}

async function readOnce(tables: Tables, partition: string): Promise<KeptRecord | null | "torn"> {
  const rows = tables.episodes.listEntities({
    // Entries and head come before the log, which grows and which few ask for.
    queryOptions: { filter: odata`PartitionKey eq ${partition} and RowKey lt ${logPrefix}` },
  });
  let head: { value: KeptHead; etag: string } | null = null;
  const kept: z.infer<typeof keptEntrySchema>[] = [];
  for await (const row of rows) {
    if (row.rowKey?.startsWith(entryPrefix)) kept.push(fromSealedRow(tables.keys, entryKind, row).value);
    else if (row.rowKey === headRow && !deletedSchema.safeParse(row).success) {
      head = fromSealedRow(tables.keys, headKind, row);
    }
  }
  if (head === null) return null;
  const { written } = head.value;
  const together =
    kept.length === Object.keys(written).length &&
    kept.every(({ entry, revision }) => written[entry.state.id] === revision);
  if (!together) return "torn";
  const entries = kept.map(({ entry }) => entry).sort((a, b) => a.state.order - b.state.order);
  return { record: { ...head.value.head, entries }, etag: head.etag, written };
}

/** Who began to delete the episode, as long as its last rows are not gone; `null` otherwise. */
export async function deletedBy(tables: Tables, tenant: string, code: string): Promise<string | null> {
  const { partitionKey, rowKey } = headKey(tenant, code);
  const row = await readRowWith(tables.episodes, { partitionKey, rowKey }, (columns) =>
    deletedSchema.safeParse(columns),
  );
  return row?.data?.deletedBy ?? null;
}

/** The record of an episode that `person` is a member of; `null` otherwise, whether it exists or not. */
export async function readRecordFor(tables: Tables, person: Person, code: string): Promise<CareRecord | null> {
  const kept = await readRecord(tables, person.tenant, code);
  return kept !== null && memberOf(kept.record, person.user) !== undefined ? kept.record : null;
}

/** The rows that turn `kept` (`null`: nothing yet) into `record`, in one batch guarded by the head's tag. */
export function batchFor(
  tables: Tables,
  tenant: string,
  kept: KeptRecord | null,
  record: CareRecord,
  logEntry: LogEntry,
): TransactionAction[] {
  const partition = partitionOf(tenant, record.code);
  const changed = record.entries.filter((entry) => !kept?.record.entries.includes(entry));
  const written = {
    ...kept?.written,
    ...Object.fromEntries(changed.map(({ state }) => [state.id, record.revision])),
  };
  const head = toSealedRow(tables.keys, headKind, headKey(tenant, record.code), { head: headOf(record), written });
  return [
    kept === null ? ["create", head] : ["update", head, "Replace", { etag: kept.etag }],
    ...changed.map((entry): TransactionAction => ["upsert", entryRow(tables, partition, entry, record), "Replace"]),
    // At the opening the head's creation guards the batch; what a deletion cut short has left is written over.
    kept === null
      ? ["upsert", toSealedRow(tables.keys, logKind, logKey(partition, logEntry.seq), logEntry), "Replace"]
      : ["create", toSealedRow(tables.keys, logKind, logKey(partition, logEntry.seq), logEntry)],
  ];
}

function entryRow(tables: Tables, partition: string, entry: Entry, { revision }: CareRecord) {
  return toSealedRow(tables.keys, entryKind, entryKey(partition, entry.state.id), { entry, revision });
}

/** The whole log of an episode that `person` is a member of, oldest first; `null` otherwise. */
export async function readLogFor(tables: Tables, person: Person, code: string): Promise<LogEntry[] | null> {
  if ((await readRecordFor(tables, person, code)) === null) return null;
  const partition = partitionOf(person.tenant, code);
  const rows = tables.episodes.listEntities({
    queryOptions: {
      filter: odata`PartitionKey eq ${partition} and RowKey ge ${logPrefix} and RowKey lt ${endOfRange(logPrefix)}`,
    },
  });
  const log: LogEntry[] = [];
  for await (const row of rows) log.push(fromSealedRow(tables.keys, logKind, row).value);
  return log;
}
