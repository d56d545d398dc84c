import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** How long a child may take to stop before it is ended by force. */
const patience = 10_000;
const keptLines = 15;

export interface Child {
  name: string;
  /** Resolves when the child has ended, with how: for a sentence that begins with its name. */
  ended: Promise<string>;
  /** Asks the child to stop, by force after a while. Resolves when it has ended. */
  stop(): Promise<void>;
}

export interface Program {
  /** What people call it, for messages: "the store". */
  name: string;
  /** The file that Node runs. */
  script: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether what it prints is shown as it comes; otherwise its last lines are told when it fails. */
  shown: boolean;
}

/**
 * Starts a Node program that ends when this process does. It has a process group of its own (where there are such),
 * so that Ctrl-C in a terminal reaches this process alone, which then stops its children in order.
 */
export function startChild(program: Program, keepWithParent: string): Child {
  const child = spawn(
    process.execPath,
    // Deprecations in these programs and their libraries are no news to whoever starts them.
    ["--no-deprecation", "--require", keepWithParent, program.script, ...program.args],
    {
      cwd: program.cwd,
      env: program.env,
      stdio: ["ignore", program.shown ? "inherit" : "pipe", program.shown ? "inherit" : "pipe", "ipc"],
      detached: process.platform !== "win32",
      windowsHide: true,
    },
  );
  let lastLines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      lastLines = [...lastLines, ...chunk.toString("utf8").split("\n")].filter((line) => line.trim()).slice(-keptLines);
    });
  }
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `ended with code ${code}` : `was ended by ${signal}`),
    );
  });
  // The child's own "close" event never comes once its channel was closed from this side.
  const streamsClosed = [child.stdout, child.stderr].map((stream) => stream && once(stream, "close"));
  const ended = Promise.all([exited, ...streamsClosed]).then(([how]) => [how, ...lastLines].join("\n  "));
  return {
    name: program.name,
    ended,
    async stop() {
      if (child.connected) child.disconnect();
      const waiting = new AbortController();
      const overdue = wait(patience, "overdue", { signal: waiting.signal }).catch(() => undefined);
      if ((await Promise.race([ended, overdue])) === "overdue") child.kill("SIGKILL");
      waiting.abort();
      await ended;
    },
  };
}
