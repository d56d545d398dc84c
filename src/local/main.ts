// `npm start`: the store, the functions and the Playground on one machine, until Ctrl-C.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "./options";
import { runEverything } from "./supervisor";

const betweenLooks = 1_000;
const dist = dirname(fileURLToPath(import.meta.url));

/** Calls `stop` when the npm that started this is gone: it passes signals on, except the one that nothing can catch. */
function followNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event !== "start") return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) stop();
  }, betweenLooks).unref();
}

async function main(): Promise<number> {
  const asked = readOptions(process.argv.slice(2));
  if ("help" in asked) {
    process.stdout.write(asked.help);
    return 0;
  }
  if ("wrong" in asked) {
    process.stderr.write(`${asked.wrong}\n`);
    return 2;
  }
  // Whoever reads along may stop reading; everything goes on.
  process.stdout.on("error", () => undefined);
  const stop = new AbortController();
  // A second Ctrl-C must not end the orderly stop that the first one began.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  followNpm(() => stop.abort());
  return runEverything(asked.run, { dist, root: dirname(dist), stop: stop.signal });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
