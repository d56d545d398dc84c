import type { CivilDate } from "../civil-date";
import type { PerinatalEpisode } from "../contract";
import type { ReferencePeriod } from "./reference-periods";

type Coordinators = NonNullable<PerinatalEpisode["coordinators"]>;

/** The coordinator on a day: the last one whose `from` lies on or before it. */
export function coordinatorOn(coordinators: Coordinators, day: CivilDate): string | undefined {
  return coordinators.findLast(({ from }) => from <= day)?.id;
}

/**
 * Who may bill the coordination of a reference period: its coordinator on the first day or, where there was none, the
 * first one of the period, once they have begun. Who takes over during the period bills only after it
 * (providers-2025 § 2c).
 */
export function entitledCoordinator(
  coordinators: Coordinators,
  period: ReferencePeriod,
  day: CivilDate,
): string | undefined {
  return (
    coordinatorOn(coordinators, period.from) ?? coordinators.find(({ from }) => from > period.from && from <= day)?.id
  );
}
