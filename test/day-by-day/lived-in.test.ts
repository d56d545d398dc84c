import fc from "fast-check";
import { expect, test } from "vitest";
import { demonstrationPerson, loadDemonstration } from "../../src/local/demonstration";
import type { Change } from "../../src/records/changes/change";
import { remindersOf } from "../../src/records/due/reminders";
import { listRecordsFor } from "../../src/records/episode-store";
import { saveChange } from "../../src/records/store/save";
import { lineOf, openLines } from "../../src/reminders/open-lines";
import { addDays, type CivilDate } from "../../src/rules/civil-date";
import { hasWritten, worldOn } from "../bot/reminders/world";
import { filledIn, record } from "../support/care";
import { memoryStore } from "../support/memory-tables";
import { firstDay } from "./told";

/** What somebody records during half a year, on which day of it, in which file. */
const happenings: Record<string, (on: CivilDate) => Change> = {
  cpp: (on) => record(filledIn.cpp(on, ["housing"])),
  "follow-up": (on) => record(filledIn.followUp(on, ["housing", "violence"])),
  concertation: (on) => record(filledIn.concertation(on, 30)),
  birth: (on) => ({ type: "event", content: { type: "birth", on } }),
  screening: (on) => record(filledIn.screening(on, ["housing", "violence"])),
  bill: (on) => ({ type: "bill", ids: ["taken-over-0", "taken-over-1"], on }),
};

const anyHappening = fc.record({
  after: fc.integer({ min: 0, max: 180 }),
  code: fc.constantFrom("P-101", "P-102", "P-103", "P-104", "P-105", "P-106", "P-107", "P-108"),
  what: fc.constantFrom(...Object.keys(happenings)),
  /** Recorded before the day's digest, or after it. */
  early: fc.boolean(),
});

const you = demonstrationPerson;

test("half a year in which things are recorded: each reminder once, on its day, and nothing that is done", async () => {
  let recorded = 0;
  let arrived = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { minLength: 4, maxLength: 24 }), async (all) => {
      const tables = memoryStore().tables();
      const world = worldOn(tables);
      await loadDemonstration(tables, firstDay);
      await hasWritten(tables, you);
      const seen = new Set<string>();
      const happens = async (day: CivilDate, early: boolean) => {
        for (const [index, { after, code, what, early: when }] of all.entries()) {
          if (addDays(firstDay, after) !== day || when !== early) continue;
          const change = happenings[what]?.(day);
          if (change === undefined) throw new Error(`Nothing is known of "${what}".`);
          const at = new Date(`${day}T${early ? "04" : "12"}:00:00Z`);
          const outcome = await saveChange(tables, you, { code, instance: `${index}-${what}`, change }, at);
          if (!("refusal" in outcome)) recorded += 1;
        }
      };
      for (let day = firstDay; day <= addDays(firstDay, 181); day = addDays(day, 1)) {
        await happens(day, true);
        const records = await listRecordsFor(tables, you, { closed: true });
        const standing = records.flatMap((one) => openLines(one, day).map(({ key }) => `${one.code} ${key}`));
        const promised = records.flatMap((one) =>
          remindersOf(one, day)
            .filter(({ on }) => on === day)
            .map(({ deadline }) => `${one.code} ${lineOf(one, deadline).key}`),
        );
        await world.hour(`${day}T07:00:00Z`);
        const told = world.arrived.splice(0).flatMap(({ lines }) => lines.map(({ code, key }) => `${code} ${key}`));
        // What is recorded after the day's digest waits for the next one, over a long weekend at most.
        const lately = all
          .filter(({ after }) => addDays(firstDay, after) <= day && addDays(firstDay, after + 5) > day)
          .map(({ code }): string => code);
        for (const line of told) {
          // On the first day the whole practice is recorded.
          const isItsDay = day === firstDay || promised.includes(line) || lately.includes(line.split(" ")[0] ?? "");
          expect(isItsDay, `${day}: ${line} told on another day`).toBe(true);
          expect(standing, `${day}: told although it is done`).toContain(line);
          expect(seen.has(`${day} ${line}`), `${day}: ${line} told twice`).toBe(false);
          seen.add(`${day} ${line}`);
        }
        arrived += told.length;
        for (const line of promised) expect(told, `${day}: not told`).toContain(line);
        await happens(day, false);
        // Recorded during the day: told at the next full hour.
        await world.hour(`${day}T13:00:00Z`);
        for (const { lines } of world.arrived.splice(0)) {
          for (const { code, key } of lines) {
            const line = `${code} ${key}`;
            expect(lately).toContain(code);
            expect(seen.has(`${day} ${line}`), `${day}: ${line} told twice`).toBe(false);
            seen.add(`${day} ${line}`);
          }
        }
      }
    }),
    { numRuns: 3 },
  );
  expect(recorded).toBeGreaterThan(0);
  expect(arrived).toBeGreaterThan(0);
});
