import { z } from "zod";
import { addDays, addMonths, type CivilDate } from "../rules/civil-date";

/** A day told from the day of loading: so many days from it, or a day of the month so many months from it. */
const relativeDaySchema = z.union([
  z.strictObject({ days: z.number().int() }),
  z.strictObject({ month: z.number().int(), day: z.number().int().min(1).max(28) }),
]);

export type RelativeDay = z.infer<typeof relativeDaySchema>;

/** The day meant by `relative` when `today` is the day of loading. */
export function dayOf(relative: RelativeDay, today: CivilDate): CivilDate {
  if ("days" in relative) return addDays(today, relative.days);
  const month = addMonths(`${today.slice(0, 7)}-01`, relative.month);
  return addDays(month, relative.day - 1);
}

/** `value` with every relative day in it, however deep, replaced by the day it means. */
export function withDaysSettled(value: unknown, today: CivilDate): unknown {
  const relative = relativeDaySchema.safeParse(value);
  if (relative.success) return dayOf(relative.data, today);
  if (Array.isArray(value)) return value.map((item) => withDaysSettled(item, today));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDaysSettled(item, today)]));
}
