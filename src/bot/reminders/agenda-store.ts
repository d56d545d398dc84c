import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { type RowKind, StaleWrite } from "../../records/rows";
import { readSealedRow, writeSealedRow } from "../../records/sealing/sealed-rows";
import type { Tables } from "../../records/tables";
import { type Agenda, agendaSchema, emptyAgenda } from "../../reminders/agenda";

/** Somebody's agenda lies with what else belongs to them alone, so that it goes when they are forgotten. */
const kind: RowKind<Agenda> = { name: "agenda", version: 1, schema: agendaSchema };
const rowOf = ({ tenant, user }: Person) => ({ partitionKey: keyOf(tenant, user), rowKey: "reminders" });
const attempts = 12;

/** What `person` is to be told and has been told; empty where there is nothing yet. */
export async function readAgenda(tables: Tables, person: Person): Promise<Agenda> {
  return (await readSealedRow(tables.people, tables.keys, kind, rowOf(person)))?.value ?? emptyAgenda;
}

/**
 * Keeps what `change` makes of the agenda, from the start again while others write in between; what it gives back
 * unchanged is not written. Throws `StaleWrite` when that has gone on for twelve rounds.
 */
export async function changeAgenda(
  tables: Tables,
  person: Person,
  change: (before: Agenda) => Agenda,
): Promise<Agenda> {
  for (let attempt = 1; ; attempt++) {
    const stored = await readSealedRow(tables.people, tables.keys, kind, rowOf(person));
    const before = stored?.value ?? emptyAgenda;
    const value = change(before);
    if (value === before) return value;
    try {
      await writeSealedRow(tables.people, tables.keys, kind, rowOf(person), { value, etag: stored?.etag ?? null });
      return value;
    } catch (error) {
      if (!(error instanceof StaleWrite) || attempt >= attempts) throw error;
    }
  }
}
