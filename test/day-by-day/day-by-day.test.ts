import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { demonstrationPerson, loadDemonstration } from "../../src/local/demonstration";
import { addDays } from "../../src/rules/civil-date";
import { hasWritten, worldOn } from "../bot/reminders/world";
import { root } from "../local/running";
import { memoryStore } from "../support/memory-tables";
import { expectedReminders, isWorking, users } from "./expected";
import { tableOf } from "./table";
import { asReminders, firstDay, lastDay, type ToldLine } from "./told";

/** The demonstration practice day by day, on a store in memory; `npm run deadlines:day-by-day` does it on Azurite. */

const expected = expectedReminders(firstDay, lastDay);
const told: ToldLine[] = [];

beforeAll(async () => {
  const tables = memoryStore().tables();
  const world = worldOn(tables);
  await loadDemonstration(tables, firstDay);
  for (const user of users) await hasWritten(tables, { tenant: demonstrationPerson.tenant, user });
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    await world.hour(`${day}T11:00:00Z`);
    for (const { user, lines } of world.arrived.splice(0)) {
      told.push(...lines.map(({ code, key }) => ({ on: day, user, code, key })));
    }
  }
});

describe("fourteen months of the demonstration practice, day by day", () => {
  test("bring each reminder once, on its day, and no other", () => {
    expect(asReminders(told, expected)).toEqual(expected);
  });

  test("bring nothing on a weekend or public holiday, and nothing after its deadline", () => {
    expect(told.filter(({ on }) => !isWorking(on))).toEqual([]);
    expect(asReminders(told, expected).filter(({ on, due }) => on > due)).toEqual([]);
  });

  test("stand in the documentation as they came", () => {
    const page = readFileSync(join(root, "docs", "deadlines-day-by-day.md"), "utf8");
    expect(page).toBe(tableOf(asReminders(told, expected), firstDay, lastDay));
  });
});
