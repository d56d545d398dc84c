import { createHash, randomBytes } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { odata } from "@azure/data-tables";
import { z } from "zod";
import { keyOf } from "../keys";
import { type RowKind, removeRow } from "../rows";
import { fromSealedRow, toSealedRow } from "../sealing/sealed-rows";
import { isMissing, isStale, type Tables } from "../tables";

/**
 * Files that wait to be fetched: sealed, under an address that nobody can guess, of which only a hash is kept. Each can
 * be fetched once, within a quarter of an hour.
 */

export const fileLasts = 15 * 60_000;

export const fileTypes = ["application/json", "text/html", "text/csv"] as const;

const keptSchema = z.strictObject({
  name: z.string(),
  type: z.enum(fileTypes),
  /** The text, compressed with gzip, in base64. */
  compressed: z.string(),
});
const kind: RowKind<z.infer<typeof keptSchema>> = { name: "file", version: 1, schema: keptSchema };

/** A text to be given out. */
export interface HandedOut {
  /** With its ending; names no patient but by code. */
  name: string;
  type: (typeof fileTypes)[number];
  text: string;
}

const tokenBytes = 32;
const partitionOf = (token: string) => keyOf("file", createHash("sha256").update(token).digest("hex"));
// The last instant at which it can be fetched, so that rows can be cleared away without being opened.
const rowOf = (until: Date) => keyOf(until.toISOString());

/** Keeps a file and gives back the token by which it is fetched. Throws `RecordTooLong` beyond some megabytes. */
export async function keepFile(
  tables: Tables,
  { name, type, text }: HandedOut,
  now: Date,
): Promise<{ token: string; until: Date }> {
  const token = randomBytes(tokenBytes).toString("base64url");
  const until = new Date(now.getTime() + fileLasts);
  const key = { partitionKey: partitionOf(token), rowKey: rowOf(until) };
  const compressed = gzipSync(Buffer.from(text, "utf8")).toString("base64");
  await tables.files.createEntity(toSealedRow(tables.keys, kind, key, { name, type, compressed }));
  return { token, until };
}

/** Fetches a file, which is gone then; `null` where there is none, it was fetched before, or its time is over. */
export async function takeFile(tables: Tables, token: string, now: Date): Promise<HandedOut | null> {
  const partitionKey = partitionOf(token);
  const rows = tables.files.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partitionKey}` } });
  try {
    for await (const row of rows) {
      const { rowKey = "", etag } = row;
      // Of those who fetch it at the same moment, whoever removes it has it.
      await tables.files.deleteEntity(partitionKey, rowKey, { etag });
      if (rowKey < rowOf(now)) return null;
      const { name, type, compressed } = fromSealedRow(tables.keys, kind, row).value;
      return { name, type, text: gunzipSync(Buffer.from(compressed, "base64")).toString("utf8") };
    }
    return null;
  } catch (error) {
    if (isMissing(error) || isStale(error)) return null;
    throw error;
  }
}

/** Removes the files whose time is over. */
export async function removeExpiredFiles(tables: Tables, now: Date): Promise<void> {
  const rows = tables.files.listEntities({
    queryOptions: { filter: odata`RowKey lt ${rowOf(now)}`, select: ["PartitionKey", "RowKey"] },
  });
  try {
    for await (const { partitionKey = "", rowKey = "" } of rows) {
      await removeRow(tables.files, { partitionKey, rowKey });
    }
  } catch (error) {
    // Before the first message there is no table.
    if (!isMissing(error)) throw error;
  }
}
