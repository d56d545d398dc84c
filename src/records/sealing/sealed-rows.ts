import { z } from "zod";
import {
  changeStored,
  contentOf,
  type Guarded,
  type RowKey,
  type RowKind,
  readRowWith,
  type Stored,
  UnreadableRow,
  writeRowWith,
} from "../rows";
import type { Table } from "../tables";
import { derivedKey, type KeyRing } from "./key-ring";
import { SealBroken, seal, unseal } from "./seal";

/**
 * Rows whose content only holders of a key can read: the version and the key's name stand in the clear, the content is
 * sealed to its place (partition, row, version) and split over as many binary columns as it needs.
 */

const columnBytes = 65_536;
/** A row ends at 1 MiB, keys and names included. */
const columnsAtMost = 15;
const column = (index: number) => `sealed${index}`;

/** The content is too long for a row. */
export class RecordTooLong extends Error {
  constructor(kind: string) {
    super(`This ${kind} is too long to be kept.`);
    this.name = "RecordTooLong";
  }
}

export type SealedRow = RowKey & { version: number; key: string } & Record<`sealed${number}`, Uint8Array>;

const sealedSchema = z.looseObject({
  partitionKey: z.string(),
  rowKey: z.string(),
  version: z.number().int(),
  key: z.string(),
  etag: z.string(),
});

const placeOf = ({ partitionKey, rowKey }: RowKey, version: number) => [partitionKey, rowKey, version].join("\n");

/** The columns of a row that holds `value`, sealed with the current key. Throws `RecordTooLong`, `KeysMissing`. */
export function toSealedRow<T>(keys: KeyRing, kind: RowKind<T>, at: RowKey, value: T): SealedRow {
  const key = keys.current();
  const content = Buffer.from(JSON.stringify(value), "utf8");
  const sealed = seal(content, derivedKey(key, "sealing"), placeOf(at, kind.version));
  if (sealed.length > columnBytes * columnsAtMost) throw new RecordTooLong(kind.name);
  const row: SealedRow = { ...at, version: kind.version, key: key.id };
  for (let index = 0; index * columnBytes < sealed.length; index++) {
    row[`sealed${index}`] = sealed.subarray(index * columnBytes, (index + 1) * columnBytes);
  }
  return row;
}

/** What a sealed row holds, brought to the newest version. Throws `UnreadableRow`. */
export function fromSealedRow<T>(keys: KeyRing, kind: RowKind<T>, row: unknown): Stored<T> {
  const columns = sealedSchema.safeParse(row);
  if (!columns.success) throw new UnreadableRow(kind.name, "its columns are not those of a sealed record");
  const { partitionKey, rowKey, version, key: id, etag } = columns.data;
  const key = keys.byId(id);
  if (key === undefined) throw new UnreadableRow(kind.name, `its key "${id}" is not among those of the settings`);
  try {
    const sealed = joined(kind.name, columns.data);
    const content = unseal(sealed, derivedKey(key, "sealing"), placeOf({ partitionKey, rowKey }, version));
    return { value: contentOf(kind, version, Buffer.from(content).toString("utf8")), etag };
  } catch (error) {
    if (error instanceof SealBroken) throw new UnreadableRow(kind.name, "its seal is broken");
    throw error;
  }
}

function joined(kind: string, columns: Record<string, unknown>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let index = 0; column(index) in columns; index++) {
    const part = columns[column(index)];
    if (!(part instanceof Uint8Array)) throw new UnreadableRow(kind, "a sealed column is not binary");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads one sealed row; `null` where there is none. */
export function readSealedRow<T>(table: Table, keys: KeyRing, kind: RowKind<T>, at: RowKey): Promise<Stored<T> | null> {
  return readRowWith(table, at, (row) => fromSealedRow(keys, kind, row));
}

/** Writes one sealed row if it still is what was read. Throws `StaleWrite` where somebody has written it since. */
export function writeSealedRow<T>(
  table: Table,
  keys: KeyRing,
  kind: RowKind<T>,
  at: RowKey,
  { value, etag }: Guarded<T>,
): Promise<void> {
  return writeRowWith(table, kind.name, toSealedRow(keys, kind, at, value), etag);
}

/** `changeRow` for a sealed row: reads it, changes it and writes it, again while others write in between. */
export function changeSealedRow<T>(
  table: Table,
  keys: KeyRing,
  kind: RowKind<T>,
  at: RowKey,
  change: (before: T | null) => T,
): Promise<T> {
  return changeStored(
    () => readSealedRow(table, keys, kind, at),
    (next) => writeSealedRow(table, keys, kind, at, next),
    change,
  );
}
