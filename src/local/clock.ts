import { brusselsDay } from "../records/brussels-day";
import { type CivilDate, daysBetween } from "../rules/civil-date";

const dayLength = 24 * 60 * 60 * 1000;

const wallClock = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Brussels",
  hourCycle: "h23",
  hour: "2-digit",
  minute: "2-digit",
});

/** Minutes since midnight in Belgium. */
function minuteOfDay(instant: Date): number {
  const [hours, minutes] = wallClock.format(instant).split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

/** The instant `days` days from `real` at which Belgian clocks show the same time of day, summer time or not. */
function sameTimeOfDay(real: Date, days: number): Date {
  const moved = new Date(real.getTime() + days * dayLength);
  const halfADay = 12 * 60;
  const late = ((minuteOfDay(moved) - minuteOfDay(real) + 3 * halfADay) % (2 * halfADay)) - halfADay;
  return new Date(moved.getTime() - late * 60_000);
}

/**
 * A clock on which it is `today` in Belgium while the time of day stays real; at midnight the next day follows.
 * Without `today`, the real clock.
 */
export function clockFrom(today: CivilDate | undefined, real: () => Date = () => new Date()): () => Date {
  if (today === undefined) return real;
  const days = daysBetween(brusselsDay(real()), today);
  return () => sameTimeOfDay(real(), days);
}
