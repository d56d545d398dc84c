import { join } from "node:path";
import { vi } from "vitest";
import { answers } from "../../src/local/ports";
import { compile, end, freePorts, root, run } from "../local/running";

/** The functions as the local runner drives them, with the demonstration practice in their store. */
export interface RunningFunctions {
  /** Posts an activity; gives back the status and the body. */
  post(activity: unknown): Promise<{ status: number; body: string }>;
  /** What they have logged so far. */
  logged(): string;
  stop(): Promise<void>;
}

/** Starts the compiled functions on a free port, on whose clock it is `today`, with `settings` beside the store's. */
export async function startFunctions(
  connectionString: string,
  today: string,
  settings: Record<string, string> = {},
): Promise<RunningFunctions> {
  compile();
  const port = await freePorts(1);
  const running = run(
    [
      join(root, "dist", "local-functions.cjs"),
      ...["--folder", root, "--port", String(port), "--today", today, "--demonstration"],
    ],
    { ...settings, AzureWebJobsStorage: connectionString },
  );
  const base = `http://127.0.0.1:${port}`;
  const isReady = async () => (await answers(port)) && (await fetch(`${base}/api/health`)).status === 200;
  await vi.waitUntil(isReady, { timeout: 25_000, interval: 100 });
  return {
    post: async (activity) => {
      const response = await fetch(`${base}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(activity),
      });
      return { status: response.status, body: await response.text() };
    },
    logged: running.printed,
    stop: () => end(running),
  };
}
