import type { Person } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import { perhapsToldLines } from "../../reminders/agenda";
import { changeAgenda, readAgenda } from "./agenda-store";
import { enqueue } from "./enqueue";
import type { ReminderQueue } from "./queue";
import { wakeSoon } from "./wake-ups";

/**
 * Somebody has written, so they can be reached: has them told what they perhaps missed, at once, or in the next run
 * where they have never been told anything. Costs one read where, as nearly always, there is nothing.
 */
export async function hasWrittenAgain(tables: Tables, queue: ReminderQueue, person: Person, now: Date): Promise<void> {
  const agenda = await readAgenda(tables, person);
  const wasAway = agenda.unreachableSince !== undefined;
  if (agenda.noAddress) await wakeSoon(tables, person);
  if (wasAway || agenda.noAddress) {
    await changeAgenda(tables, person, ({ unreachableSince: _, noAddress: __, ...reachable }) => reachable);
  }
  if (wasAway || perhapsToldLines(agenda, now).length > 0) {
    await enqueue([person], "turn", { tables, queue, now });
  }
}
