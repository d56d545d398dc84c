import { z } from "zod";
import { isMissing, isStale, isTaken, type Table } from "./tables";

/** A row's address. */
export type RowKey = { partitionKey: string; rowKey: string };

/** What a row holds, with the tag that guards its next write. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** What is to be written over what was read: `etag` is the tag read, or `null` where there was no row. */
export interface Guarded<T> {
  value: T;
  etag: string | null;
}

/** A kind of row: its name for messages, the version that is written, and its shape. */
export interface RowKind<T> {
  name: string;
  version: number;
  schema: z.ZodType<T>;
  /** How an older row becomes one of the next version: the first entry turns version 1 into 2, and so on. */
  migrations?: readonly ((content: unknown) => unknown)[];
}

/** A row that cannot be understood. Its message names the place, never what stands there. */
export class UnreadableRow extends Error {
  constructor(kind: string, reason: string) {
    super(`A stored ${kind} cannot be read: ${reason}.`);
    this.name = "UnreadableRow";
  }
}

/** Somebody else wrote the row since it was read. */
export class StaleWrite extends Error {
  constructor(kind: string) {
    super(`The stored ${kind} has changed since it was read.`);
    this.name = "StaleWrite";
  }
}

const rowSchema = z.object({ version: z.number().int(), content: z.string(), etag: z.string() });

/** The columns of a row that holds `value`. */
export function toRow<T>(kind: RowKind<T>, key: RowKey, value: T): RowKey & { version: number; content: string } {
  return { ...key, version: kind.version, content: JSON.stringify(value) };
}

/** What a row holds, brought to the newest version. Throws `UnreadableRow` where it is of another shape. */
export function fromRow<T>(kind: RowKind<T>, row: unknown): Stored<T> {
  const columns = rowSchema.safeParse(row);
  if (!columns.success) throw new UnreadableRow(kind.name, "its columns are not those of a record");
  const { version, content, etag } = columns.data;
  return { value: contentOf(kind, version, content), etag };
}

/** What `content`, written as version `version` of its kind, says today. Throws `UnreadableRow`. */
export function contentOf<T>(kind: RowKind<T>, version: number, content: string): T {
  const steps = kind.migrations ?? [];
  if (version > kind.version || version < kind.version - steps.length) {
    throw new UnreadableRow(kind.name, `it has version ${version}, not ${kind.version}`);
  }
  const newest = migrated(kind.name, steps.slice(version - kind.version + steps.length), parseJson(kind.name, content));
  const value = kind.schema.safeParse(newest);
  if (value.success) return value.data;
  const places = value.error.issues.map((issue) => issue.path.join(".") || "its whole");
  throw new UnreadableRow(kind.name, `unexpected content at ${places.join(", ")}`);
}

function migrated(kind: string, steps: NonNullable<RowKind<unknown>["migrations"]>, content: unknown): unknown {
  try {
    return steps.reduce((older, step) => step(older), content);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new UnreadableRow(kind, "its older content is not what that version was");
  }
}

function parseJson(kind: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UnreadableRow(kind, "its content is no JSON");
  }
}

/** Reads one row with `parse`; `null` where there is none. */
export async function readRowWith<T>(table: Table, key: RowKey, parse: (row: unknown) => T): Promise<T | null> {
  try {
    return parse(await table.getEntity(key.partitionKey, key.rowKey));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Reads one row; `null` where there is none. */
export function readRow<T>(table: Table, kind: RowKind<T>, key: RowKey): Promise<Stored<T> | null> {
  return readRowWith(table, key, (row) => fromRow(kind, row));
}

/** Writes the columns of one row if it still has this tag, or if it is not there for `null`. Throws `StaleWrite`. */
export async function writeRowWith(table: Table, kind: string, row: RowKey, etag: string | null): Promise<void> {
  try {
    if (etag === null) await table.createEntity(row);
    else await table.updateEntity(row, "Replace", { etag });
  } catch (error) {
    if (isStale(error) || isTaken(error) || isMissing(error)) throw new StaleWrite(kind);
    throw error;
  }
}

/**
 * Writes one row if it still is what was read: `etag` is the tag read, or `null` where there was no row. Throws
 * `StaleWrite` where somebody else has written it since.
 */
export function writeRow<T>(table: Table, kind: RowKind<T>, key: RowKey, { value, etag }: Guarded<T>): Promise<void> {
  return writeRowWith(table, kind.name, toRow(kind, key, value), etag);
}

/**
 * Reads a row, changes it and writes it, again from the start while others write in between. Throws `StaleWrite` when
 * that has gone on for `attempts` rounds.
 */
export function changeRow<T>(
  table: Table,
  kind: RowKind<T>,
  key: RowKey,
  change: (before: T | null) => T,
  attempts = 8,
): Promise<T> {
  return changeStored(
    () => readRow(table, kind, key),
    (next) => writeRow(table, kind, key, next),
    change,
    attempts,
  );
}

/** `changeRow` for rows that are read and written in a way of their own. */
export async function changeStored<T>(
  read: () => Promise<Stored<T> | null>,
  write: (next: Guarded<T>) => Promise<void>,
  change: (before: T | null) => T,
  attempts = 8,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const stored = await read();
    const value = change(stored?.value ?? null);
    try {
      await write({ value, etag: stored?.etag ?? null });
      return value;
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt >= attempts) throw error;
    }
  }
}

/** Removes one row; one that is not there is as good as removed. */
export async function removeRow(table: Table, key: RowKey): Promise<void> {
  try {
    await table.deleteEntity(key.partitionKey, key.rowKey);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
