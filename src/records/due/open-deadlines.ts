import type { CivilDate } from "../../rules/civil-date";
import { type Deadline, deadlinesOf } from "../../rules/deadlines";
import { isElsewhere } from "../acts/entry";
import { actsOf, type CareRecord, episodeOf } from "../care-record";
import { subjectOf } from "../episode";
import { endingOf } from "../events";

/**
 * The deadlines of an episode that stand on `day`, the nearest first: those of the rules, without what an event has put
 * an end to and without the billing of what was done elsewhere. Of an episode that is closed only the billing of what
 * was done remains.
 */
export function openDeadlines(record: CareRecord, day: CivilDate): Deadline[] {
  const stopped = new Set(
    record.events
      .filter(({ content, withdrawn }) => !withdrawn && content.on <= day)
      .flatMap(({ content }) => endingOf(content).reminders),
  );
  const acts = actsOf(record);
  return deadlinesOf(subjectOf(episodeOf(record)), day).filter(({ kind, actIndex }) => {
    const content = actIndex === undefined ? undefined : acts[actIndex]?.entry.content;
    if (kind === "billing" && content !== undefined && isElsewhere(content)) return false;
    return !stopped.has(kind) && (record.closed === undefined || kind === "billing");
  });
}
