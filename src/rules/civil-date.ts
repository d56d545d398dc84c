import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { z } from "zod";

/**
 * A calendar day as the circulars mean it: `"2025-02-10"`, Europe/Brussels, with no time and no zone.
 * Civil dates of this form sort and compare as strings.
 */
export type CivilDate = string;

/** Whether `text` is a day that exists in the calendar, written YYYY-MM-DD. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const expectedDay = "expected a day that exists, written YYYY-MM-DD";

export const civilDateSchema = z
  .string({ error: expectedDay })
  .refine(isCivilDate, { error: expectedDay })
  .meta({ format: "date", description: "A civil date, for example 2025-02-10" });

// UTCDate keeps date-fns away from the machine's time zone, in which a day may be missing or 25 hours long.
function toDate(day: CivilDate): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function fromDate(date: Date): CivilDate {
  return date.toISOString().slice(0, 10);
}

/** The day `days` calendar days after `day` (before it, when negative). */
export function addDays(day: CivilDate, days: number): CivilDate {
  return fromDate(addDaysToDate(toDate(day), days));
}

/**
 * The day `months` months after `day`: the same day of the month, or the month's last day where that day does not
 * exist (31 January + 1 month is 28 or 29 February).
 */
export function addMonths(day: CivilDate, months: number): CivilDate {
  return fromDate(addMonthsToDate(toDate(day), months));
}

/** Calendar days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

export function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4));
}

/** Whether `day` lies in the period, both ends included; an end left out is open. */
export function isWithin(day: CivilDate, period: { from?: CivilDate; to?: CivilDate }): boolean {
  return (period.from === undefined || day >= period.from) && (period.to === undefined || day <= period.to);
}

/** The later of two days. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a >= b ? a : b;
}
