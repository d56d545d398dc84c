import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CareRecord } from "../../src/records/care-record";
import type { Change } from "../../src/records/changes/change";
import { actsOverQuota } from "../../src/records/changes/decisions";
import { replayLog } from "../../src/records/changes/log";
import { createRecord } from "../../src/records/episode-store";
import type { Person } from "../../src/records/practitioner";
import { readLogFor, readRecordFor } from "../../src/records/store/records";
import { type SaveOutcome, saveChange } from "../../src/records/store/save";
import { ensureTables, openTables, type Table, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";
import { filledIn, newRecord, noonOf, record } from "../support/care";
import { type Gate, memoryStore } from "../support/memory-tables";

// Two providers work on one episode at once, and the process may die at any operation of the store: what was submitted
// is submitted again, and the log has to tell exactly what the episode holds.

const now = noonOf("2025-03-14");
const today = "2025-03-14";
const identified = ["housing", "violence"] as const;

const day = fc.constantFrom("2025-01-15", "2025-02-10", "2025-03-01");
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: day.map((on) => record(filledIn.cpp(on, [...identified]))) },
  day.map((on) => record(filledIn.followUp(on, [...identified]))),
  day.map((on) => record(filledIn.concertation(on, 30))),
  fc.constantFrom("given", "ann-0", "bea-0").map((id): Change => ({ type: "withdraw", id })),
  fc.constantFrom("given", "ann-0", "bea-0").map((id): Change => ({ type: "bill", ids: [id], on: "2025-03-10" })),
  fc.constantFrom("given", "ann-1").map((id): Change => ({ type: "waive", ids: [id] })),
  day.map((on): Change => ({ type: "correct", id: "given", content: filledIn.cpp(on, [...identified]) })),
  fc.constant<Change>({ type: "event", content: { type: "birth", on: "2025-03-05" } }),
);

interface Plan {
  changes: Record<"ann" | "bea", Change[]>;
  /** For each provider, the operations of the store at which the process dies, counted from the last start. */
  deaths: Record<"ann" | "bea", { at: number; when: "before" | "after" }[]>;
  /** Which of the waiting operations goes on, again and again. */
  turns: number[];
}

const death = fc.record({ at: fc.integer({ min: 1, max: 14 }), when: fc.constantFrom("before", "after") });
const both = <T>(one: fc.Arbitrary<T>) => fc.record({ ann: one, bea: one });
const plan: fc.Arbitrary<Plan> = fc.record({
  changes: both(fc.array(change, { minLength: 1, maxLength: 3 })),
  deaths: both(fc.array(death, { maxLength: 2 })),
  turns: fc.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 }),
});

class ProcessDied extends Error {}

/** Lets one operation go on at a time, in the order that `turns` says. */
function scheduler(turns: readonly number[]) {
  const waiting: (() => void)[] = [];
  let turn = 0;
  let isRunning = false;
  const next = () => {
    if (waiting.length === 0) {
      isRunning = false;
      return;
    }
    const at = (turns[turn++ % turns.length] ?? 0) % waiting.length;
    const [go] = waiting.splice(at, 1);
    go?.();
    // The one that goes on reaches its next operation before another is let go.
    setImmediate(next);
  };
  return () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (isRunning) return;
      isRunning = true;
      setImmediate(next);
    });
}

/** The gate of one provider's process: it waits its turn, and dies where the plan says. */
function gateOf(wait: () => Promise<void>, deaths: Plan["deaths"]["ann"]): Gate {
  const left = [...deaths];
  let operations = 0;
  return async (when) => {
    if (when === "before") {
      await wait();
      operations++;
    }
    const [next] = left;
    if (next === undefined || next.when !== when || operations !== next.at) return;
    left.shift();
    operations = 0;
    throw new ProcessDied();
  };
}

async function work(tables: Tables, person: Person, code: string, changes: readonly Change[]): Promise<SaveOutcome[]> {
  const outcomes: SaveOutcome[] = [];
  for (const [index, one] of changes.entries()) {
    const submission = { code, instance: `${person.user}-${index}`, change: one };
    for (let outcome: SaveOutcome | null = null; outcome === null; ) {
      outcome = await saveChange(tables, person, submission, now).catch((error: unknown) => {
        if (error instanceof ProcessDied) return null;
        throw error;
      });
      if (outcome !== null) outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** A pregnancy with its screening and one CPP, so that one CPP is left. */
function given(code: string): CareRecord {
  const start = newRecord({ dueDate: "2025-06-20", birthDate: null });
  const state = { billing: "to-bill" as const, refusals: [], withdrawn: false };
  return {
    ...start,
    code,
    entries: [
      { content: filledIn.screening("2024-12-25", [...identified]), state: { ...state, id: "screening", order: 0 } },
      { content: filledIn.cpp("2025-01-10", [...identified]), state: { ...state, id: "given", order: 1 } },
    ],
  };
}

async function check(open: (gate?: Gate) => Tables, tenant: string, code: string, { changes, deaths, turns }: Plan) {
  const quiet = open();
  await createRecord(quiet, tenant, given(code), { by: "ann", instance: "opening", now });
  const wait = scheduler(turns);
  const users = ["ann", "bea"] as const;
  const outcomes = await Promise.all(
    users.map((user) => work(open(gateOf(wait, deaths[user])), { tenant, user }, code, changes[user])),
  );

  const kept = await readRecordFor(quiet, { tenant, user: "ann" }, code);
  const log = (await readLogFor(quiet, { tenant, user: "ann" }, code)) ?? [];
  if (kept === null) throw new Error("The episode is gone.");
  const replayed = replayLog(log);
  expect(replayed).toEqual({ ...kept, revision: 0, dueDays: [] });
  expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: kept.revision + 1 }, (_, seq) => seq));
  const instances = log.map(({ instance }) => instance);
  expect(new Set(instances).size).toBe(instances.length);
  const saved = outcomes.flat().filter((outcome) => "saved" in outcome);
  expect(saved.map((outcome) => ("saved" in outcome ? outcome.saved.seq : -1)).sort((a, b) => a - b)).toEqual(
    log.slice(1).map(({ seq }) => seq),
  );
  expect(actsOverQuota(kept, today)).toEqual([]);
}

test("a thousand interleavings of two providers and restarts leave the log consistent with the episode", async () => {
  await fc.assert(
    fc.asyncProperty(plan, (one) => check(memoryStore().tables, "tenant", "P-001", one)),
    { numRuns: 1000 },
  );
}, 120_000);

let store: TableStore;
let azurite: Tables;
beforeAll(async () => {
  store = await startTableStore();
  azurite = openTables(store.connectionString);
  await ensureTables(azurite);
});
afterAll(() => store.stop());

/** A real table behind the same gate. */
function gated(table: Table, gate: Gate): Table {
  const guard =
    <Args extends unknown[], Result>(operation: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      await gate("before");
      const result = await operation(...args);
      await gate("after");
      return result;
    };
  return {
    createTable: guard(table.createTable.bind(table)),
    createEntity: guard(table.createEntity.bind(table)),
    getEntity: guard(table.getEntity.bind(table)) as Table["getEntity"],
    listEntities: table.listEntities.bind(table),
    updateEntity: guard(table.updateEntity.bind(table)),
    upsertEntity: guard(table.upsertEntity.bind(table)),
    deleteEntity: guard(table.deleteEntity.bind(table)),
    submitTransaction: guard(table.submitTransaction.bind(table)),
  };
}

test("so do fifteen in Azurite", async () => {
  let runs = 0;
  const open = (gate: Gate = async () => undefined): Tables => ({
    ...azurite,
    episodes: gated(azurite.episodes, gate),
    people: gated(azurite.people, gate),
  });
  await fc.assert(
    fc.asyncProperty(plan, (one) => check(open, "tenant", `P-${++runs}`, one)),
    { numRuns: 15, endOnFailure: true },
  );
}, 60_000);
