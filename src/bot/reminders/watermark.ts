import { z } from "zod";
import { keyOf } from "../../records/keys";
import { changeRow, type RowKind, readRow } from "../../records/rows";
import type { Tables } from "../../records/tables";

/** Up to which instant the runs have seen to everything. */
const schema = z.strictObject({ until: z.iso.datetime() });
const kind: RowKind<z.infer<typeof schema>> = { name: "watermark", version: 1, schema };
const row = { partitionKey: keyOf("deadlines"), rowKey: "watermark" };

/** `null` before the first run. */
export async function readWatermark(tables: Tables): Promise<Date | null> {
  const stored = await readRow(tables.hints, kind, row);
  return stored === null ? null : new Date(stored.value.until);
}

/** Moves the watermark on; never back. */
export async function moveWatermark(tables: Tables, until: Date): Promise<void> {
  const text = until.toISOString();
  await changeRow(tables.hints, kind, row, (before) => ({
    until: before !== null && before.until > text ? before.until : text,
  }));
}
