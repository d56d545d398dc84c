import { brusselsDay } from "../records/brussels-day";
import { addDays, type CivilDate } from "../rules/civil-date";

/** Belgian wall time. Two days a year have no 24 hours: one skips 02:00, one has it twice. */

const hourMs = 3_600_000;

const hourOnly = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Brussels", hourCycle: "h23", hour: "2-digit" });

/** The hour that Belgian clocks show at `instant`, 0 to 23. */
export function belgianHour(instant: Date): number {
  return Number(hourOnly.format(instant));
}

/**
 * The instant at which Belgian clocks show `hour`:00 on `day`: the first one where they show it twice, and the next
 * full hour where they skip it.
 */
export function instantOf(day: CivilDate, hour: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * hourMs;
  const summer = new Date(asUtc - 2 * hourMs);
  const isSummer = brusselsDay(summer) === day && belgianHour(summer) === hour;
  return isSummer ? summer : new Date(asUtc - hourMs);
}

/** An hour of a Belgian day. */
export interface BelgianHour {
  day: CivilDate;
  hour: number;
}

/** The Belgian hours that began after `from`, up to and including `to`, in order. */
export function hoursBegun(from: Date, to: Date): BelgianHour[] {
  const begun: BelgianHour[] = [];
  for (let day = brusselsDay(from); day <= brusselsDay(to); day = addDays(day, 1)) {
    for (let hour = 0; hour < 24; hour++) {
      const instant = instantOf(day, hour);
      if (instant > from && instant <= to) begun.push({ day, hour });
    }
  }
  return begun;
}
