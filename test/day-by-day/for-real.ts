import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "../../src/rules/civil-date";
import { root } from "../local/running";
import { startTableStore, type TableStore } from "../support/azurite";
import { type Connector, startConnector } from "../support/connector";
import { expectedReminders, users } from "./expected";
import { startPractice } from "./practice-over-time";
import { tableOf } from "./table";
import { asReminders, firstDay, lastDay, type ToldLine } from "./told";

let store: TableStore;
let connector: Connector;
beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
});
afterAll(() => Promise.all([store.stop(), connector.stop()]));

/** Writes docs/deadlines-day-by-day.md, once each reminder has come once, on its day. */
test("fourteen months of the demonstration practice, with the compiled functions on Azurite", async () => {
  const practice = await startPractice(store, connector, users, firstDay);
  const told: ToldLine[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) told.push(...(await practice.live(day, 12)));
  const expected = expectedReminders(firstDay, lastDay);
  const reminders = asReminders(told, expected);
  expect(reminders).toEqual(expected);
  writeFileSync(join(root, "docs", "deadlines-day-by-day.md"), tableOf(reminders, firstDay, lastDay));
});
