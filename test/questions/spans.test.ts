import fc from "fast-check";
import { expect, test } from "vitest";
import { spanAhead } from "../../src/questions/dates/spans";
import { addDays, daysBetween } from "../../src/rules/civil-date";

/** A Wednesday. */
const today = "2026-12-30";

test.each([
  ["Quelles échéances cette semaine ?", "2026-12-28", "2027-01-03"],
  ["mijn termijnen deze week", "2026-12-28", "2027-01-03"],
  ["Welche Fristen laufen diese Woche ab?", "2026-12-28", "2027-01-03"],
  ["what falls due this week?", "2026-12-28", "2027-01-03"],
  ["mes échéances de la semaine prochaine", "2027-01-04", "2027-01-10"],
  ["wat vervalt volgende week", "2027-01-04", "2027-01-10"],
  ["Fristen nächste Woche", "2027-01-04", "2027-01-10"],
  ["ce mois-ci", "2026-12-01", "2026-12-31"],
  ["le mois prochain", "2027-01-01", "2027-01-31"],
  ["Fristen im nächsten Monat", "2027-01-01", "2027-01-31"],
  ["échéances d'aujourd'hui", "2026-12-30", "2026-12-30"],
  ["vandaag", "2026-12-30", "2026-12-30"],
  ["échéances de demain", "2026-12-31", "2026-12-31"],
  ["après-demain", "2027-01-01", "2027-01-01"],
  ["dans les 10 prochains jours", "2026-12-30", "2027-01-09"],
  ["de komende 2 weken", "2026-12-30", "2027-01-13"],
  ["innerhalb von 14 Tagen", "2026-12-30", "2027-01-13"],
  ["within the next 7 days", "2026-12-30", "2027-01-06"],
])("%s: %s to %s", (text, from, to) => {
  expect(spanAhead(text, today)).toEqual({ from, to });
});

test.each([
  "Quelles sont mes échéances ?",
  "il y a 3 jours",
  "mijn termijnen",
  "guten Morgen",
  "30 SA",
])("%s: no stretch ahead", (text) => {
  expect(spanAhead(text, today)).toBeUndefined();
});

test("a week holds its day, is seven days long and begins on a Monday", () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 30_000 }), (days) => {
      const day = addDays("1990-01-01", days);
      const week = spanAhead("this week", day);
      if (week === undefined) throw new Error("There is no week.");
      expect(week.from <= day && day <= week.to).toBe(true);
      expect(daysBetween(week.from, week.to)).toBe(6);
      expect(new Date(`${week.from}T12:00:00Z`).getUTCDay()).toBe(1);
    }),
  );
});
