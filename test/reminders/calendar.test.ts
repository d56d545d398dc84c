import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarText } from "../../src/reminders/calendar";
import { addDays } from "../../src/rules/civil-date";

/** Held to RFC 5545 by a parser that is not ours. */

const now = new Date("2026-03-29T00:59:07.250Z");
const event = (summary: string, uid = "one") => ({ uid, day: "2028-02-29", summary });

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { calendar, events };
}

test("an entry is one whole day, with what the standard demands", () => {
  const text = calendarText("Échéances", [event("Fin du délai de facturation (P-101)")], now);
  const { calendar, events } = read(text);
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Échéances");
  const [one] = events;
  expect(one?.uid).toBe("one");
  expect([one?.startDate.isDate, one?.startDate.toString(), one?.endDate.toString()]).toEqual([
    true,
    "2028-02-29",
    "2028-03-01",
  ]);
  // In UTC and without fractions of a second.
  expect(text).toContain("\r\nDTSTAMP:20260329T005907Z\r\n");
});

test("an empty calendar is one too", () => {
  expect(read(calendarText("Fristen", [], now)).events).toEqual([]);
});

describe("whatever a title holds", () => {
  const anyTitle = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.string({ unit: fc.constantFrom("\\", ";", ",", "\n", "é", "👩‍🍼", " ", "a", ":", '"'), maxLength: 200 }),
  );
  // A line break is a line break, however it was typed, and no other control character may stand in a calendar.
  const typed = anyTitle.filter((title) => !/[^\P{Cc}\n]/u.test(title));

  test("it is read as it was written", () => {
    fc.assert(
      fc.property(typed, (title) => {
        expect(read(calendarText("x", [event(title)], now)).events[0]?.summary).toBe(title);
      }),
    );
  });

  test("no line is longer than 75 octets, and each ends with CR LF", () => {
    fc.assert(
      fc.property(typed, (title) => {
        const text = calendarText(title, [event(title)], now);
        expect(text.endsWith("\r\n")).toBe(true);
        const lines = text.split("\r\n");
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.join("")).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

test("many entries keep their days and their ids", () => {
  const entries = Array.from({ length: 400 }, (_, index) => ({
    uid: `id-${index}`,
    day: addDays("2026-01-01", index),
    summary: "x",
  }));
  const read400 = read(calendarText("x", entries, now)).events;
  expect(read400.map(({ uid, startDate }) => [uid, startDate.toString()])).toEqual(
    entries.map(({ uid, day }) => [uid, day]),
  );
});
