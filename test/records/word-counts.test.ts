import { describe, expect, test } from "vitest";
import { keyRingOf } from "../../src/records/sealing/key-ring";
import type { Tables } from "../../src/records/tables";
import { countedWords, countWords, raised, removeWordsBefore } from "../../src/records/word-counts";
import { tablesForTests } from "../support/care-store";
import { memoryStore } from "../support/memory-tables";

const person = (user: string, tenant = "tenant") => ({ tenant, user });
const month = "2026-11";

async function everythingIn({ hints }: Tables): Promise<string> {
  const rows: unknown[] = [];
  for await (const row of hints.listEntities({ queryOptions: { filter: "PartitionKey eq 'words|fr'" } }))
    rows.push(row);
  return JSON.stringify(rows);
}

describe("a word", () => {
  test("is seen and written down from its third person on, however often two have used it", async () => {
    const tables = memoryStore().tables();
    for (const user of ["ann", "bea", "ann", "bea", "ann"]) {
      await countWords(tables, person(user), "fr", ["zwerfkat"], month);
    }
    expect(await countedWords(tables, "fr")).toEqual([]);
    expect(await everythingIn(tables)).not.toMatch(/zwerfkat|ann|bea/);
    await countWords(tables, person("cas"), "fr", ["zwerfkat"], month);
    expect(await countedWords(tables, "fr")).toEqual([{ word: "zwerfkat", count: 6, from: month, to: month }]);
    // Who used it is no longer kept, not even as hashes.
    expect(await everythingIn(tables)).not.toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/);
  });

  test("is counted by language, and people by organisation", async () => {
    const tables = memoryStore().tables();
    await countWords(tables, person("ann", "one"), "fr", ["zwerfkat"], month);
    await countWords(tables, person("ann", "two"), "fr", ["zwerfkat"], month);
    await countWords(tables, person("ann", "three"), "nl", ["zwerfkat"], month);
    expect(await countedWords(tables, "fr")).toEqual([]);
    await countWords(tables, person("ann", "three"), "fr", ["zwerfkat"], month);
    expect(await countedWords(tables, "fr")).toHaveLength(1);
    expect(await countedWords(tables, "nl")).toEqual([]);
  });

  test("leaves no trace by which two words of one person could be joined", async () => {
    const tables = memoryStore().tables();
    await countWords(tables, person("ann"), "fr", ["zwerfkat", "kratzbaum"], month);
    const hashes = (await everythingIn(tables)).match(/[0-9a-f]{64}/g) ?? [];
    expect(hashes).toHaveLength(4);
    expect(new Set(hashes).size).toBe(4);
  });

  test("is not counted without a key", async () => {
    const tables = { ...memoryStore().tables(), keys: keyRingOf([]) };
    await countWords(tables, person("ann"), "fr", ["zwerfkat"], month);
    expect(await everythingIn(tables)).toBe("[]");
  });
});

test("the most frequent come first, with the months that they span", async () => {
  const tables = memoryStore().tables();
  const say = (user: string, words: string[], when: string) => countWords(tables, person(user), "de", words, when);
  for (const user of ["a", "b", "c"]) await say(user, ["katze", "baum"], "2026-09");
  await say("a", ["katze"], "2026-11");
  expect(await countedWords(tables, "de")).toEqual([
    { word: "katze", count: 4, from: "2026-09", to: "2026-11" },
    { word: "baum", count: 3, from: "2026-09", to: "2026-09" },
  ]);
  expect(await removeWordsBefore(tables, "de", "2026-10")).toBe(1);
  expect((await countedWords(tables, "de")).map(({ word }) => word)).toEqual(["katze"]);
});

test("months of more than a year ago are let go", () => {
  const months = Array.from(
    { length: 14 },
    (_, index) => `20${25 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  const count = months.reduce<ReturnType<typeof raised> | null>(
    (before, each) => raised(before, "kat", each, each),
    null,
  );
  expect(count?.word).toBe("kat");
  expect(Object.keys(count?.months ?? {})).toEqual(months.slice(2));
});

describe("in the real store", () => {
  const tables = tablesForTests();

  test("no message is lost that comes at the same time as others", async () => {
    const users = Array.from({ length: 8 }, (_, index) => person(`user-${index}`));
    await Promise.all(users.map((user) => countWords(tables(), user, "en", ["zwerfkat"], month)));
    expect(await countedWords(tables(), "en")).toEqual([{ word: "zwerfkat", count: 8, from: month, to: month }]);
  });
});
