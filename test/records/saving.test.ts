import { TableClient } from "@azure/data-tables";
import { afterAll, beforeAll, expect, test } from "vitest";
import { episodeOf } from "../../src/records/care-record";
import type { Change } from "../../src/records/changes/change";
import { replayLog } from "../../src/records/changes/log";
import { listRecordsFor } from "../../src/records/episode-store";
import { keyOf } from "../../src/records/keys";
import type { Person } from "../../src/records/practitioner";
import { changePractitioner } from "../../src/records/practitioner-store";
import { toSealedRow } from "../../src/records/sealing/sealed-rows";
import { listDrafts, saveDraft } from "../../src/records/store/drafts";
import { inviteColleague } from "../../src/records/store/invitations";
import { openEpisode } from "../../src/records/store/open-episode";
import { headKind, readLogFor, readRecordFor } from "../../src/records/store/records";
import { previewChange, type SaveOutcome, saveChange } from "../../src/records/store/save";
import { ensureTables, openTables, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";
import { filledIn, midwife, noonOf, record } from "../support/care";

let store: TableStore;
let tables: Tables;

beforeAll(async () => {
  store = await startTableStore();
  tables = openTables(store.connectionString);
  await ensureTables(tables);
});
afterAll(() => store.stop());

let tenants = 0;
const now = noonOf("2025-03-14");
const identified = ["housing", "violence"] as const;
const cpp = (on: string) => record(filledIn.cpp(on, [...identified]));

/** A pregnancy followed by "ann", with as many CPP as given, in an organisation of its own. */
async function pregnancy(sessions: readonly string[] = []): Promise<{ ann: Person; code: string }> {
  const ann = { tenant: `tenant/#${++tenants}`, user: "ann" };
  await changePractitioner(tables, ann, () => midwife);
  const opened = await openEpisode(
    tables,
    ann,
    { instance: "opening", programme: "perinatal", label: "Mme D.", facts: { dueDate: "2025-06-20", birthDate: null } },
    noonOf("2024-11-25"),
  );
  if ("refusal" in opened) throw new Error(opened.refusal.kind);
  const { code } = opened.opened;
  const changes = [record(filledIn.screening("2024-11-25", [...identified])), ...sessions.map(cpp)];
  for (const [index, change] of changes.entries()) {
    await saveChange(tables, ann, { code, instance: `first-${index}`, change }, noonOf("2025-02-01"));
  }
  return { ann, code };
}

const kindOf = (outcome: SaveOutcome) =>
  "refusal" in outcome ? outcome.refusal.kind : outcome.repeated ? "repeated" : "saved";

test("a form instance is saved once however often it is delivered, and each delivery has the first one's result", async () => {
  const { ann, code } = await pregnancy();
  const submission = { code, instance: "form", change: cpp("2025-01-15") };
  const deliveries = await Promise.all(Array.from({ length: 6 }, () => saveChange(tables, ann, submission, now)));
  expect(deliveries.map(kindOf).sort()).toEqual([...Array(5).fill("repeated"), "saved"]);
  const results = deliveries.map((outcome) => ("saved" in outcome ? outcome.saved : null));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(results[0]?.consequences.acts).toMatchObject([{ id: "form", answer: { verdict: "yes" } }]);
  expect((await readRecordFor(tables, ann, code))?.entries).toHaveLength(2);
});

test("of fifty submissions for the last free CPP, at once, exactly one is saved", async () => {
  const { ann, code } = await pregnancy(["2025-01-15"]);
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      saveChange(tables, ann, { code, instance: `form-${number}`, change: cpp("2025-02-10") }, now),
    ),
  );
  expect(outcomes.filter((outcome) => kindOf(outcome) === "saved")).toHaveLength(1);
  expect(outcomes.filter((outcome) => kindOf(outcome) === "over-quota")).toHaveLength(49);
  const kept = await readRecordFor(tables, ann, code);
  expect(kept?.entries).toHaveLength(3);
  expect(await readLogFor(tables, ann, code)).toHaveLength(4);
});

test("two providers who save at once both succeed where the rules allow", async () => {
  const { ann, code } = await pregnancy();
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, number) =>
      saveChange(
        tables,
        ann,
        { code, instance: `form-${number}`, change: record(filledIn.followUp("2025-02-10", [...identified])) },
        now,
      ),
    ),
  );
  expect(outcomes.map(kindOf)).toEqual(Array(12).fill("saved"));
  const log = (await readLogFor(tables, ann, code)) ?? [];
  expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 14 }, (_, seq) => seq));
  const kept = await readRecordFor(tables, ann, code);
  expect(replayLog(log)).toMatchObject({ entries: kept?.entries, members: kept?.members });
});

test("a preview decides as the save would, and keeps nothing", async () => {
  const { ann, code } = await pregnancy();
  const submission = { code, instance: "form", change: cpp("2025-01-15") };
  const preview = await previewChange(tables, ann, submission, now);
  expect((await readRecordFor(tables, ann, code))?.entries).toHaveLength(1);
  const outcome = await saveChange(tables, ann, submission, now);
  expect("consequences" in preview && preview.consequences).toEqual("saved" in outcome && outcome.saved.consequences);
});

test("a stranger learns nothing, neither from a save nor from the log", async () => {
  const { ann, code } = await pregnancy();
  const eve = { tenant: ann.tenant, user: "eve" };
  const refusal = { refusal: { kind: "not-a-member" } };
  expect(await saveChange(tables, eve, { code, instance: "first-0", change: cpp("2025-01-15") }, now)).toEqual(refusal);
  expect(await saveChange(tables, eve, { code: "P-999", instance: "x", change: cpp("2025-01-15") }, now)).toEqual(
    refusal,
  );
  expect(await previewChange(tables, eve, { code, instance: "x", change: { type: "leave" } }, now)).toEqual(refusal);
  expect(await readLogFor(tables, eve, code)).toBeNull();
});

test("the draft of a form goes with its save, the others stay", async () => {
  const { ann, code } = await pregnancy();
  for (const instance of ["form", "other"]) await saveDraft(tables, ann, { instance, form: "cpp", values: {} }, now);
  await saveChange(tables, ann, { code, instance: "form", change: cpp("2025-01-15") }, now);
  expect((await listDrafts(tables, ann, now)).map(({ instance }) => instance)).toEqual(["other"]);
});

test("a closed episode is listed only where closed ones are asked for", async () => {
  const { ann, code } = await pregnancy();
  await saveChange(tables, ann, { code, instance: "close", change: { type: "close", on: "2025-03-01" } }, now);
  expect(await listRecordsFor(tables, ann)).toEqual([]);
  expect((await listRecordsFor(tables, ann, { closed: true })).map((one) => one.code)).toEqual([code]);
  await saveChange(tables, ann, { code, instance: "reopen", change: { type: "reopen" } }, now);
  expect(await listRecordsFor(tables, ann)).toHaveLength(1);
});

test("an episode of the first stored version is read and goes on as one of today's", async () => {
  const ann = { tenant: `tenant/#${++tenants}`, user: "ann" };
  const key = { partitionKey: keyOf(ann.tenant, "P-007"), rowKey: "head" };
  const old = {
    programme: "perinatal",
    code: "P-007",
    label: "Mme V.",
    members: [{ user: "ann" }],
    facts: { dueDate: "2025-06-20", birthDate: null, screening: { on: "2024-11-25", positive: ["housing"] } },
  };
  const row = toSealedRow(tables.keys, { ...headKind, version: 1 }, key, old as never);
  await tables.episodes.createEntity(row);
  const outcome = await saveChange(tables, ann, { code: "P-007", instance: "form", change: cpp("2025-01-15") }, now);
  expect(kindOf(outcome)).toBe("saved");
  const kept = await readRecordFor(tables, ann, "P-007");
  expect(kept && episodeOf(kept)).toMatchObject({ label: "Mme V.", acts: [{ service: "cpp", on: "2025-01-15" }] });
  const stored = await tables.episodes.getEntity(key.partitionKey, key.rowKey);
  expect(stored.version).toBe(2);
});

test("an entry's row that was put back to an older state is noticed", async () => {
  const { ann, code } = await pregnancy(["2025-01-15"]);
  const partition = keyOf(ann.tenant, code);
  const before = await tables.episodes.getEntity(partition, keyOf("entry", "first-1"));
  const bill: Change = { type: "bill", ids: ["first-1"], on: "2025-03-01" };
  await saveChange(tables, ann, { code, instance: "bill", change: bill }, now);
  const { etag: _, timestamp: __, ...columns } = before;
  await tables.episodes.upsertEntity(
    { ...columns, partitionKey: partition, rowKey: keyOf("entry", "first-1") },
    "Replace",
  );
  await expect(readRecordFor(tables, ann, code)).rejects.toThrow(/do not belong together/);
});

test("nothing about a patient can be read in the raw store", async () => {
  const { ann, code } = await pregnancy();
  const planted = [
    "Zonnebloem",
    "Kamperfoelie",
    "violence",
    "housing",
    "status-quo",
    "Dr Plantin",
    "11234567004",
    "2024-11-25",
  ];
  const content = filledIn.concertation("2025-02-10", 30);
  if (content.kind !== "concertation") throw new Error("another kind");
  const details = {
    ...content.details,
    participants: [
      { name: "Dr Plantin", role: "midwife" as const, inamiNumber: "11234567004", careActor: true, coordinator: true },
    ],
    agreements: [{ indicator: "housing" as const, text: "Kamperfoelie" }],
    tasks: [{ what: "Zonnebloem", owner: "Dr Plantin" }],
  };
  await saveChange(tables, ann, { code, instance: "form", change: record({ ...content, details }) }, now);
  await saveDraft(tables, ann, { instance: "d", form: "cpp", episode: code, values: { note: "Zonnebloem" } }, now);
  await saveChange(tables, ann, { code, instance: "amend", change: { type: "amend", label: "Kamperfoelie" } }, now);
  await inviteColleague(tables, ann, { code, instance: "invite", consent: true }, now);
  await openEpisode(
    tables,
    ann,
    { instance: "second", programme: "psychology", label: "Zonnebloem", facts: {}, nationalNumber: "85.07.30-033.28" },
    now,
  );
  const raw = await rawStore();
  expect(raw.length).toBeGreaterThan(10_000);
  for (const word of [...planted, "Mme D.", "85073003328", "85.07.30", "033.28"]) expect(raw).not.toContain(word);
});

/** Everything in every table, binary columns as the text that their bytes would make. */
async function rawStore(): Promise<string> {
  const parts: string[] = [];
  for (const name of ["careEpisodes", "carePeople", "careConversations", "careHints"]) {
    const options = { allowInsecureConnection: true };
    for await (const row of TableClient.fromConnectionString(store.connectionString, name, options).listEntities()) {
      for (const value of Object.values(row)) {
        parts.push(value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value));
      }
    }
  }
  return parts.join("\n");
}
