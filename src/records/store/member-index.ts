import { odata } from "@azure/data-tables";
import { z } from "zod";
import { endOfRange, keyOf } from "../keys";
import type { Person } from "../practitioner";
import { fromRow, type RowKind, removeRow, toRow } from "../rows";
import type { Tables } from "../tables";

/** Which episodes a person may be a member of: a hint, since each episode itself says who its members are. */

const indexSchema = z.strictObject({ code: z.string() });
const indexKind: RowKind<z.infer<typeof indexSchema>> = { name: "index entry", version: 1, schema: indexSchema };
const prefix = keyOf("episode", "");

export const personPartition = ({ tenant, user }: Person) => keyOf(tenant, user);
const keyFor = (person: Person, code: string) => ({
  partitionKey: personPartition(person),
  rowKey: `${prefix}${keyOf(code)}`,
});

export async function addToIndex(tables: Tables, person: Person, code: string): Promise<void> {
  await tables.people.upsertEntity(toRow(indexKind, keyFor(person, code), { code }), "Replace");
}

export function removeFromIndex(tables: Tables, person: Person, code: string): Promise<void> {
  return removeRow(tables.people, keyFor(person, code));
}

export async function codesInIndex(tables: Tables, person: Person): Promise<string[]> {
  const partition = personPartition(person);
  const rows = tables.people.listEntities({
    queryOptions: {
      filter: odata`PartitionKey eq ${partition} and RowKey ge ${prefix} and RowKey lt ${endOfRange(prefix)}`,
    },
  });
  const codes: string[] = [];
  for await (const row of rows) codes.push(fromRow(indexKind, row).value.code);
  return codes;
}
