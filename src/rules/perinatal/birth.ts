import { addMonths, type CivilDate } from "../civil-date";
import type { PerinatalEpisode } from "../contract";

/**
 * The child's birth as it is known for a service on `day`: a date, `null` for not born yet, `undefined` for not known.
 * A due date after that day counts as not born yet.
 */
export function birthFor(episode: PerinatalEpisode, day: CivilDate): CivilDate | null | undefined {
  if (episode.birthDate !== undefined) return episode.birthDate;
  return episode.dueDate !== undefined && episode.dueDate > day ? null : undefined;
}

/** The child's birthday of that age; born on 29 February, it is 28 February in other years. */
export function birthday(birthDate: CivilDate, age: number): CivilDate {
  return addMonths(birthDate, 12 * age);
}
