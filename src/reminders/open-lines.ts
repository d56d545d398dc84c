import type { Entry } from "../records/acts/entry";
import { actsOf, type CareRecord } from "../records/care-record";
import { openDeadlines } from "../records/due/open-deadlines";
import type { CivilDate } from "../rules/civil-date";
import type { Deadline } from "../rules/deadlines";

/** An open deadline of one episode, by a key that stays the same as long as it is the same deadline. */
export interface OpenLine {
  key: string;
  deadline: Deadline;
  /** For `billing`: the act that is still to bill. */
  entry?: Entry;
}

/**
 * The key of a deadline in its episode: its kind, what it is about, and its day. Another due date after a birth was
 * corrected is another deadline, which is told anew.
 */
export function lineOf(record: CareRecord, deadline: Deadline): OpenLine {
  const { kind, service, due, actIndex } = deadline;
  const entry = actIndex === undefined ? undefined : actsOf(record)[actIndex]?.entry;
  const about = entry?.state.id ?? service ?? "";
  return { key: `${kind} ${due} ${about}`, deadline, ...(entry !== undefined && { entry }) };
}

/** What stands open in an episode on `day`, the nearest first. */
export function openLines(record: CareRecord, day: CivilDate): OpenLine[] {
  return openDeadlines(record, day).map((deadline) => lineOf(record, deadline));
}
