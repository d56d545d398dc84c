import { type CivilDate, yearOf } from "../../rules/civil-date";
import type { Format } from "../format/catalogue";

/** The day of an act beside its deadline: "10/09", with its year where the deadline falls in another one. */
export function actDay(format: Format, actOn: CivilDate, due: CivilDate): string {
  const full = format.shortDate(actOn);
  // German keeps the point after the month: "10.09."
  return yearOf(actOn) === yearOf(due) ? full.replace(/\/?\d{4}$/, "") : full;
}
