import { Cron } from "croner";
import { z } from "zod";
import type { Log, RegisteredFunction } from "./core-module";
import type { Invoke } from "./invoke";
import { fillIn, type Settings } from "./settings";

const timerBinding = z.looseObject({ schedule: z.string(), runOnStartup: z.boolean().default(false) });

export interface Timer {
  /** Runs the function now, whatever its schedule says. */
  fire(): void;
  /** Starts no further run and waits for those under way. */
  stop(): Promise<void>;
}

/**
 * Runs `fn` by its six-field schedule, in UTC as Azure does. Runs missed while this process was not there are not made
 * up for: the code behind a timer keeps its own account of what it has done.
 */
export function startTimer(
  fn: RegisteredFunction,
  { invoke, settings, log }: { invoke: Invoke; settings: Settings; log: Log },
): Timer {
  const { schedule, runOnStartup } = timerBinding.parse(fn.trigger.binding);
  const underWay = new Set<Promise<void>>();
  let last = new Date(0);

  async function run(): Promise<void> {
    const now = new Date();
    const status = { Last: last, Next: cron.nextRun() ?? now, LastUpdated: last };
    last = now;
    try {
      const json = JSON.stringify({ Schedule: { AdjustForDST: true }, ScheduleStatus: status, IsPastDue: false });
      await invoke(fn, { data: { json } });
    } catch (error) {
      log("error", "system", `${fn.name} failed: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  function fire(): Promise<void> {
    const running = run().finally(() => underWay.delete(running));
    underWay.add(running);
    return running;
  }

  const cron = new Cron(
    fillIn(schedule, settings),
    { mode: "6-part", domAndDow: true, timezone: "UTC", protect: true },
    fire,
  );
  if (runOnStartup) void fire();

  return {
    fire: () => void fire(),
    async stop() {
      cron.stop();
      await Promise.all(underWay);
    },
  };
}
