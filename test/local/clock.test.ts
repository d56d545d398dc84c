import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockFrom } from "../../src/local/clock";
import { brusselsDay } from "../../src/records/brussels-day";
import { addDays } from "../../src/rules/civil-date";

const timeInBelgium = (instant: Date) =>
  new Intl.DateTimeFormat("nl-BE", { timeZone: "Europe/Brussels", timeStyle: "medium" }).format(instant);

const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });

/** In the night when clocks change, one hour does not exist or exists twice. */
function clocksChangeOn(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`).getTime();
  const hours = [-3, 27].map((hour) => timeInBelgium(new Date(midnight + hour * 3_600_000)));
  return (Number(hours[1]?.slice(0, 2)) - Number(hours[0]?.slice(0, 2)) + 24) % 24 !== 6;
}

describe("the clock of --today", () => {
  it("shows the given day and the real time of day, whatever summer time does", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -5000, max: 5000 }), (real, shift) => {
        const today = addDays(brusselsDay(real), shift);
        fc.pre(!clocksChangeOn(today) && !clocksChangeOn(brusselsDay(real)));
        const shown = clockFrom(today, () => real)();
        expect([brusselsDay(shown), timeInBelgium(shown)]).toEqual([today, timeInBelgium(real)]);
      }),
    );
  });

  it.each([
    // Half past midnight in summer is half past eleven the evening before on the winter side, and the other way round.
    { real: "2025-07-01T22:30:00Z", today: "2025-01-10", shown: "2025-01-09T23:30:00.000Z" },
    { real: "2025-01-09T23:30:00Z", today: "2025-07-02", shown: "2025-07-01T22:30:00.000Z" },
    { real: "2025-01-10T22:30:00Z", today: "2025-07-02", shown: "2025-07-02T21:30:00.000Z" },
  ])("near midnight: $real shown as $shown", ({ real, today, shown }) => {
    expect(clockFrom(today, () => new Date(real))().toISOString()).toBe(shown);
  });

  it("goes on to the next day at midnight", () => {
    let real = new Date("2025-03-10T22:59:00Z");
    const now = clockFrom("2024-12-31", () => real);
    expect(brusselsDay(now())).toBe("2024-12-31");
    real = new Date("2025-03-10T23:01:00Z");
    expect(brusselsDay(now())).toBe("2025-01-01");
  });

  it("is the real clock when no day is given", () => {
    const real = new Date("2025-03-10T22:59:00Z");
    expect(clockFrom(undefined, () => real)()).toBe(real);
  });
});
