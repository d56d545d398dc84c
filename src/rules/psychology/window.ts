import { addDays, addMonths, type CivilDate, isWithin } from "../civil-date";
import { psychologyThresholds } from "../data/thresholds";

/**
 * The sources do not say where a patient's 12 months begin, so acts are counted both ways. Acts are those on or before
 * the day asked about; both functions take them in any order.
 */

export interface Window {
  from: CivilDate;
  to: CivilDate;
}

const endOf = (start: CivilDate) => addMonths(start, psychologyThresholds.windowMonths.value);

/** The running window that holds `day`: opened by the first act that lies in no earlier window, else by `day` itself. */
export function runningWindow(acts: readonly { on: CivilDate }[], day: CivilDate): Window {
  const days = [...acts.map(({ on }) => on).sort(), day];
  let from = days[0] ?? day;
  let end = endOf(from);
  for (const on of days) {
    if (on < end) continue;
    from = on;
    end = endOf(from);
  }
  return { from, to: addDays(end, -1) };
}

/** Whether an act still counts on `day` when the 12 months are those before it. */
export function isInSlidingWindow(act: { on: CivilDate }, day: CivilDate): boolean {
  return day < endOf(act.on);
}

/** Whether an act counts on `day` in one way of counting or the other. */
export function isInEitherWindow(act: { on: CivilDate }, acts: readonly { on: CivilDate }[], day: CivilDate): boolean {
  return isInSlidingWindow(act, day) || isWithin(act.on, runningWindow(acts, day));
}

/** Every day on which an act leaves a window: only then can time make room. */
export function windowEnds(acts: readonly { on: CivilDate }[]): CivilDate[] {
  return acts.map(({ on }) => endOf(on));
}
