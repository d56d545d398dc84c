import { odata, type TransactionAction } from "@azure/data-tables";
import { z } from "zod";
import { brusselsDay } from "../../records/brussels-day";
import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { fromRow, type RowKey, type RowKind, removeRow, toRow } from "../../records/rows";
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
/** `watch`: a row of its own, which goes once the message that stands behind it has been seen to. */
type Purpose = "wake" | "watch";
const rowKeyOf = ({ tenant, user }: Person, purpose: Purpose) =>
  purpose === "wake" ? keyOf(tenant, user) : keyOf(tenant, user, purpose);
const batchSize = 100;

/** Has these people looked at in the run of that time. */
export function wake(tables: Tables, people: readonly Person[], at: WakeTime): Promise<void> {
  return enter(tables, people, at, "wake");
}

/** Has these people looked at in the run of that time, unless `stopWatching` says that there is no need. */
export function watch(tables: Tables, people: readonly Person[], at: BelgianHour): Promise<void> {
  return enter(tables, people, at, "watch");
}

/** What `person` was watched for until that time has been seen to. */
export function stopWatching(tables: Tables, person: Person, at: BelgianHour): Promise<void> {
  return removeRow(tables.hints, { partitionKey: partitionOf(at), rowKey: rowKeyOf(person, "watch") });
}

async function enter(tables: Tables, people: readonly Person[], at: WakeTime, purpose: Purpose): Promise<void> {
  for (let first = 0; first < people.length; first += batchSize) {
    const actions = people.slice(first, first + batchSize).map(({ tenant, user }): TransactionAction => {
      const key = { partitionKey: partitionOf(at), rowKey: rowKeyOf({ tenant, user }, purpose) };
      return ["upsert", toRow(kind, key, { tenant, user }), "Replace"];
    });
    await tables.hints.submitTransaction(actions);
  }
}

/** Has somebody looked at in the next run. */
export async function wakeSoon(tables: Tables, person: Person): Promise<void> {
  await wake(tables, [person], "soon");
}

/** Has somebody looked at in their next hour on a day on which they want to be told. */
export async function wakeNext(tables: Tables, person: Person, settings: ReminderSettings, now: Date): Promise<void> {
  const today = brusselsDay(now);
  const isAhead = instantOf(today, settings.hour) > now;
  const day = nextTellingDay(settings, isAhead ? today : addDays(today, 1));
  await wake(tables, [person], { day, hour: settings.hour });
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

/** Somebody who is to be looked at, by the row that says so. */
export interface Woken {
  person: Person;
  row: RowKey;
}

/** Who is to be looked at in the run of that time; some perhaps twice. */
export async function* wokenIn(tables: Tables, at: WakeTime): AsyncGenerator<Woken> {
  const partitionKey = partitionOf(at);
  const rows = tables.hints.listEntities({ queryOptions: { filter: odata`PartitionKey eq ${partitionKey}` } });
  for await (const row of rows)
    yield { person: fromRow(kind, row).value, row: { partitionKey, rowKey: row.rowKey ?? "" } };
}

/** Forgets these people of one time: they have been queued. */
export async function letSleep(tables: Tables, woken: readonly Woken[]): Promise<void> {
  for (let first = 0; first < woken.length; first += batchSize) {
    const rows = woken.slice(first, first + batchSize).map(({ row }) => row);
    try {
      await tables.hints.submitTransaction(rows.map((row): TransactionAction => ["delete", row]));
    } catch (error) {
      // Another run has been here too, and a batch is done whole or not at all.
      if (!isMissing(error)) throw error;
      await Promise.all(rows.map((row) => removeRow(tables.hints, row)));
    }
  }
}
