import { addDays, type CivilDate } from "../../rules/civil-date";
import { perinatalThresholds } from "../../rules/data/thresholds";
import type { Deadline, DeadlineKind } from "../../rules/deadlines";
import { type CareRecord, episodeOf } from "../care-record";
import { openDeadlines } from "./open-deadlines";
import { workingDayUpTo } from "./working-day";

/** A day on which a deadline is worth telling. */
export interface Reminder {
  on: CivilDate;
  deadline: Deadline;
}

/** How many days before its deadline each kind is told; kinds left out are told on their own first day. */
const daysBefore: Partial<Record<DeadlineKind, readonly number[]>> = {
  billing: [30, 7, 1],
  // Seven days are the whole window: on the day of the birth, and on the fifth day after it.
  "screening-window": [7, 2],
  "follow-up": [21, 7],
  "concertation-of-year": [60, 14],
  "reference-period": [0],
  "second-birthday": [30],
  "third-birthday": [30],
};

/** Weeks of the pregnancy in which a CPP is told; week n starts at the due date - 280 + 7n days. */
const pregnancyWeeks: Partial<Record<DeadlineKind, readonly number[]>> = { "first-cpp": [12], "second-cpp": [28, 34] };

function nominalDays({ kind, due, tellFrom }: Deadline): CivilDate[] {
  const weeks = pregnancyWeeks[kind];
  if (weeks !== undefined) {
    const start = addDays(due, -perinatalThresholds.pregnancyDays.value);
    const inWeeks = weeks.map((week) => addDays(start, 7 * week)).filter((day) => day >= tellFrom);
    return kind === "first-cpp" ? [tellFrom, ...inWeeks] : inWeeks;
  }
  return daysBefore[kind]?.map((days) => addDays(due, -days)) ?? [tellFrom];
}

/** The reminders of an episode on `day` and later, moved to the working day before where they fall on none. */
export function remindersOf(record: CareRecord, day: CivilDate): Reminder[] {
  return remindersFor(openDeadlines(record, day), day);
}

function remindersFor(deadlines: readonly Deadline[], day: CivilDate): Reminder[] {
  return deadlines
    .flatMap((deadline) =>
      [...new Set(nominalDays(deadline).map(workingDayUpTo))].map((on): Reminder => ({ on, deadline })),
    )
    .filter(({ on }) => on >= day)
    .sort((a, b) => a.on.localeCompare(b.on));
}

/**
 * The days from `day` on for which the due index has to lead to this episode: those of its reminders, and the day after
 * each deadline, since the next one of its kind begins only then.
 */
export function dueDaysOf(record: CareRecord, day: CivilDate): CivilDate[] {
  const episode = episodeOf(record);
  const starts = episode.programme === "perinatal" ? (episode.facts.coordinators ?? []).map(({ from }) => from) : [];
  const deadlines = openDeadlines(record, day);
  const lookAgain = [...deadlines.map(({ due }) => addDays(due, 1)), ...starts];
  return [...new Set([...remindersFor(deadlines, day).map(({ on }) => on), ...lookAgain])]
    .filter((due) => due >= day)
    .sort();
}
