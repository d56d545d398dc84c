import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueOn, dueShards, forgetDue } from "../../src/records/due/due-index";
import { dueDaysOf, remindersOf } from "../../src/records/due/reminders";
import { easterSunday, isPublicHoliday, workingDayUpTo } from "../../src/records/due/working-day";
import type { Person } from "../../src/records/practitioner";
import { saveChange } from "../../src/records/store/save";
import { addDays, type CivilDate } from "../../src/rules/civil-date";
import { afterChanges, filledIn, newRecord, noonOf, record } from "../support/care";
import { newPerson, open, tablesForTests } from "../support/care-store";

describe("working days", () => {
  test.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
  ])("Easter of %i is %s", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  test.each([
    "2025-01-01",
    "2025-04-21",
    "2025-05-29",
    "2025-06-09",
    "2025-07-21",
    "2025-11-11",
  ])("%s is a holiday", (day) => {
    expect(isPublicHoliday(day)).toBe(true);
  });

  test.each([
    ["2025-03-14", "2025-03-14"],
    ["2025-03-16", "2025-03-14"],
    ["2025-04-21", "2025-04-18"],
    ["2025-01-01", "2024-12-31"],
  ])("the last working day up to %s is %s", (day, before) => {
    expect(workingDayUpTo(day)).toBe(before);
  });
});

const pregnant = () =>
  afterChanges(
    newRecord({ dueDate: "2025-06-20", birthDate: null }),
    [record(filledIn.screening("2024-11-25", ["housing", "violence"]))],
    "2024-11-25",
  );

test("each kind of deadline is told on its days, moved to the working day before", () => {
  const days = remindersOf(pregnant(), "2024-11-25").map(({ on, deadline }) => [deadline.kind, on]);
  // Billing by 5 February 2025, the second CPP in weeks 28 and 34 of a pregnancy that began on 13 September.
  expect(days).toEqual(
    expect.arrayContaining([
      ["billing", "2025-01-06"],
      ["billing", "2025-01-29"],
      ["billing", "2025-02-04"],
      ["first-cpp", "2024-11-25"],
      ["first-cpp", "2024-12-06"],
      ["second-cpp", "2025-03-28"],
      ["second-cpp", "2025-05-09"],
      ["follow-up", "2025-05-02"],
    ]),
  );
});

test("the index leads to every reminder of every later day, as long as nothing is saved", () => {
  const start = pregnant();
  let indexed = new Set(dueDaysOf(start, "2024-11-25"));
  const missed: string[] = [];
  for (let day = "2024-11-25"; day < "2028-01-01"; day = addDays(day, 1)) {
    const due = remindersOf(start, day).filter(({ on }) => on === day);
    if (due.length > 0 && !indexed.has(day)) missed.push(day);
    // As the daily run does: an episode that is read gets the rows of its following days.
    if (indexed.has(day)) indexed = new Set([...indexed, ...dueDaysOf(start, day)]);
  }
  expect(missed).toEqual([]);
});

const tables = tablesForTests();

async function dueOf(person: Person, day: CivilDate) {
  const found = [];
  for (let shard = 0; shard < dueShards; shard++) {
    for await (const due of dueOn(tables(), day, shard)) if (due.tenant === person.tenant) found.push(due);
  }
  return found.map(({ record: { code }, reminders }) => [code, ...reminders.map(({ deadline }) => deadline.kind)]);
}

test("what is due on a day is read, and what was done since is not told", async () => {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann);
  const other = await open(tables(), ann, { label: "Mme V." });
  const screening = record(filledIn.screening("2024-11-25", ["housing"]));
  for (const one of [code, other.code]) {
    await saveChange(
      tables(),
      ann,
      { code: one, instance: `screening-${one}`, change: screening },
      noonOf("2024-11-25"),
    );
  }
  const billed = { type: "bill" as const, ids: [`screening-${other.code}`], on: "2025-01-10" };
  await saveChange(tables(), ann, { code: other.code, instance: "bill", change: billed }, noonOf("2025-01-10"));
  expect(await dueOf(ann, "2025-02-04")).toEqual([[code, "billing"]]);
  expect(await dueOf(ann, "2025-02-03")).toEqual([]);
});

test("rows are removed only after their day", async () => {
  const ann = await newPerson(tables());
  await open(tables(), ann);
  const { code } = await open(tables(), ann);
  await saveChange(
    tables(),
    ann,
    { code, instance: "s", change: record(filledIn.screening("2024-11-25", [])) },
    noonOf("2024-11-25"),
  );
  const day = "2025-02-04";
  for (let shard = 0; shard < dueShards; shard++) {
    await expect(forgetDue(tables(), day, shard, day)).rejects.toThrow(RangeError);
  }
  expect(await dueOf(ann, day)).toHaveLength(1);
  for (let shard = 0; shard < dueShards; shard++) await forgetDue(tables(), day, shard, "2025-02-05");
  expect(await dueOf(ann, day)).toEqual([]);
});

test("the day after a deadline, the next of its kind is indexed by the run itself", async () => {
  const ann = await newPerson(tables());
  const { code } = await open(tables(), ann);
  const changes = [
    record(filledIn.screening("2024-11-25", ["housing", "violence"])),
    record({ kind: "transfer", on: "2024-12-01", details: { to: "ann", consent: true } }),
  ];
  for (const [index, change] of changes.entries()) {
    await saveChange(tables(), ann, { code, instance: `${index}`, change }, noonOf("2024-12-01"));
  }
  // The concertation of the second year is due by 30 November 2026: told 60 days before, on 1 October.
  expect(await dueOf(ann, "2026-10-01")).toEqual([]);
  await dueOf(ann, "2025-12-01");
  expect(await dueOf(ann, "2026-10-01")).toEqual([[code, "concertation-of-year"]]);
});

test("a working day is never later than the day itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = addDays("2000-01-01", days);
      expect(workingDayUpTo(day) <= day && workingDayUpTo(day) > addDays(day, -6)).toBe(true);
    }),
  );
});
