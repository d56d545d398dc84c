import type { CivilDate } from "../../rules/civil-date";

/** A stretch of time: a period of the programme, a reference period, a window of twelve months. Both ends included. */
export interface Span {
  label: string;
  from: CivilDate;
  to: CivilDate;
  /** Drawn as a band, or as a bracket under the bands. */
  as: "band" | "bracket";
}

/** A day: an act that was done, or a deadline that comes. */
export interface Mark {
  /** Empty for one of several alike. */
  label: string;
  on: CivilDate;
  kind: "billed" | "to-bill" | "deadline";
}

export interface Timeline {
  from: CivilDate;
  to: CivilDate;
  today: CivilDate;
  /** How the present day is called. */
  todayLabel: string;
  spans: readonly Span[];
  marks: readonly Mark[];
}
