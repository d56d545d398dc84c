import { mapSideBySide } from "../src/records/side-by-side";
import { killRun, lengthOfRun, midwives, planOf, type RunResult } from "./kill-run";
import { startStore } from "./store";

export interface KillOptions {
  runs: number;
  /** The first run's; each has the next one. */
  seed: number;
  atOnce: number;
  keys: string;
  /** Takes lines on what is going on. */
  told: (line: string) => void;
}

const reportEvery = 20;

/** Plays so many runs, each in a store of its own that no kill reaches. */
export async function killRuns({ runs, seed, atOnce, keys, told }: KillOptions): Promise<RunResult[]> {
  // The store goes on, as Azure's does: Azurite would lose what it has confirmed a moment ago.
  const store = await startStore({ accounts: runs + atOnce, byPartition: false });
  try {
    // As many at the same time as later, since how long one takes depends on it.
    const undisturbed = store.connectionStrings.slice(0, atOnce);
    const lengths = await Promise.all(undisturbed.map((one) => lengthOfRun(one, keys)));
    const longest = Math.max(...lengths);
    told(`A run that is not disturbed takes up to ${Math.round(longest)} ms for ${midwives} digests.`);
    const others = store.connectionStrings.slice(atOnce);
    const results: RunResult[] = [];
    await mapSideBySide(others, atOnce, async (connectionString) => {
      const own = seed + others.indexOf(connectionString);
      const result = await killRun(planOf(own, longest), connectionString, keys);
      results.push(result);
      for (const wrong of result.wrong) told(`seed ${own}: ${wrong}`);
      if (results.length % reportEvery === 0 || results.length === runs) told(summary(results));
    });
    return results;
  } finally {
    await store.stop();
  }
}

function summary(results: readonly RunResult[]): string {
  const before = results.filter(({ arrivedBefore }) => arrivedBefore === 0).length;
  const after = results.filter(({ arrivedBefore }) => arrivedBefore >= midwives).length;
  const sum = (count: (result: RunResult) => number) => results.reduce((total, result) => total + count(result), 0);
  return [
    `${results.length} runs: killed before the first digest in ${before}, among them in`,
    `${results.length - before - after}, after the last in ${after};`,
    `${sum(({ digests }) => digests)} digests, ${sum(({ repeated }) => repeated)} of them with marked lines;`,
    `${sum(({ wrong }) => wrong.length)} lines lost or told twice`,
  ].join(" ");
}
