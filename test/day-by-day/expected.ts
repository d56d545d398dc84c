import { demonstrationOn, demonstrationPerson } from "../../src/local/demonstration";
import type { EpisodeOfCare } from "../../src/records/episode";
import { addDays, addMonths, type CivilDate } from "../../src/rules/civil-date";
import type { DeadlineKind } from "../../src/rules/deadlines";

/**
 * Which reminders the demonstration practice is to get when nobody touches it, worked out a second time, from what is
 * promised and with nothing of the code that keeps the promise.
 */
export interface ExpectedReminder {
  on: CivilDate;
  user: string;
  code: string;
  kind: DeadlineKind;
  due: CivilDate;
  why: string;
}

const holidays = new Set([
  ...["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-08-15"],
  ...["2026-11-01", "2026-11-11", "2026-12-25", "2027-01-01", "2027-03-29"],
]);
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekdayOf = (day: CivilDate) => weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "";
export const isWorking = (day: CivilDate) => !["Saturday", "Sunday"].includes(weekdayOf(day)) && !holidays.has(day);

/** A deadline with the days on which it is to be told, each with the reason for that day. */
interface Promised {
  kind: DeadlineKind;
  due: CivilDate;
  days: [CivilDate, string][];
  to: readonly string[];
  /** Told on the day on which the file is recorded, whatever day that is. */
  whenRecorded?: string;
}

const daysBefore = (due: CivilDate, ...numbers: number[]): Promised["days"] =>
  numbers.map((days) => [addDays(due, -days), days === 1 ? "1 day before" : `${days} days before`]);

function billBy(on: CivilDate): CivilDate {
  return `${addMonths(`${on.slice(0, 7)}-01`, 3).slice(0, 7)}-05`;
}

/** What is promised of one file of the demonstration, recorded on `today`, until `last`. */
function promisedOf({ facts, acts, programme, biller }: EpisodeOfCare, all: readonly string[], last: CivilDate) {
  const promised: Promised[] = acts
    .filter(({ billing }) => billing === "to-bill")
    .map(({ on }) => ({
      kind: "billing" as const,
      due: billBy(on),
      days: daysBefore(billBy(on), 30, 7, 1),
      to: biller === undefined ? all : [biller],
    }));
  if (programme === "psychology") {
    const counted = acts.filter(({ service }) => /individual/.test(service)).map(({ on }) => on);
    const end = addDays(addMonths(counted.sort()[0] ?? "", 12), -1);
    return [...promised, { kind: "session-window" as const, due: end, days: daysBefore(end, 30), to: all }];
  }
  if (!("screening" in facts)) throw new Error("A perinatal file says whether there was a screening.");
  const { screening, birthDate, dueDate, coordinators = [], followUps = [] } = facts;
  if (!screening) {
    if (!birthDate) return promised;
    const days: Promised["days"] = [[addDays(birthDate, 5), "5th day after the birth"]];
    const due = addDays(birthDate, 7);
    return [
      ...promised,
      { kind: "screening-window" as const, due, days, to: all, whenRecorded: "the birth is recorded" },
    ];
  }
  const indicators = screening.positive?.length ?? 0;
  if (indicators === 0) return promised;
  const coordinates = indicators >= 2;
  const coordinator = coordinators.at(-1)?.id;
  const coordinating = coordinator === undefined ? all : [coordinator];
  if (!birthDate && dueDate !== undefined) {
    const start = addDays(dueDate, -280);
    const week = (number: number): [CivilDate, string] => [
      addDays(start, 7 * number),
      `week ${number} of the pregnancy begins`,
    ];
    const done = acts.filter(({ service }) => service === "cpp").length;
    if (done < 1) {
      const days = [week(12)].filter(([day]) => day > screening.on);
      promised.push({ kind: "first-cpp", due: dueDate, days, to: all, whenRecorded: "the screening is recorded" });
    }
    if (done < 2) promised.push({ kind: "second-cpp", due: dueDate, days: [week(28), week(34)], to: all });
    promised.push({ kind: "delivery", due: dueDate, days: daysBefore(dueDate, 30), to: all });
  }
  if (birthDate) {
    const childhood = addDays(birthDate, 42);
    promised.push({ kind: "early-childhood", due: childhood, days: daysBefore(childhood, 7), to: all });
    const second = addMonths(birthDate, 24);
    if (coordinates) promised.push({ kind: "second-birthday", due: second, days: daysBefore(second, 30), to: all });
    const third = addMonths(birthDate, 36);
    promised.push({ kind: "third-birthday", due: third, days: daysBefore(third, 30), to: all });
  }
  if (!coordinates) return promised;
  const followUp = addMonths(followUps.toSorted().at(-1) ?? screening.on, 6);
  promised.push({ kind: "follow-up", due: followUp, days: daysBefore(followUp, 21, 7), to: coordinating });
  for (const period of [1, 2]) {
    const opens = addMonths(screening.on, 12 * period);
    promised.push({
      kind: "reference-period",
      due: opens,
      days: [[opens, "its first day"]],
      to: coordinating,
    });
  }
  const began = coordinators[0]?.from;
  for (let year = 0; began !== undefined && addMonths(began, 12 * year) <= last; year++) {
    const from = addMonths(began, 12 * year);
    const due = addDays(addMonths(began, 12 * (year + 1)), -1);
    if (acts.some(({ service, on }) => service === "concertation" && on >= from && on <= due)) continue;
    promised.push({ kind: "concertation-of-year", due, days: daysBefore(due, 60, 14), to: coordinating });
  }
  return promised;
}

/** `day`, or the working day before it, with the reason. */
function moved(day: CivilDate, why: string): { on: CivilDate; why: string } {
  let on = day;
  while (!isWorking(on)) on = addDays(on, -1);
  if (on === day) return { on, why };
  const what = holidays.has(day) ? "a public holiday" : `a ${weekdayOf(day)}`;
  return { on, why: `${why}, ${what}: the working day before` };
}

/** The users of the demonstration: first the person of the local chat. */
export const users = [demonstrationPerson.user, "psy-1", "soc-1"] as const;

/** Every reminder from the day of loading until `last`, in order. */
export function expectedReminders(today: CivilDate, last: CivilDate): ExpectedReminder[] {
  const expected = demonstrationOn(today).episodes.flatMap((episode) =>
    promisedOf(episode, users, last).flatMap(({ kind, due, days, to, whenRecorded }) => {
      const onTheirDay = days.map(([day, why]) => moved(day, why)).filter(({ on }) => on >= today);
      const first = whenRecorded !== undefined && due >= today ? [{ on: today, why: whenRecorded }] : [];
      const distinct = new Map([...first, ...onTheirDay].toReversed().map((one) => [one.on, one]));
      return [...distinct.values()]
        .filter(({ on }) => on <= last && on <= due)
        .flatMap(({ on, why }) => to.map((user) => ({ on, user, code: episode.code, kind, due, why })));
    }),
  );
  return expected.sort(inOrder);
}

type Row = Pick<ExpectedReminder, "on" | "code" | "kind" | "due" | "user">;

export function inOrder(a: Row, b: Row): number {
  const text = ({ on, code, kind, due, user }: Row) => [on, code, kind, due, user].join(" ");
  return text(a).localeCompare(text(b), "en");
}
