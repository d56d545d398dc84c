import { readKeyRing } from "../src/records/sealing/key-ring";
import { ensureTables, openTables, type Tables } from "../src/records/tables";
import { type MeasuredRun, measureRun } from "./daily-run";
import { fill } from "./fill";
import { say } from "./say";
import { type BenchStore, startStore } from "./store";

export interface ScaleOptions {
  /** Numbers of episodes, rising: each has a store of its own. */
  sizes: readonly number[];
  /** Episodes due, the same number in each of the stores. */
  due: number;
  rounds: number;
  /** Azurite with the index on partitions that Azure has, or as it is shipped. */
  byPartition: boolean;
  keys: string;
}

export interface SizeMeasured extends Omit<MeasuredRun, "milliseconds"> {
  size: number;
  /** Of the runs: the middle one, the shortest and the longest. */
  milliseconds: { middle: number; least: number; most: number };
}

interface Filled {
  size: number;
  store: BenchStore;
  connectionString: string;
  tables: Tables;
  runs: MeasuredRun[];
}

/**
 * Measures the daily run in stores of different sizes that have the same number due. The stores take turns, so that
 * whatever else goes on in the machine slows all of them.
 */
export async function measureScale({ sizes, due, rounds, byPartition, keys }: ScaleOptions): Promise<SizeMeasured[]> {
  const filled: Filled[] = [];
  const users = Array.from({ length: due }, (_, number) => `due-${number}`);
  try {
    for (const size of sizes) {
      const store = await startStore({ byPartition });
      const [connectionString = ""] = store.connectionStrings;
      const tables = openTables(connectionString, readKeyRing(keys));
      filled.push({ size, store, connectionString, tables, runs: [] });
      const started = performance.now();
      await fillStore(tables, size, due);
      say(`  ${size} episodes filled in, in ${Math.round((performance.now() - started) / 1000)} s`);
    }
    // The first runs also pay for connections, and for code that has hardly run yet, here and in Azurite.
    for (let round = -rounds; round < rounds; round++) {
      for (const { connectionString, tables, runs } of filled) {
        const run = await measureRun(tables, connectionString, users);
        if (round >= 0) runs.push(run);
      }
    }
    return filled.map(summary);
  } finally {
    await Promise.all(filled.map(({ store }) => store.stop()));
  }
}

async function fillStore(tables: Tables, size: number, due: number): Promise<void> {
  await ensureTables(tables);
  // Nothing is sent in this part.
  const serviceUrl = "http://127.0.0.1:1";
  await fill({ tables, serviceUrl, first: 0, count: due, due: true });
  await fill({ tables, serviceUrl, first: due, count: size - due, due: false });
}

function summary({ size, runs }: Filled): SizeMeasured {
  const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const last = runs.at(-1);
  if (last === undefined) throw new Error("There was no round.");
  const { milliseconds: _, ...counts } = last;
  const at = (index: number) => Math.round(times[index] ?? Number.NaN);
  return {
    size,
    ...counts,
    milliseconds: { middle: at(Math.floor(times.length / 2)), least: at(0), most: at(times.length - 1) },
  };
}
