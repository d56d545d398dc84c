import { isWorkingDay } from "../records/due/working-day";
import { addDays, type CivilDate, laterOf } from "../rules/civil-date";
import type { Severity } from "../rules/deadlines";

export const urgencies = ["late", "urgent", "week", "later"] as const;
export type Urgency = (typeof urgencies)[number];

function nextWorkingDay(day: CivilDate): CivilDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/**
 * How near a deadline is on `today`. Urgent is what falls due within 48 hours, or before the next working day is over:
 * on the Friday before a long weekend, that is the Tuesday after it.
 */
export function urgencyOf(due: CivilDate, today: CivilDate): Urgency {
  if (due < today) return "late";
  if (due <= laterOf(addDays(today, 2), nextWorkingDay(today))) return "urgent";
  return due <= addDays(today, 7) ? "week" : "later";
}

/** Whether a quiet day is disturbed for it: something would be lost, and soon. */
export function breaksQuiet({ due, severity }: { due: CivilDate; severity: Severity }, today: CivilDate): boolean {
  return urgencyOf(due, today) === "urgent" && (severity === "money-lost" || severity === "right-lost");
}
