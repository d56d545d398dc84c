import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import { answers, whyTaken } from "../../src/local/ports";
import { storePorts, storeProgram } from "../../src/local/store";

export const root = fileURLToPath(new URL("../..", import.meta.url));

// Below the ports that systems hand out by themselves; apart from those of test files that run at the same time.
const portsPerProcess = 100;
let nextPort = 20_000 + (process.pid % 120) * portsPerProcess;

/** The first of `count` neighbouring ports that are free. No two calls give the same one. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = nextPort;
    nextPort += count;
    const reasons = await Promise.all(Array.from({ length: count }, (_, index) => whyTaken(first + index)));
    if (reasons.every((reason) => reason === undefined)) return first;
  }
}

/** Compiles what `npm start` runs, where a source has changed. */
export function compile(): void {
  execFileSync(process.execPath, ["scripts/run.mjs", "local", "--help"], { cwd: root });
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "care-billing-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Running {
  process: ChildProcess;
  /** What it has printed so far, on both outputs. */
  printed: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a program, Node where none is named, in a process group of its own, as a terminal does. */
export function run(
  args: readonly string[],
  settings: Record<string, string> = {},
  program: string = process.execPath,
): Running {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => (code === null ? signal : code));
  return { process: child, printed: () => text, ended };
}

/** Starts a store of its own for a test file, its data in `folder`. */
export async function startStore(firstPort: number, folder: string): Promise<Running> {
  const { script, args } = storeProgram(firstPort, folder, root);
  const store = run(["--no-deprecation", script, ...args]);
  const up = async () => (await Promise.all(Object.values(storePorts(firstPort)).map(answers))).every(Boolean);
  await vi.waitUntil(up, { timeout: 20_000 });
  return store;
}

/** Ends a program by force, if it was started, and waits until it has ended. */
export async function end(running: Running | undefined): Promise<void> {
  running?.process.kill("SIGKILL");
  await running?.ended;
}
