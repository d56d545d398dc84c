import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { demonstrationOn, demonstrationPerson } from "../../src/local/demonstration";
import { whyTaken } from "../../src/local/ports";
import { connectionStringOf } from "../../src/local/store";
import type { EpisodeOfCare } from "../../src/records/episode";
import { readEpisodeFor } from "../../src/records/episode-store";
import { keysKeptIn, keysSetting, readKeyRing } from "../../src/records/sealing/key-ring";
import { openTables } from "../../src/records/tables";
import { compile, freePorts, type Running, root, run, temporaryFolder } from "./running";

const startTimeout = 90_000;
const longestStop = 20_000;

const cleanUps: (() => void)[] = [];
beforeAll(compile);
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

interface Started extends Running {
  /** The folder of its data. */
  data: string;
  ports: { functions: number; playground: number; store: number };
}

const withoutNpm = { program: process.execPath, args: ["scripts/run.mjs", "local"] };
const withNpm = { program: "npm", args: ["start", "--"] };

/** Starts everything on free ports. Without npm where npm would only stand between. */
async function start(...more: string[]): Promise<Started> {
  return startWith(withoutNpm, ...more);
}

async function startWith({ program, args }: typeof withNpm, ...more: string[]): Promise<Started> {
  const [functions, playground, store] = [await freePorts(1), await freePorts(1), await freePorts(3)];
  const folder = temporaryFolder();
  const ports = ["--port", functions, "--playground-port", playground, "--store-port", store].map(String);
  // Without keys of the machine's own, it makes and keeps some beside the data.
  const running = run([...args, ...ports, "--data", folder.path, ...more], { [keysSetting]: "" }, program);
  cleanUps.push(() => {
    // The whole group is gone when a test went well.
    if (running.process.exitCode === null && running.process.signalCode === null) running.process.kill("SIGKILL");
    folder.remove();
  });
  return { ...running, data: folder.path, ports: { functions, playground, store } };
}

async function untilReady({ printed, process: child }: Running): Promise<void> {
  const over = () => printed().includes("Everything is ready") || child.exitCode !== null;
  await vi.waitUntil(over, { timeout: startTimeout });
  expect(printed()).toContain("Everything is ready");
}

function firstPatientIn({ ports, data }: Started): Promise<EpisodeOfCare | null> {
  const tables = openTables(connectionStringOf(ports.store), readKeyRing(keysKeptIn(data)));
  return readEpisodeFor(tables, demonstrationPerson, "P-101");
}

const firstPatientOn = (day: string) => demonstrationOn(day).episodes.find(({ code }) => code === "P-101");

function childrenOf(pid: number | undefined): number[] {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  return rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .flatMap(([own, parent]) => (own !== undefined && parent === pid ? [own] : []));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function expectNothingLeft({ ports }: Started, pids: readonly number[]): Promise<void> {
  await vi.waitUntil(() => !pids.some(isAlive), { timeout: longestStop });
  const taken = [ports.functions, ports.playground, ports.store, ports.store + 1, ports.store + 2].map(whyTaken);
  expect(await Promise.all(taken)).toEqual([undefined, undefined, undefined, undefined, undefined]);
}

const tellGroup = ({ process: child }: Running, signal: NodeJS.Signals) =>
  process.kill(-(child.pid ?? Number.NaN), signal);

describe("npm start", { timeout: startTimeout + longestStop }, () => {
  it("answers once the demonstration is there, on the day it is told, and stops with the whole group at Ctrl-C", async () => {
    const started = await start("--today", "2025-02-10");
    await untilReady(started);
    const { functions, playground } = started.ports;

    expect(started.printed()).toContain(`http://127.0.0.1:${playground}`);
    const health = await fetch(`http://127.0.0.1:${functions}/api/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: "ready" }]);
    const page = await fetch(`http://127.0.0.1:${playground}`);
    expect(await page.text()).toContain("Agents Playground");
    expect(await firstPatientIn(started)).toEqual(firstPatientOn("2025-02-10"));

    const children = childrenOf(started.process.pid);
    expect(children).toHaveLength(3);
    tellGroup(started, "SIGINT");
    tellGroup(started, "SIGINT");
    expect(await started.ended).toBe(0);
    await expectNothingLeft(started, children);
    expect(started.printed()).toMatch(/Stopped\.\s*$/);
  });

  it("keeps its data between runs", async () => {
    const first = await start("--no-playground", "--today", "2025-02-10");
    await untilReady(first);
    tellGroup(first, "SIGTERM");
    await first.ended;

    const second = await start("--no-playground", "--today", "2025-06-10", "--data", first.data);
    await untilReady(second);
    expect(await firstPatientIn({ ...second, data: first.data })).toEqual(firstPatientOn("2025-02-10"));
    tellGroup(second, "SIGINT");
    expect(await second.ended).toBe(0);
  });

  it("goes on when its standard input ends, and stops everything when a part of it dies", async () => {
    const started = await start();
    started.process.stdin?.end();
    await untilReady(started);
    expect((await fetch(`http://127.0.0.1:${started.ports.functions}/api/health`)).status).toBe(200);

    const children = childrenOf(started.process.pid);
    const [first] = children;
    if (first !== undefined) process.kill(first, "SIGKILL");
    expect(await started.ended).toBe(1);
    expect(started.printed()).toMatch(/^The (store|functions|Playground) was ended by SIGKILL/m);
    await expectNothingLeft(started, children);
  });

  it("leaves no child behind when it is killed", async () => {
    const started = await start();
    await untilReady(started);
    const children = childrenOf(started.process.pid);
    started.process.kill("SIGKILL");
    await started.ended;
    await expectNothingLeft(started, children);
  });

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("ends with npm when only npm gets %s", async (signal) => {
    const started = await startWith(withNpm);
    await untilReady(started);
    const [own] = childrenOf(started.process.pid);
    const children = childrenOf(own);
    expect(children).toHaveLength(3);
    started.process.kill(signal);
    await started.ended;
    await expectNothingLeft(started, [own ?? 0, ...children]);
  });

  it("stops in the middle of a start", async () => {
    const started = await start();
    await vi.waitUntil(() => started.printed().includes("Starting the store"), { timeout: startTimeout });
    const children = childrenOf(started.process.pid);
    tellGroup(started, "SIGINT");
    expect(await started.ended).toBe(0);
    expect(started.printed()).not.toContain("Everything is ready");
    await expectNothingLeft(started, children);
  });

  it.each([
    { part: "the functions", option: "--port" },
    { part: "the store's tables", option: "--store-port" },
    { part: "the Playground", option: "--playground-port" },
  ])("names the port of $part when it is in use", async ({ part, option }) => {
    const port = (await freePorts(3)) + 2;
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    cleanUps.push(() => other.close());
    const chosen = option === "--store-port" ? port - 2 : port;
    const started = await start(option, String(chosen));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(
      `Port ${port}, wanted for ${part}, is already in use: stop what uses it or choose another with ${option}.\n`,
    );
  });

  it("refuses a folder that another start uses, and takes it over from one that was killed", async () => {
    const first = await start("--no-playground");
    await untilReady(first);
    const second = await start("--no-playground", "--data", first.data);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toBe(
      `The folder ${first.data} is in use by another start: stop that one or choose another with --data.\n`,
    );
    first.process.kill("SIGKILL");
    await first.ended;
    const third = await start("--no-playground", "--data", first.data);
    await untilReady(third);
    third.process.kill("SIGINT");
    expect(await third.ended).toBe(0);
  });

  it("tells a wrong option in one line", async () => {
    const started = await start("--colour");
    expect(await started.ended).toBe(2);
    expect(started.printed()).toBe("Unknown option '--colour'. `npm start -- --help` lists the options.\n");
  });

  it("explains its options", () => {
    const printed = execFileSync(process.execPath, ["scripts/run.mjs", "local", "--help"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(printed).toContain("--today YYYY-MM-DD");
  });
});
