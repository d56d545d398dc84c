import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { changeRow, type RowKind, readRow } from "../../records/rows";
import type { Tables } from "../../records/tables";
import { type ReminderSettings, reminderSettingsSchema, usualSettings } from "../../reminders/settings";

const kind: RowKind<ReminderSettings> = { name: "reminder settings", version: 1, schema: reminderSettingsSchema };
const rowOf = ({ tenant, user }: Person) => ({ partitionKey: keyOf(tenant, user), rowKey: "reminder-settings" });

/** How `person` wants to be reminded. */
export async function readSettings(tables: Tables, person: Person): Promise<ReminderSettings> {
  return (await readRow(tables.people, kind, rowOf(person)))?.value ?? usualSettings;
}

export function changeSettings(
  tables: Tables,
  person: Person,
  change: (before: ReminderSettings) => ReminderSettings,
): Promise<ReminderSettings> {
  return changeRow(tables.people, kind, rowOf(person), (before) => change(before ?? usualSettings));
}
