import { describe, expect, test } from "vitest";
import { isQuiet, nextTellingDay, reminderSettingsSchema, usualSettings } from "../../src/reminders/settings";

const holiday = reminderSettingsSchema.parse({ quiet: [{ from: "2026-07-06", to: "2026-07-17" }] });
const everyDay = reminderSettingsSchema.parse({ weekdaysOnly: false });

test("most people are reminded at seven on working days of everything", () => {
  expect(usualSettings).toEqual({ hour: 7, weekdaysOnly: true, muted: [], quiet: [] });
});

describe("quiet days", () => {
  test.each([
    ["a Sunday", usualSettings, "2026-11-22", true],
    ["a Monday", usualSettings, "2026-11-23", false],
    ["Armistice Day, a Wednesday", usualSettings, "2026-11-11", true],
    ["a Sunday for who wants every day", everyDay, "2026-11-22", false],
    ["the first day of a holiday", holiday, "2026-07-06", true],
    ["its last day", holiday, "2026-07-17", true],
  ])("%s", (_, settings, day, quiet) => {
    expect(isQuiet(settings, day)).toBe(quiet);
  });

  test("after a holiday comes the next working day, not the weekend or the national day", () => {
    expect(nextTellingDay(holiday, "2026-07-06")).toBe("2026-07-20");
    expect(nextTellingDay(usualSettings, "2026-07-21")).toBe("2026-07-22");
  });
});

test.each([
  [{ hour: 24 }],
  [{ hour: 7.5 }],
  [{ muted: ["birthday"] }],
  [{ quiet: [{ from: "2026-07-17", to: "2026-07-06" }] }],
  [{ quiet: [{ from: "2026-02-29", to: "2026-03-06" }] }],
  [{ sound: "loud" }],
])("refuses %j", (settings) => {
  expect(reminderSettingsSchema.safeParse(settings).success).toBe(false);
});
