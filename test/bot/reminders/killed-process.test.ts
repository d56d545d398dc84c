import { expect, test } from "vitest";
import type { Arrival } from "../../../bench/connector";
import { perhapsTold, wrongIn } from "../../../bench/kill-judge";
import { killRuns } from "../../../bench/kill-runs";
import { newKeySetting } from "../../../src/records/sealing/key-ring";
import { compile } from "../../local/running";

test("the functions' process is killed at some point of its run: no digest comes twice, no line is lost", async () => {
  compile();
  const told: string[] = [];
  const keys = newKeySetting("test");
  const results = await killRuns({ runs: 6, seed: 1, atOnce: 6, keys, told: (line) => told.push(line) });
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results).toHaveLength(6);
  // The seeds are such that some have told part of the people when they are killed.
  expect(results.some(({ arrivedBefore }) => arrivedBefore > 0)).toBe(true);
}, 240_000);

const codesOf = new Map([["chat", ["P-1", "P-2"]]]);
const line = (code: string, group = "Plus tard") => ({ code, key: "billing", group, text: "" });
const arrival = (...lines: Arrival["lines"]): Arrival => ({ conversation: "chat", at: 0, status: 201, lines });

test.each<[string, Arrival[], number]>([
  ["each line once", [arrival(line("P-1"), line("P-2"))], 0],
  ["each line in a digest of its own", [arrival(line("P-1")), arrival(line("P-2"))], 0],
  ["a line again, marked", [arrival(line("P-1"), line("P-2")), arrival(line("P-2", perhapsTold))], 0],
  ["a line only marked", [arrival(line("P-1")), arrival(line("P-2", perhapsTold))], 0],
  ["nothing", [], 2],
  ["one line only", [arrival(line("P-1"))], 1],
  ["the same digest twice", [arrival(line("P-1"), line("P-2")), arrival(line("P-1"), line("P-2"))], 2],
  ["a line twice", [arrival(line("P-1"), line("P-2")), arrival(line("P-1"))], 1],
  [
    "a line marked twice after one kill",
    [arrival(line("P-1"), line("P-2")), arrival(line("P-1", perhapsTold)), arrival(line("P-1", perhapsTold))],
    1,
  ],
  ["a message to somebody else", [arrival(line("P-1"), line("P-2")), { ...arrival(), conversation: "other" }], 1],
])("what judges the runs is told %s", (_, arrivals, wrong) => {
  expect(wrongIn(arrivals, { codesOf, kills: 1 })).toHaveLength(wrong);
});
