import { execFileSync, spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { ensureTables, openTables } from "../../src/records/tables";
import { countWords } from "../../src/records/word-counts";
import { root } from "../local/running";
import { freePort, startTableStore } from "../support/azurite";

function lexiconGaps(args: readonly string[], store: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "lexicon-gaps", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, AzureWebJobsStorage: store, RECORDS_KEYS: "" },
  });
  return { status, stdout, stderr };
}

// Compiled once, so that no test pays for it.
beforeAll(() => {
  execFileSync(process.execPath, ["scripts/run.mjs", "lexicon-gaps", "--help"], { cwd: root });
});

test("lists what three people used, by language, the most frequent first", async () => {
  const store = await startTableStore();
  try {
    const tables = openTables(store.connectionString);
    await ensureTables(tables);
    const say = (user: string, word: string, month = "2026-11") =>
      countWords(tables, { tenant: "tenant", user }, "nl", [word], month);
    for (const user of ["a", "b", "c"]) await say(user, "zwerfkat");
    for (const user of ["a", "b", "c", "a", "a", "a", "a", "a", "a", "a"]) await say(user, "krabpaal", "2026-10");
    for (const user of ["a", "b"]) await say(user, "geheim");
    expect(lexiconGaps([], store.connectionString)).toEqual({
      status: 0,
      stdout: "fr\n  none\nnl\n  10  krabpaal  (2026-10)\n   3  zwerfkat  (2026-11)\nde\n  none\nen\n  none\n",
      stderr: "",
    });
    expect(lexiconGaps(["--language", "nl", "--remove-before", "2026-11"], store.connectionString)).toEqual({
      status: 0,
      stdout: "nl\n  3  zwerfkat  (2026-11)\n",
      stderr: "nl: 1 removed\n",
    });
  } finally {
    await store.stop();
  }
});

test.each([
  [["--language", "es"], "--language: expected one of fr, nl, de, en"],
  [["--remove-before", "2026-13"], "--remove-before: expected a month such as 2026-11"],
  [["--all"], "--all"],
])("%s is refused, naming what is wrong", (args, message) => {
  const { status, stdout, stderr } = lexiconGaps(args, "");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
});

test("a store that does not answer is told of in one line", async () => {
  const port = await freePort();
  const store = `DefaultEndpointsProtocol=http;AccountName=account;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:${port}/account`;
  const { status, stderr } = lexiconGaps([], store);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The store could not be read \(\w+\)\.\n$/);
});
