import type { CivilDate } from "../civil-date";
import type { Citation } from "../contract";

/** A value that the sources give from a first day on, with where it stands. */
export interface Dated<Value> {
  from: CivilDate;
  value: Value;
  citation: Citation;
}

/** The values of one thing over time, oldest first. */
export type Series<Value> = readonly [Dated<Value>, ...Dated<Value>[]];

/**
 * The entry in force on `day`: the last one that began on or before it. Before the first day the first entry answers,
 * since `convention-in-force` already says no there and the other conditions still want a number to show.
 */
export function inForceOn<Value>(series: Series<Value>, day: CivilDate): Dated<Value> {
  return series.findLast((entry) => entry.from <= day) ?? series[0];
}
