import { brusselsDay } from "../../records/brussels-day";
import type { Person } from "../../records/practitioner";
import { mapSideBySide } from "../../records/side-by-side";
import type { Tables } from "../../records/tables";
import { belgianHour } from "../../reminders/belgian-time";
import { addDays } from "../../rules/civil-date";
import { paced } from "./pacing";
import type { ReminderMessage, ReminderQueue } from "./queue";
import { watch } from "./wake-ups";

export interface EnqueueParts {
  tables: Tables;
  queue: ReminderQueue;
  now: Date;
}

/** How many messages are put into the queue side by side. */
const atOnce = 16;

/**
 * Puts one message for each of these people into the queue, paced. Each is watched until it has been seen to: whoever's
 * message fails too often, or is lost, is looked at again a day later.
 */
export async function enqueue(
  people: readonly Person[],
  because: ReminderMessage["because"],
  { tables, queue, now }: EnqueueParts,
): Promise<void> {
  const again = { day: addDays(brusselsDay(now), 1), hour: belgianHour(now) };
  await watch(tables, people, again);
  await mapSideBySide(paced(people), atOnce, ({ person: { tenant, user }, delay }) =>
    queue.put({ tenant, user, because, again }, delay),
  );
}
