// The process in which the local runner keeps the functions: `node dist/local-functions.cjs --folder DIR --port N
// [--today YYYY-MM-DD] [--demonstration]`. The settings come from the environment.
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Host } from "../bot/host";
import { brusselsDay } from "../records/brussels-day";
import { openTables } from "../records/tables";
import { civilDateSchema } from "../rules/civil-date";
import { clockFrom } from "./clock";
import { loadDemonstration } from "./demonstration";
import { loadFunctionsHost } from "./functions-host";

const argumentsSchema = z.object({
  folder: z.string(),
  port: z.string().transform(Number).pipe(z.number().int().min(1).max(65_535)),
  today: civilDateSchema.optional(),
  demonstration: z.boolean().default(false),
});

type ConfigureHost = (host: Partial<Host>) => void;

/** The entry file's own `configureHost`: the functions are a bundle of their own, with a host of their own. */
function configurerOf(exports: unknown): ConfigureHost | undefined {
  if (typeof exports !== "object" || exports === null || !("configureHost" in exports)) return undefined;
  return typeof exports.configureHost === "function" ? (exports.configureHost as ConfigureHost) : undefined;
}

function log(level: string, _category: string, message: string): void {
  if (level === "debug" || level === "trace") return;
  process.stderr.write(`${level === "information" ? "" : `${level}: `}${message}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: "string" },
      port: { type: "string" },
      today: { type: "string" },
      demonstration: { type: "boolean" },
    },
  });
  const { folder, port, today, demonstration } = argumentsSchema.parse(values);
  const now = clockFrom(today);
  let waitingFor: readonly string[] = demonstration ? ["the demonstration practice is being loaded"] : [];

  // Files are fetched from this very process, unless the developer has put something before it.
  process.env.PUBLIC_URL ||= `http://127.0.0.1:${port}`;
  const host = loadFunctionsHost(folder, process.env, log);
  // Trusting the sender is safe here alone, where nothing but this machine can reach the port.
  configurerOf(host.app.exports)?.({ trustSender: true, now, waitingFor: () => waitingFor });
  const running = await host.start(port);

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);

  if (demonstration) {
    await loadDemonstration(openTables(process.env.AzureWebJobsStorage ?? ""), brusselsDay(now()));
    waitingFor = [];
    // The store may have been left days ago, or the day moved on: what has fallen due since is told at once.
    running.fireTimers();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`The functions cannot start: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
