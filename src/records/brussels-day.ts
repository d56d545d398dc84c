import type { CivilDate } from "../rules/civil-date";

const brussels = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Brussels",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day that it is in Belgium at `instant`. The circulars count in these days. */
export function brusselsDay(instant: Date): CivilDate {
  return brussels.format(instant);
}
