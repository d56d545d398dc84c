import { afterAll, beforeAll, expect, test } from "vitest";
import { demonstrationOn, demonstrationPerson, loadDemonstration } from "../../src/local/demonstration";
import { dayOf } from "../../src/local/demonstration-dates";
import { listEpisodesFor, readEpisodeFor } from "../../src/records/episode-store";
import { keyOf } from "../../src/records/keys";
import { readPractitioner } from "../../src/records/practitioner-store";
import { openTables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";

const today = "2025-03-31";

test.each([
  [{ days: -31 }, "2025-02-28"],
  [{ days: 0 }, "2025-03-31"],
  [{ month: -1, day: 10 }, "2025-02-10"],
  [{ month: -5, day: 12 }, "2024-10-12"],
  [{ month: 0, day: 1 }, "2025-03-01"],
])("%j told on 31 March 2025 is %s", (relative, day) => {
  expect(dayOf(relative, today)).toBe(day);
});

test("the demonstration names the person of the local chat as coordinator and the colleague as biller", () => {
  const { episodes } = demonstrationOn(today);
  expect(episodes.find(({ code }) => code === "P-102")).toMatchObject({
    facts: { birthDate: "2025-03-11", coordinators: [{ id: demonstrationPerson.user, from: "2024-10-12" }] },
  });
  expect(episodes.find(({ code }) => code === "Y-201")).toMatchObject({ biller: "psy-1" });
});

test("what is not known stays unknown, and what is not there stays so", () => {
  const facts = (code: string) => demonstrationOn(today).episodes.find((episode) => episode.code === code)?.facts;
  expect(facts("P-108")).not.toHaveProperty("birthDate");
  expect(facts("P-105")).toMatchObject({ screening: null });
});

let store: TableStore;
beforeAll(async () => {
  store = await startTableStore();
});
afterAll(() => store.stop());

// One story, since each step needs the store that the one before has left.
test("the demonstration is loaded once, into an empty store, and a loading cut short is gone on with", async () => {
  const tables = openTables(store.connectionString);
  const { tenant } = demonstrationPerson;
  expect(await loadDemonstration(tables, today)).toBe(true);
  const loaded = await listEpisodesFor(tables, demonstrationPerson);
  expect(loaded).toEqual(demonstrationOn(today).episodes);
  expect(await readPractitioner(tables, demonstrationPerson)).toMatchObject({
    profession: "midwife",
    region: "brussels",
  });
  expect(await readPractitioner(tables, { tenant, user: "psy-1" })).toMatchObject({ profession: "psychologist" });

  expect(await loadDemonstration(tables, "2025-05-01")).toBe(false);
  expect(await listEpisodesFor(tables, demonstrationPerson)).toEqual(loaded);

  const progress = { partitionKey: keyOf("demonstration"), rowKey: "progress", version: 1 };
  await tables.people.updateEntity({ ...progress, content: JSON.stringify({ state: "loading", today }) }, "Replace");
  await tables.episodes.deleteEntity(keyOf(tenant, "P-105"), "head");
  expect(await loadDemonstration(tables, "2025-05-01")).toBe(true);
  expect(await listEpisodesFor(tables, demonstrationPerson)).toEqual(loaded);

  await tables.people.deleteEntity(progress.partitionKey, progress.rowKey);
  expect(await loadDemonstration(tables, today)).toBe(false);
  expect(await readEpisodeFor(tables, demonstrationPerson, "P-101")).not.toBeNull();
});
