import { odata, type TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { fromRow, type RowKind, removeRow, toRow } from "../../records/rows";
import { isMissing, type Tables } from "../../records/tables";
import { type BelgianHour, instantOf } from "../../reminders/belgian-time";
import { nextTellingDay, type ReminderSettings } from "../../reminders/settings";
import { addDays, type CivilDate } from "../../rules/civil-date";

/** Who has to be looked at in which hour: a hint beside each person's agenda, which says whether there is anything. */

const wakeSchema = z.strictObject({ tenant: z.string(), user: z.string() });
const kind: RowKind<Person> = { name: "wake-up", version: 1, schema: wakeSchema };
/** `soon`: in the next run, whatever the hour. */
export type WakeTime = BelgianHour | "soon";
const partitionOf = (at: WakeTime) => (at === "soon" ? keyOf("wake", at) : keyOf("wake", at.day, String(at.hour)));
const batchSize = 100;

/** Has these people looked at in the run of that time. */
export async function wake(tables: Tables, people: readonly Person[], at: WakeTime): Promise<void> {
  for (let first = 0; first < people.length; first += batchSize) {
    const actions = people.slice(first, first + batchSize).map(({ tenant, user }): TransactionAction => {
      const row = toRow(kind, { partitionKey: partitionOf(at), rowKey: keyOf(tenant, user) }, { tenant, user });
      return ["upsert", row, "Replace"];
    });
    await tables.hints.submitTransaction(actions);
  }
}

/** Has somebody looked at in the next run. */
export async function wakeSoon(tables: Tables, person: Person): Promise<void> {
  await wake(tables, [person], "soon");
}

/** Has somebody looked at on the next day on which they want to be told. */
export async function wakeNext(
  tables: Tables,
  person: Person,
  settings: ReminderSettings,
  today: CivilDate,
): Promise<void> {
  await wake(tables, [person], { day: nextTellingDay(settings, addDays(today, 1)), hour: settings.hour });
}

/** Has somebody looked at in their hour of `day`, or now where that has begun; says which. */
export async function wakeOn(
  tables: Tables,
  person: Person,
  settings: ReminderSettings,
  day: CivilDate,
  now: Date,
): Promise<"now" | "later"> {
  if (instantOf(day, settings.hour) <= now) return "now";
  await wake(tables, [person], { day, hour: settings.hour });
  return "later";
}

/** Who is to be looked at in the run of that time. */
export async function* wokenIn(tables: Tables, at: WakeTime): AsyncGenerator<Person> {
  const rows = tables.hints.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partitionOf(at)}` } });
  for await (const row of rows) yield fromRow(kind, row).value;
}

/** Forgets these people of that time: they have been queued. */
export async function letSleep(tables: Tables, people: readonly Person[], at: WakeTime): Promise<void> {
  const partitionKey = partitionOf(at);
  for (let first = 0; first < people.length; first += batchSize) {
    const rows = people
      .slice(first, first + batchSize)
      .map(({ tenant, user }) => ({ partitionKey, rowKey: keyOf(tenant, user) }));
    try {
      await tables.hints.submitTransaction(rows.map((row): TransactionAction => ["delete", row]));
    } catch (error) {
      // Another run has been here too, and a batch is done whole or not at all.
      if (!isMissing(error)) throw error;
      await Promise.all(rows.map((row) => removeRow(tables.hints, row)));
    }
  }
}
