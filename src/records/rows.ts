import type { TableClient } from "@azure/data-tables";
import { z } from "zod";
import { isMissing, isStale, isTaken } from "./tables";

/** A row's address. */
export type RowKey = { partitionKey: string; rowKey: string };

/** What a row holds, with the tag that guards its next write. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** A kind of row: its name for messages, the version that is written, and its shape. */
export interface RowKind<T> {
  name: string;
  version: number;
  schema: z.ZodType<T>;
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

/** What a row holds. Throws `UnreadableRow` where it is of another version or shape. */
export function fromRow<T>(kind: RowKind<T>, row: unknown): Stored<T> {
  const columns = rowSchema.safeParse(row);
  if (!columns.success) throw new UnreadableRow(kind.name, "its columns are not those of a record");
  const { version, content, etag } = columns.data;
  if (version !== kind.version) throw new UnreadableRow(kind.name, `it has version ${version}, not ${kind.version}`);
  const value = kind.schema.safeParse(parseJson(kind.name, content));
  if (!value.success) {
    const places = value.error.issues.map((issue) => issue.path.join(".") || "its whole");
    throw new UnreadableRow(kind.name, `unexpected content at ${places.join(", ")}`);
  }
  return { value: value.data, etag };
}

function parseJson(kind: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new UnreadableRow(kind, "its content is no JSON");
  }
}

/** Reads one row; `null` where there is none. */
export async function readRow<T>(table: TableClient, kind: RowKind<T>, key: RowKey): Promise<Stored<T> | null> {
  try {
    return fromRow(kind, await table.getEntity(key.partitionKey, key.rowKey));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Writes one row if it still is what was read: `etag` is the tag read, or `null` where there was no row. Throws
 * `StaleWrite` where somebody else has written it since.
 */
export async function writeRow<T>(
  table: TableClient,
  kind: RowKind<T>,
  key: RowKey,
  { value, etag }: { value: T; etag: string | null },
): Promise<void> {
  const row = toRow(kind, key, value);
  try {
    if (etag === null) await table.createEntity(row);
    else await table.updateEntity(row, "Replace", { etag });
  } catch (error) {
    if (isStale(error) || isTaken(error) || isMissing(error)) throw new StaleWrite(kind.name);
    throw error;
  }
}

/**
 * Reads a row, changes it and writes it, again from the start while others write in between. Throws `StaleWrite` when
 * that has gone on for `attempts` rounds.
 */
export async function changeRow<T>(
  table: TableClient,
  kind: RowKind<T>,
  key: RowKey,
  change: (before: T | null) => T,
  attempts = 8,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const stored = await readRow(table, kind, key);
    const value = change(stored?.value ?? null);
    try {
      await writeRow(table, kind, key, { value, etag: stored?.etag ?? null });
      return value;
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt >= attempts) throw error;
    }
  }
}
