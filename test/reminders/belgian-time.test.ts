import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brusselsDay } from "../../src/records/brussels-day";
import { belgianHour, hoursBegun, instantOf } from "../../src/reminders/belgian-time";
import { addDays } from "../../src/rules/civil-date";

describe("the instant of an hour in Belgium", () => {
  test.each([
    ["in winter", "2026-01-15", 7, "2026-01-15T06:00:00.000Z"],
    ["in summer", "2026-07-15", 7, "2026-07-15T05:00:00.000Z"],
    ["before the clocks go forward", "2026-03-29", 1, "2026-03-29T00:00:00.000Z"],
    ["in the hour that is skipped", "2026-03-29", 2, "2026-03-29T01:00:00.000Z"],
    ["on the morning after", "2026-03-29", 7, "2026-03-29T05:00:00.000Z"],
    ["in the hour that comes twice, the first time", "2026-10-25", 2, "2026-10-25T00:00:00.000Z"],
    ["on the morning after the clocks went back", "2026-10-25", 7, "2026-10-25T06:00:00.000Z"],
    ["on a leap day", "2028-02-29", 7, "2028-02-29T06:00:00.000Z"],
    ["at midnight of the year's first day", "2027-01-01", 0, "2026-12-31T23:00:00.000Z"],
  ])("%s", (_, day, hour, instant) => {
    expect(instantOf(day, hour).toISOString()).toBe(instant);
  });

  test("is shown so by Belgian clocks, but for the hour that is skipped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 23 }), (days, hour) => {
        const day = addDays("2020-01-01", days);
        const instant = instantOf(day, hour);
        expect(brusselsDay(instant)).toBe(day);
        expect(hour === 2 ? [2, 3] : [hour]).toContain(belgianHour(instant));
      }),
    );
  });
});

describe("the hours that began", () => {
  const begun = (from: string, to: string) =>
    hoursBegun(new Date(from), new Date(to)).map(({ day, hour }) => `${day} ${hour}`);

  test("lie after the one instant and up to the other", () => {
    expect(begun("2026-11-23T05:00:00Z", "2026-11-23T07:10:00Z")).toEqual(["2026-11-23 7", "2026-11-23 8"]);
    expect(begun("2026-11-23T07:10:00Z", "2026-11-23T07:50:00Z")).toEqual([]);
  });

  test("are all there when the clocks change: none lost, none twice", () => {
    expect(begun("2026-03-28T23:00:00Z", "2026-03-29T03:00:00Z")).toEqual([
      "2026-03-29 1",
      "2026-03-29 2",
      "2026-03-29 3",
      "2026-03-29 4",
      "2026-03-29 5",
    ]);
    expect(begun("2026-10-24T22:00:00Z", "2026-10-25T03:00:00Z")).toEqual([
      "2026-10-25 1",
      "2026-10-25 2",
      "2026-10-25 3",
      "2026-10-25 4",
    ]);
  });

  test("hour by hour are the same as all at once, over a year", () => {
    const start = Date.parse("2026-01-01T00:00:00Z");
    const hours = 366 * 24;
    const stepwise = Array.from({ length: hours }, (_, index) =>
      hoursBegun(new Date(start + index * 3_600_000), new Date(start + (index + 1) * 3_600_000)),
    ).flat();
    expect(stepwise).toHaveLength(hours);
    // The skipped hour begins together with the next one, so it comes in the same run.
    const sorted = stepwise.map(({ day, hour }) => `${day} ${String(hour).padStart(2, "0")}`);
    expect(new Set(sorted).size).toBe(hours);
  });
});
