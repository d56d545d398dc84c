import { expect, test } from "vitest";
import { runDeadlines } from "../../../src/bot/reminders/run";
import { saveChange } from "../../../src/records/store/save";
import type { Tables } from "../../../src/records/tables";
import type { CivilDate } from "../../../src/rules/civil-date";
import { filledIn, noonOf, record } from "../../support/care";
import { newPerson, open } from "../../support/care-store";
import { memoryStore } from "../../support/memory-tables";
import { recordingTables, type TableRequest } from "../../support/recording-tables";
import { hasWritten, worldOn } from "./world";

/** A midwife's file with a screening of `on` that is still to be billed. */
async function screened(tables: Tables, on: CivilDate): Promise<string> {
  const person = await newPerson(tables);
  await hasWritten(tables, person);
  const { code } = await open(tables, person, { facts: { dueDate: "2025-08-20", birthDate: null } }, noonOf(on));
  const change = record(filledIn.screening(on, []));
  await saveChange(tables, person, { code, instance: `screening ${person.tenant}`, change }, noonOf(on));
  return code;
}

/** The requests of the run on the morning of 6 March, with three files due then and so many others that are not. */
async function requestsOfRun(others: number): Promise<{ requests: TableRequest[]; episodes: number; queued: number }> {
  const tables = memoryStore().tables();
  for (let file = 0; file < 3; file++) await screened(tables, "2025-01-02");
  for (let file = 0; file < others; file++) await screened(tables, "2025-02-11");
  await worldOn(tables).hour("2025-03-05T12:00:00Z");
  const requests: TableRequest[] = [];
  const recorded = recordingTables(tables, (request) => requests.push(request));
  const queue = { put: async () => undefined };
  const report = await runDeadlines({ tables: recorded, queue, now: new Date("2025-03-06T06:00:00Z") });
  return { requests, ...report };
}

const totals = (requests: readonly TableRequest[]) => ({
  requests: requests.length,
  rows: requests.reduce((sum, { rows }) => sum + rows, 0),
});

test("the daily run makes the same requests whatever else is stored, and reads no episode but those due", async () => {
  const [few, many] = [await requestsOfRun(2), await requestsOfRun(150)];
  expect([few.episodes, few.queued]).toEqual([3, 3]);
  expect([many.episodes, many.queued]).toEqual([3, 3]);
  expect(totals(many.requests)).toEqual(totals(few.requests));
  expect(many.requests.filter(({ table }) => table === "episodes")).toHaveLength(3);
  // Nothing is asked for that does not name its partition.
  expect(many.requests.filter(({ place }) => !/^PartitionKey eq '|^[^ ]+$/.test(place))).toEqual([]);
});

test("a run in an hour in which nothing is due asks for a handful of partitions", async () => {
  const tables = memoryStore().tables();
  for (let file = 0; file < 20; file++) await screened(tables, "2025-01-02");
  await worldOn(tables).hour("2025-03-07T12:00:00Z");
  const requests: TableRequest[] = [];
  const recorded = recordingTables(tables, (request) => requests.push(request));
  const queue = { put: async () => undefined };
  await runDeadlines({ tables: recorded, queue, now: new Date("2025-03-07T13:00:00Z") });
  // Eight shards of what was saved since, the hour and "soon", and the watermark, which is read, and read and written.
  expect(totals(requests)).toEqual({ requests: 13, rows: 3 });
});

test("the due index knows an episode's days before the episode itself is written", async () => {
  const tables = memoryStore().tables();
  const person = await newPerson(tables);
  const writes: string[] = [];
  const recorded = recordingTables(tables, ({ table, operation, place }) => {
    if (operation === "getEntity" || operation === "listEntities") return;
    if (table === "hints" && place.startsWith("due")) writes.push("index");
    if (table === "episodes") writes.push("episode");
  });
  const facts = { dueDate: "2025-08-20", birthDate: null };
  const { code } = await open(recorded, person, { facts }, noonOf("2025-01-02"));
  writes.length = 0;
  const change = record(filledIn.screening("2025-01-02", ["housing"]));
  await saveChange(recorded, person, { code, instance: "screening", change }, noonOf("2025-01-02"));
  expect(writes.filter((write) => write === "index").length).toBeGreaterThan(3);
  expect(writes.filter((write) => write === "episode")).toHaveLength(1);
  expect(writes.at(-1)).toBe("episode");
});
