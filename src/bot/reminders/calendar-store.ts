import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { type RowKind, readRow, removeRow, StaleWrite, toRow } from "../../records/rows";
import { readSealedRow, writeSealedRow } from "../../records/sealing/sealed-rows";
import type { Tables } from "../../records/tables";

/**
 * The secret part of the address of somebody's calendar: 256 random bits, sealed with what else is theirs. A hint leads
 * from its hash to the person, whose own row says whether it still holds.
 */

const ownSchema = z.strictObject({ secret: z.string() });
const ownKind: RowKind<z.infer<typeof ownSchema>> = { name: "calendar", version: 1, schema: ownSchema };
const ownRow = ({ tenant, user }: Person) => ({ partitionKey: keyOf(tenant, user), rowKey: "calendar" });

const hintSchema = z.strictObject({ tenant: z.string(), user: z.string() });
const hintKind: RowKind<Person> = { name: "calendar entry", version: 1, schema: hintSchema };
const hintRow = (secret: string) => ({
  partitionKey: keyOf("calendar", createHash("sha256").update(secret).digest("hex")),
  rowKey: "person",
});

async function readSecret(tables: Tables, person: Person): Promise<string | null> {
  return (await readSealedRow(tables.people, tables.keys, ownKind, ownRow(person)))?.value.secret ?? null;
}

/** The secret of somebody's calendar; made where there is none. */
export async function calendarSecret(tables: Tables, person: Person): Promise<string> {
  const kept = await readSecret(tables, person);
  if (kept !== null) return kept;
  const secret = randomBytes(32).toString("base64url");
  await tables.hints.upsertEntity(toRow(hintKind, hintRow(secret), { ...person }), "Replace");
  try {
    await writeSealedRow(tables.people, tables.keys, ownKind, ownRow(person), { value: { secret }, etag: null });
    return secret;
  } catch (error) {
    if (!(error instanceof StaleWrite)) throw error;
    // Another press has made one in between.
    await removeRow(tables.hints, hintRow(secret));
    return calendarSecret(tables, person);
  }
}

/** Whose calendar stands behind a secret; `null` where nobody's does, or no longer. */
export async function personBehind(tables: Tables, secret: string): Promise<Person | null> {
  const hint = await readRow(tables.hints, hintKind, hintRow(secret));
  if (hint === null) return null;
  return (await readSecret(tables, hint.value)) === secret ? hint.value : null;
}

/** Makes the address worthless; the next one is another. */
export async function revokeSecret(tables: Tables, person: Person): Promise<void> {
  const secret = await readSecret(tables, person);
  if (secret === null) return;
  await removeRow(tables.people, ownRow(person));
  await removeRow(tables.hints, hintRow(secret));
}
