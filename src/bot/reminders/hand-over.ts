import { brusselsDay } from "../../records/brussels-day";
import { memberOf } from "../../records/care-record";
import type { Person } from "../../records/practitioner";
import type { Tables } from "../../records/tables";
import { type PlannedLine, planned } from "../../reminders/agenda";
import { coordinatorsOf } from "../../reminders/audience";
import { changeAgenda } from "./agenda-store";
import { enqueue } from "./enqueue";
import type { ReminderQueue } from "./queue";
import type { StandingLine } from "./standing";

export interface HandOverParts {
  tables: Tables;
  queue: ReminderQueue;
  now: Date;
}

/**
 * Tells those who coordinate the episodes of these lines, in place of somebody who cannot be reached. What was handed
 * over once goes no further, or two who cannot be reached would pass it to each other for ever.
 */
export async function handOver(
  person: Person,
  lines: readonly StandingLine[],
  { tables, queue, now }: HandOverParts,
): Promise<void> {
  const today = brusselsDay(now);
  const byCoordinator = new Map<string, PlannedLine[]>();
  for (const { line, record } of lines) {
    if (line.insteadOf !== undefined) continue;
    const { code, key, due, on } = line;
    const insteadOf = memberOf(record, person.user)?.label ?? "";
    for (const user of coordinatorsOf(record, today)) {
      if (user === person.user) continue;
      byCoordinator.set(user, [...(byCoordinator.get(user) ?? []), { code, key, due, on, insteadOf }]);
    }
  }
  for (const [user, handed] of byCoordinator) {
    const coordinator = { tenant: person.tenant, user };
    const { lines: theirs } = await changeAgenda(tables, coordinator, (before) => {
      const after = planned(before, handed);
      return JSON.stringify(after.lines) === JSON.stringify(before.lines) ? before : after;
    });
    // Also where they were entered before: whoever entered them may have ended before this.
    const areWaiting = theirs.some(
      ({ code, key, state }) => state === "waiting" && handed.some((line) => line.code === code && line.key === key),
    );
    if (areWaiting) await enqueue([coordinator], "hour", { tables, queue, now });
  }
}
