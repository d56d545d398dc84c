import { z } from "zod";
import type { Programme } from "../episode";
import { keyOf } from "../keys";
import type { Person } from "../practitioner";
import { changeRow, type RowKind, readRow, StaleWrite, writeRow } from "../rows";
import type { Tables } from "../tables";

/** The codes by which an organisation calls its episodes: P-001 for the perinatal programme, Y-001 for psychology. */

const letters: Record<Programme, string> = { perinatal: "P", psychology: "Y" };

const counterSchema = z.strictObject({ last: z.number().int().min(0) });
const counterKind: RowKind<z.infer<typeof counterSchema>> = { name: "counter", version: 1, schema: counterSchema };
const allottedSchema = z.strictObject({ code: z.string() });
const allottedKind: RowKind<z.infer<typeof allottedSchema>> = {
  name: "allotted code",
  version: 1,
  schema: allottedSchema,
};

/** Rounds in which a counter that many raise at once is tried. */
const attempts = 40;

/** Where the codes lie that were allotted to a person's forms. */
export const openingPartition = ({ tenant, user }: Person) => keyOf("opening", tenant, user);

const allottedKey = (tenant: string, user: string, instance: string) => ({
  partitionKey: openingPartition({ tenant, user }),
  rowKey: keyOf(instance),
});

/** The next code of an organisation, which nobody has had before. */
async function nextCode(tables: Tables, tenant: string, programme: Programme): Promise<string> {
  const key = { partitionKey: keyOf("counter", tenant), rowKey: letters[programme] };
  const raise = (before: { last: number } | null) => ({ last: (before?.last ?? 0) + 1 });
  const { last } = await changeRow(tables.hints, counterKind, key, raise, attempts);
  return `${letters[programme]}-${String(last).padStart(3, "0")}`;
}

/**
 * The code for the episode that a form instance opens: the same at every delivery of the form.
 *
 * @param taken the code allotted before, where it turned out to be in use by another episode
 */
export async function codeFor(
  tables: Tables,
  { tenant, user }: Person,
  programme: Programme,
  instance: string,
  taken?: string,
): Promise<string> {
  const key = allottedKey(tenant, user, instance);
  const allotted = await readRow(tables.hints, allottedKind, key);
  if (allotted !== null && allotted.value.code !== taken) return allotted.value.code;
  const code = await nextCode(tables, tenant, programme);
  try {
    await writeRow(tables.hints, allottedKind, key, { value: { code }, etag: allotted?.etag ?? null });
    return code;
  } catch (error) {
    if (!(error instanceof StaleWrite)) throw error;
    return codeFor(tables, { tenant, user }, programme, instance, taken);
  }
}
