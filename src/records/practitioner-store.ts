import { keyOf } from "./keys";
import { type Person, type Practitioner, practitionerSchema } from "./practitioner";
import { changeRow, type RowKind, readRow } from "./rows";
import type { Tables } from "./tables";

const kind: RowKind<Practitioner> = { name: "profile", version: 1, schema: practitionerSchema };
const profileKey = ({ tenant, user }: Person) => ({ partitionKey: keyOf(tenant, user), rowKey: "profile" });

/** Who `person` is as a care provider; `null` where they have not said so yet. */
export async function readPractitioner(tables: Tables, person: Person): Promise<Practitioner | null> {
  return (await readRow(tables.people, kind, profileKey(person)))?.value ?? null;
}

/** Keeps what `change` makes of the profile (`null` where there is none), and gives it back. */
export function changePractitioner(
  tables: Tables,
  person: Person,
  change: (before: Practitioner | null) => Practitioner,
): Promise<Practitioner> {
  return changeRow(tables.people, kind, profileKey(person), change);
}
