import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type FunctionApp, type Log, loadFunctionApp, type RegisteredFunction } from "./core-module";
import { hostJsonSchema } from "./host-json";
import { routesOf } from "./http-routes";
import { startHttpServer, stopHttpServer } from "./http-server";
import { type Invoke, invokerOf } from "./invoke";
import { sendOutputs } from "./queue-messages";
import { listenToQueue } from "./queue-trigger";
import type { Settings } from "./settings";
import { startTimer } from "./timer-trigger";

/** How long a request under way may still take once the host is told to stop. */
const patience = 5_000;

const packageJson = z.object({ main: z.string() });

export interface RunningHost {
  /** Runs all timers now, whatever their schedules say. */
  fireTimers(): void;
  stop(): Promise<void>;
}

export interface FunctionsHost {
  app: FunctionApp;
  /** Starts to listen: HTTP on loopback at the port, the timers, the queues. Resolves with the way to stop it all. */
  start(port: number): Promise<RunningHost>;
}

function triggeredBy(functions: readonly RegisteredFunction[], type: string): RegisteredFunction[] {
  return functions.filter(({ trigger }) => trigger.binding.type === type);
}

function refuseOtherTriggers(functions: readonly RegisteredFunction[]): void {
  for (const { name, trigger } of functions) {
    if (["httpTrigger", "timerTrigger", "queueTrigger"].includes(trigger.binding.type)) continue;
    throw new Error(`The local runner cannot drive the ${trigger.binding.type} of the function "${name}".`);
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/**
 * Loads the app in `folder`, where host.json and package.json stand: the very files that Azure Functions would load.
 * Its functions run once `start` is called.
 */
export function loadFunctionsHost(folder: string, settings: Settings, log: Log): FunctionsHost {
  const { extensions } = hostJsonSchema.parse(readJson(join(folder, "host.json")));
  const { main } = packageJson.parse(readJson(join(folder, "package.json")));
  const app = loadFunctionApp(join(folder, main), log);
  refuseOtherTriggers(app.functions);
  const call = invokerOf(app, log);
  const invoke: Invoke = async (fn, invocation) => {
    const response = await call(fn, invocation);
    await sendOutputs(fn, response, extensions.queues, settings);
    return response;
  };
  const routes = routesOf(app.functions, extensions.http.routePrefix);

  async function start(port: number): Promise<RunningHost> {
    const timers = new Map(
      triggeredBy(app.functions, "timerTrigger").map((fn) => [fn.name, startTimer(fn, { invoke, settings, log })]),
    );
    const queues = await Promise.all(
      triggeredBy(app.functions, "queueTrigger").map((fn) =>
        listenToQueue(fn, { invoke, settings, queues: extensions.queues, log }),
      ),
    );
    const fire = (name: string) => {
      const timer = timers.get(name);
      timer?.fire();
      return timer !== undefined;
    };
    const server = await startHttpServer({ routes, invoke, fire, log }, port);
    return {
      fireTimers() {
        for (const timer of timers.values()) timer.fire();
      },
      async stop() {
        const parts = [...timers.values(), ...queues].map((part) => part.stop());
        await Promise.all([stopHttpServer(server, patience), ...parts]);
      },
    };
  }

  return { app, start };
}
