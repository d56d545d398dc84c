import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CareHead, type CareRecord, careHeadSchema } from "../../src/records/care-record";
import { dueDaysOf, remindersOf } from "../../src/records/due/reminders";
import { isPublicHoliday, isWorkingDay } from "../../src/records/due/working-day";
import { addDays, type CivilDate, daysBetween } from "../../src/rules/civil-date";
import type { DeadlineKind } from "../../src/rules/deadlines";
import { afterChanges, filledIn, newRecord, record } from "../support/care";

/** On which days each kind is told, from what the file says. */

const screening = (on: CivilDate, positive: ("housing" | "violence")[] = ["housing"]) => ({
  screening: { on, positive },
});
const both: ("housing" | "violence")[] = ["housing", "violence"];
const file = (facts: Record<string, unknown>, programme: CareHead["programme"] = "perinatal") =>
  newRecord(facts as CareHead["facts"], programme);

/** With an act that is still to bill. */
const withAct = (on: CivilDate) => afterChanges(newRecord(), [record(filledIn.screening(on, []))], on);

const days = (one: CareRecord, kind: DeadlineKind, from: CivilDate) =>
  remindersOf(one, from)
    .filter(({ deadline }) => deadline.kind === kind)
    .map(({ on }) => on);

interface Case {
  kind: DeadlineKind;
  name: string;
  of: CareRecord;
  from: CivilDate;
  on: CivilDate[];
}

const cases: Case[] = [
  {
    kind: "billing",
    name: "30, 7 and 1 days before, by a Sunday: the Friday before",
    of: withAct("2026-04-08"),
    from: "2026-04-08",
    on: ["2026-06-05", "2026-06-26", "2026-07-03"],
  },
  {
    kind: "billing",
    name: "at the end of a month, over the end of the year, on the day after New Year",
    of: withAct("2026-10-31"),
    from: "2026-10-31",
    on: ["2026-12-04", "2026-12-29", "2027-01-04"],
  },
  {
    kind: "billing",
    name: "over the leap day",
    of: withAct("2027-12-31"),
    from: "2027-12-31",
    on: ["2028-02-04", "2028-02-25", "2028-03-03"],
  },
  {
    kind: "billing",
    name: "on the working day before Easter, whose Monday is the deadline's eve",
    of: withAct("2021-01-04"),
    from: "2021-01-04",
    on: ["2021-03-05", "2021-03-29", "2021-04-02"],
  },
  {
    kind: "screening-window",
    name: "on the day of the birth and on the fifth day after it",
    of: file({ birthDate: "2026-03-02", screening: null }),
    from: "2026-03-02",
    on: ["2026-03-02", "2026-03-06"],
  },
  {
    kind: "first-cpp",
    name: "on the day of the screening and at 12 weeks",
    of: file({ ...screening("2026-01-12"), dueDate: "2026-09-14", birthDate: null }),
    from: "2026-01-12",
    // The pregnancy began on 8 December.
    on: ["2026-01-12", "2026-03-02"],
  },
  {
    kind: "first-cpp",
    name: "after 12 weeks, on the day of the screening alone",
    of: file({ ...screening("2026-03-10"), dueDate: "2026-09-14", birthDate: null }),
    from: "2026-03-10",
    on: ["2026-03-10"],
  },
  {
    kind: "second-cpp",
    name: "at 28 and 34 weeks",
    of: file({ ...screening("2026-01-12"), dueDate: "2026-09-14", birthDate: null }),
    from: "2026-01-12",
    on: ["2026-06-22", "2026-08-03"],
  },
  {
    kind: "second-cpp",
    name: "at 28 weeks on Whit Monday: the Friday before",
    of: file({ ...screening("2026-01-12"), dueDate: "2026-08-17", birthDate: null }),
    from: "2026-01-12",
    on: ["2026-05-22", "2026-07-06"],
  },
  {
    kind: "follow-up",
    name: "21 and 7 days before, six months from the last day of August to the leap day",
    of: file({ ...screening("2027-08-31", both), dueDate: "2028-03-20", birthDate: null }),
    from: "2027-08-31",
    on: ["2028-02-08", "2028-02-22"],
  },
  {
    kind: "concertation-of-year",
    name: "60 and 14 days before the end of the year of the first coordinator",
    of: file({
      ...screening("2026-01-12", both),
      dueDate: "2026-09-14",
      birthDate: null,
      coordinators: [
        { id: "ann", from: "2026-02-02" },
        { id: "bea", from: "2026-06-01" },
      ],
    }),
    from: "2026-06-01",
    // By 1 February 2027.
    on: ["2026-12-03", "2027-01-18"],
  },
  {
    kind: "reference-period",
    name: "on its first day, a Sunday: the Friday before",
    of: file({ ...screening("2026-01-17", both), dueDate: "2026-09-14", birthDate: null }),
    from: "2026-01-19",
    on: ["2027-01-15", "2028-01-17"],
  },
  {
    kind: "second-birthday",
    name: "30 days before",
    of: file({ ...screening("2025-09-01", both), birthDate: "2026-02-10" }),
    from: "2026-02-10",
    on: ["2028-01-11"],
  },
  {
    kind: "third-birthday",
    name: "30 days before, of a child born on the leap day",
    of: file({ ...screening("2027-09-01", both), birthDate: "2028-02-29" }),
    from: "2028-02-29",
    // The third birthday is taken on 28 February 2031.
    on: ["2031-01-29"],
  },
];

test.each(cases)("$kind: $name", ({ kind, of, from, on }) => {
  expect(days(of, kind, from)).toEqual(on);
});

describe("whatever a file says", () => {
  const day = (from: CivilDate, span: number) =>
    fc.integer({ min: 0, max: span }).map((number) => addDays(from, number));
  const anyFile = fc
    .record({
      due: day("2026-03-01", 500),
      screened: day("2025-10-01", 600),
      positive: fc.constantFrom([], ["housing" as const], both),
      born: fc.option(fc.integer({ min: -30, max: 20 })),
      coordinated: fc.option(fc.integer({ min: 0, max: 60 })),
      acts: fc.array(day("2025-10-01", 600), { maxLength: 2 }),
    })
    .map(({ due, screened, positive, born, coordinated, acts }) => {
      const facts = {
        dueDate: due,
        birthDate: born === null ? null : addDays(due, born),
        screening: { on: screened, positive },
        ...(coordinated !== null && { coordinators: [{ id: "ann", from: addDays(screened, coordinated) }] }),
      };
      const { entries, ...head } = afterChanges(
        newRecord(),
        acts.map((on) => record(filledIn.cpp(on, ["housing"]))),
        "2027-06-01",
      );
      return { ...careHeadSchema.parse({ ...head, facts }), entries };
    });

  test("each reminder is on a working day, at most a long weekend before its own, never after its deadline, and once", () => {
    fc.assert(
      fc.property(anyFile, day("2025-10-01", 900), (one, from) => {
        const reminders = remindersOf(one, from);
        for (const { on, deadline } of reminders) {
          expect(isWorkingDay(on)).toBe(true);
          expect(on >= from && on <= deadline.due).toBe(true);
        }
        const named = reminders.map(({ on, deadline }) => [on, deadline.kind, deadline.due, deadline.actIndex].join());
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 300 },
    );
  });

  test("what falls due on a weekend or public holiday is told on the working day before, where it is told that late", () => {
    fc.assert(
      fc.property(anyFile, day("2025-10-01", 900), (one, from) => {
        for (const { on, deadline } of remindersOf(one, from)) {
          if (deadline.kind !== "billing" || daysBetween(on, deadline.due) > 6) continue;
          for (let between = addDays(on, 1); between < addDays(deadline.due, -1); between = addDays(between, 1)) {
            expect(isWorkingDay(between), `${on} ${between} ${deadline.due}`).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the index leads to each of its days", () => {
    fc.assert(
      fc.property(anyFile, day("2025-10-01", 900), (one, from) => {
        const indexed = dueDaysOf(one, from);
        for (const { on } of remindersOf(one, from)) expect(indexed).toContain(on);
      }),
    );
  });
});

test("a year has ten public holidays, of which Easter moves three", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2020, max: 2060 }), (year) => {
      const all = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
        (one) => one.startsWith(String(year)) && isPublicHoliday(one),
      );
      // Ascension or Whit Monday may fall on the first of May or another fixed one.
      expect(all.length).toBeGreaterThanOrEqual(9);
      expect(all.length).toBeLessThanOrEqual(10);
    }),
  );
});
