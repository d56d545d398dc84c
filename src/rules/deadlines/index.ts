import type { CivilDate } from "../civil-date";
import type { PerinatalEpisode, PsychologyEpisode } from "../contract";
import type { Deadline } from "./deadline";
import { perinatalDeadlines } from "./perinatal";
import { psychologyDeadlines } from "./psychology";

export type { Deadline, DeadlineKind, Severity } from "./deadline";
export { deadlineKinds } from "./deadline";

/** An episode together with the programme that it belongs to. */
export type ProgrammeEpisode =
  | { programme: "perinatal"; episode: PerinatalEpisode }
  | { programme: "psychology"; episode: PsychologyEpisode };

/**
 * Every deadline of an episode that is still open on `day`, the nearest first. Nothing is listed for what is already
 * done, nor for what `day` has passed; a follow-up that is late stays, since it is still to be done.
 */
export function deadlinesOf(subject: ProgrammeEpisode, day: CivilDate): Deadline[] {
  const deadlines =
    subject.programme === "perinatal"
      ? perinatalDeadlines(subject.episode, day)
      : psychologyDeadlines(subject.episode, day);
  return deadlines.map(toldInTime).sort((a, b) => a.due.localeCompare(b.due) || a.kind.localeCompare(b.kind));
}

/** A screening after the due date begins to matter later than the deadline that it opens. */
function toldInTime(deadline: Deadline): Deadline {
  return deadline.tellFrom <= deadline.due ? deadline : { ...deadline, tellFrom: deadline.due };
}
