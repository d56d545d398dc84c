import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { QueueServiceClient } from "@azure/storage-queue";
import { queueName } from "../src/bot/reminders/queue";
import { keysSetting } from "../src/records/sealing/key-ring";
import type { CivilDate } from "../src/rules/civil-date";
import { endWithThis } from "./children";
import { root } from "./root";
import { freePort } from "./store";

/** The compiled functions in a process of their own, driven by the local runner. */
export interface FunctionsProcess {
  /** Fires the hourly timer, as an operator may. */
  fireTimer(): Promise<void>;
  /** Everything it has printed so far. */
  printed(): string;
  /** Resolves once a line like this was printed. Throws where the process ends before. */
  untilPrinted(line: RegExp): Promise<void>;
  /** Ends the process as a failing machine does: at once, without a word to it. */
  kill(): Promise<void>;
}

export interface FunctionsOptions {
  connectionString: string;
  /** What seals the records: the value of the setting. */
  keys: string;
  /** The day on the process's clock. */
  today: CivilDate;
}

const betweenLooks = 100;
const longestStart = 60_000;

export async function startFunctions({ connectionString, keys, today }: FunctionsOptions): Promise<FunctionsProcess> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(root, "dist", "local-functions.cjs"), ...["--folder", root, "--port", String(port), "--today", today]],
    {
      cwd: root,
      env: { ...process.env, AzureWebJobsStorage: connectionString, [keysSetting]: keys },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  }
  const exited = once(child, "exit");
  endWithThis(child);
  let hasEnded = false;
  void exited.then(() => {
    hasEnded = true;
  });
  const base = `http://127.0.0.1:${port}`;

  async function until(isSo: () => Promise<boolean>, longest = Number.POSITIVE_INFINITY): Promise<void> {
    const started = performance.now();
    while (!(await isSo())) {
      if (hasEnded) throw new Error(`The functions have ended:\n${text}`);
      if (performance.now() - started > longest) throw new Error(`The functions take too long:\n${text}`);
      await wait(betweenLooks);
    }
  }

  await until(() => isHealthy(base), longestStart);
  return {
    fireTimer: async () => {
      const { status } = await fetch(`${base}/admin/functions/deadlines`, { method: "POST" });
      if (status !== 202) throw new Error(`The timer was not fired: ${status}`);
    },
    printed: () => text,
    untilPrinted: (line) => until(async () => line.test(text)),
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

async function isHealthy(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/api/health`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

const betweenCounts = 1_000;

/** Resolves when the queue of the reminders holds no message any more, hidden ones included. Asks sparingly. */
export async function untilQueueIsEmpty(connectionString: string, longest: number): Promise<void> {
  const queue = QueueServiceClient.fromConnectionString(connectionString).getQueueClient(queueName);
  const started = performance.now();
  while ((await queue.getProperties()).approximateMessagesCount !== 0) {
    if (performance.now() - started > longest) throw new Error("The queue does not get empty.");
    await wait(betweenCounts);
  }
}
