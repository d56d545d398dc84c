import { describe, expect, test } from "vitest";
import { fileLasts, keepFile, removeExpiredFiles, takeFile } from "../../src/records/store/files";
import { noonOf } from "../support/care";
import { tablesForTests } from "../support/care-store";

const tables = tablesForTests();
const now = noonOf("2025-03-14");
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const file = { name: "P-001.json", type: "application/json" as const, text: '{"label":"Mme Dupont-Éclair"}' };

async function stored() {
  const rows = [];
  for await (const row of tables().files.listEntities()) rows.push(row);
  return rows;
}

describe("a file that waits", () => {
  test("is fetched once, and is gone then", async () => {
    const { token } = await keepFile(tables(), file, now);
    expect(await takeFile(tables(), token, now)).toEqual(file);
    expect(await takeFile(tables(), token, now)).toBeNull();
  });

  test("is fetched by one of those who ask at the same moment", async () => {
    const { token } = await keepFile(tables(), file, now);
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeFile(tables(), token, now)));
    expect(taken.filter((one) => one !== null)).toEqual([file]);
  });

  test("can be fetched until its quarter of an hour is over, not a millisecond longer", async () => {
    const first = await keepFile(tables(), file, now);
    expect(first.until).toEqual(later(15 * 60_000));
    expect(await takeFile(tables(), first.token, first.until)).toEqual(file);
    const second = await keepFile(tables(), file, now);
    expect(await takeFile(tables(), second.token, later(fileLasts + 1))).toBeNull();
    expect(await takeFile(tables(), second.token, now)).toBeNull();
  });

  test("has an address that is long, new each time, and not in the store", async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => keepFile(tables(), file, now)));
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(5);
    const kept = JSON.stringify(await stored());
    for (const { token } of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(kept).not.toContain(token);
    }
  });

  test("lies sealed: neither its text nor its name can be read in the store", async () => {
    await keepFile(tables(), file, now);
    for (const row of await stored()) {
      const columns = Object.values(row).map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value),
      );
      expect(columns.join(" ")).not.toMatch(/Dupont|P-001|label/);
    }
  });

  test("can be long: several hundred pages", async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `${index} ${Math.sin(index)} suivi de la patiente`).join(
      "\n",
    );
    const { token } = await keepFile(tables(), { ...file, text }, now);
    expect((await takeFile(tables(), token, now))?.text).toBe(text);
  });

  test("is cleared away after its time, and not before", async () => {
    await removeExpiredFiles(tables(), later(10 * fileLasts));
    const old = await keepFile(tables(), file, now);
    const young = await keepFile(tables(), file, later(fileLasts));
    await removeExpiredFiles(tables(), later(fileLasts + 1));
    expect(await stored()).toHaveLength(1);
    expect(await takeFile(tables(), old.token, now)).toBeNull();
    expect(await takeFile(tables(), young.token, later(fileLasts))).toEqual(file);
  });
});

test("an address that never was gives nothing", async () => {
  expect(await takeFile(tables(), "", now)).toBeNull();
  expect(await takeFile(tables(), "' or PartitionKey ne '", now)).toBeNull();
});
