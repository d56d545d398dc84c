import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import type { EpisodeOfCare } from "../../src/records/episode";
import {
  CodeTaken,
  createEpisode,
  hasNoEpisode,
  listEpisodesFor,
  readEpisodeFor,
} from "../../src/records/episode-store";
import { keyOf } from "../../src/records/keys";
import type { Practitioner } from "../../src/records/practitioner";
import { changePractitioner, readPractitioner } from "../../src/records/practitioner-store";
import { StaleWrite, UnreadableRow, writeRow } from "../../src/records/rows";
import { ensureTables, openTables, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";

let store: TableStore;
let tables: Tables;

beforeAll(async () => {
  store = await startTableStore();
  tables = openTables(store.connectionString);
  await ensureTables(tables);
});
afterAll(() => store.stop());

let tenants = 0;
/** A tenant that no other test uses, with characters that keys do not allow. */
const newTenant = () => `tenant/#${++tenants}`;

const episode = (code: string, users: string[]): EpisodeOfCare => ({
  programme: "perinatal",
  code,
  label: "Mme D.",
  members: users.map((user) => ({ user })),
  facts: { dueDate: "2025-06-20", birthDate: null, screening: { on: "2024-11-25", positive: ["housing"] } },
  acts: [
    { service: "screening", on: "2024-11-25", billing: "billed" },
    { service: "concertation", on: "2024-12-02", billing: "to-bill", minutes: 44.5 },
  ],
});

const midwife: Practitioner = { profession: "midwife", inamiNumber: true, region: "brussels" };

test("an episode is read back as it was kept, its acts oldest first", async () => {
  const tenant = newTenant();
  const kept = episode("P-1", ["a/b#c?"]);
  await createEpisode(tables, tenant, { ...kept, acts: kept.acts.toReversed() });
  expect(await readEpisodeFor(tables, { tenant, user: "a/b#c?" }, "P-1")).toEqual(kept);
});

test("only members see an episode, and only in their own tenant", async () => {
  const tenant = newTenant();
  await createEpisode(tables, tenant, episode("P-1", ["ann"]));
  await createEpisode(tables, tenant, episode("P-2", ["bea"]));
  expect((await listEpisodesFor(tables, { tenant, user: "ann" })).map(({ code }) => code)).toEqual(["P-1"]);
  expect(await readEpisodeFor(tables, { tenant, user: "ann" }, "P-2")).toBeNull();
  expect(await listEpisodesFor(tables, { tenant: newTenant(), user: "ann" })).toEqual([]);
});

test("a list entry that leads to somebody else's episode shows nothing", async () => {
  const tenant = newTenant();
  await createEpisode(tables, tenant, episode("P-1", ["bea"]));
  const key = { partitionKey: keyOf(tenant, "ann"), rowKey: keyOf("episode", "P-1") };
  await tables.people.createEntity({ ...key, version: 1, content: JSON.stringify({ code: "P-1" }) });
  expect(await listEpisodesFor(tables, { tenant, user: "ann" })).toEqual([]);
});

test("episodes are listed by code, numbers counted as numbers", async () => {
  const tenant = newTenant();
  for (const code of ["P-1000", "Y-7", "P-101"]) await createEpisode(tables, tenant, episode(code, ["ann"]));
  const codes = (await listEpisodesFor(tables, { tenant, user: "ann" })).map(({ code }) => code);
  expect(codes).toEqual(["P-101", "P-1000", "Y-7"]);
});

test("a code is taken once", async () => {
  const tenant = newTenant();
  await createEpisode(tables, tenant, episode("P-1", ["ann"]));
  await expect(createEpisode(tables, tenant, episode("P-1", ["bea"]))).rejects.toThrow(CodeTaken);
  expect(await readEpisodeFor(tables, { tenant, user: "bea" }, "P-1")).toBeNull();
});

test("of thirty who take the same code at once, one gets it", async () => {
  const tenant = newTenant();
  const takings = Array.from({ length: 30 }, (_, number) =>
    createEpisode(tables, tenant, episode("P-1", [`user-${number}`])),
  );
  const taken = await Promise.allSettled(takings);
  expect(taken.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a profile belongs to a user of a tenant", async () => {
  const tenant = newTenant();
  await changePractitioner(tables, { tenant, user: "ann" }, () => midwife);
  expect(await readPractitioner(tables, { tenant, user: "ann" })).toEqual(midwife);
  expect(await readPractitioner(tables, { tenant, user: "bea" })).toBeNull();
  expect(await readPractitioner(tables, { tenant: newTenant(), user: "ann" })).toBeNull();
});

test("changes made to a profile at once are all kept", async () => {
  const person = { tenant: newTenant(), user: "ann" };
  await changePractitioner(tables, person, () => ({ ...midwife, label: "" }));
  const letters = ["a", "b", "c", "d"];
  await Promise.all(
    letters.map((letter) =>
      changePractitioner(tables, person, (before) => ({ ...midwife, label: `${before?.label ?? ""}${letter}` })),
    ),
  );
  const label = (await readPractitioner(tables, person))?.label ?? "";
  expect([...label].sort()).toEqual(letters);
});

test("a write on what has changed since is refused", async () => {
  const kind = { name: "note", version: 1, schema: z.string() };
  const key = { partitionKey: keyOf(newTenant()), rowKey: "note" };
  await writeRow(tables.people, kind, key, { value: "one", etag: null });
  await expect(writeRow(tables.people, kind, key, { value: "two", etag: null })).rejects.toThrow(StaleWrite);
  await expect(writeRow(tables.people, kind, key, { value: "two", etag: 'W/"old"' })).rejects.toThrow(StaleWrite);
});

test.each([
  ["another version", { version: 2, content: JSON.stringify(midwife) }, /version 2/],
  ["no JSON", { version: 1, content: "{" }, /no JSON/],
  ["another shape", { version: 1, content: '{"profession":"Secret"}' }, /unexpected content at profession/],
  ["other columns", { version: 1 }, /columns/],
])("a profile of %s is refused with its reason and without its content", async (_, columns, reason) => {
  const person = { tenant: newTenant(), user: "ann" };
  await tables.people.createEntity({ partitionKey: keyOf(person.tenant, "ann"), rowKey: "profile", ...columns });
  const refusal = await readPractitioner(tables, person).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UnreadableRow);
  expect(String(refusal)).toMatch(reason);
  expect(String(refusal)).not.toContain("Secret");
});

test("a store with an episode is not empty", async () => {
  await createEpisode(tables, newTenant(), episode("P-1", ["ann"]));
  expect(await hasNoEpisode(tables)).toBe(false);
});
