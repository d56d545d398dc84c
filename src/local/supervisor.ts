import { mkdirSync } from "node:fs";
import type { Server } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { keysKeptIn, keysSetting } from "../records/sealing/key-ring";
import { type Child, type Program, startChild } from "./child";
import { takeFolder } from "./data-in-use";
import { type Options, portsOf } from "./options";
import { playgroundProgram } from "./playground";
import { answers, whyTaken } from "./ports";
import { connectionStringOf, storePorts, storeProgram } from "./store";

/** Milliseconds within which each part has to be up. */
const longestStart = 60_000;
const betweenLooks = 50;

interface Place {
  /** The project's folder, where host.json and package.json stand. */
  root: string;
  /** The folder of the compiled files. */
  dist: string;
  /** Aborted when everything is to stop. */
  stop: AbortSignal;
}

/** Why a start was given up: one line or a few, for whoever started it. */
class StartFailed extends Error {}

const say = (line: string) => process.stdout.write(`${line}\n`);

function url(port: number, path = ""): string {
  return `http://127.0.0.1:${port}${path}`;
}

async function refuseTakenPorts(options: Options): Promise<void> {
  for (const { port, purpose, option } of portsOf(options)) {
    const reason = await whyTaken(port);
    if (reason === undefined) continue;
    const trouble = reason === "EADDRINUSE" ? "is already in use" : `cannot be used (${reason})`;
    throw new StartFailed(
      `Port ${port}, wanted for ${purpose}, ${trouble}: stop what uses it or choose another with ${option}.`,
    );
  }
}

async function refuseSharedFolder({ data }: Options): Promise<Server> {
  mkdirSync(resolve(data), { recursive: true });
  const taken = await takeFolder(resolve(data));
  if (taken !== null) return taken;
  throw new StartFailed(`The folder ${data} is in use by another start: stop that one or choose another with --data.`);
}

async function until(isUp: () => Promise<boolean>, child: Child, stop: AbortSignal): Promise<void> {
  const deadline = Date.now() + longestStart;
  let ended: string | undefined;
  void child.ended.then((how) => {
    ended = how;
  });
  while (!stop.aborted) {
    if (ended !== undefined) throw new StartFailed(`${child.name} ${ended}`);
    if (await isUp()) return;
    if (Date.now() > deadline) throw new StartFailed(`${child.name} did not come up within a minute.`);
    await wait(betweenLooks);
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(url(port, "/api/health"), { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function functionsProgram(options: Options, { root, dist }: Place): Program {
  const today = options.today === undefined ? [] : ["--today", options.today];
  return {
    name: "The functions",
    script: join(dist, "local-functions.cjs"),
    args: ["--folder", root, "--port", String(options.port), "--demonstration", ...today],
    cwd: root,
    env: {
      ...process.env,
      AzureWebJobsStorage: connectionStringOf(options.storePort),
      // Keys of the developer's own go before those that are made beside the data.
      [keysSetting]: process.env[keysSetting] || keysKeptIn(resolve(options.data)),
    },
    shown: true,
  };
}

function addresses(options: Options): string {
  const { blob, queue, table } = storePorts(options.storePort);
  const lines = [
    ...(options.playgroundPort === undefined ? [] : [["Playground", url(options.playgroundPort)]]),
    ["Bot", url(options.port, "/api/messages")],
    ["Eligibility", url(options.port, "/api/eligibility")],
    ["Health", url(options.port, "/api/health")],
    ["Store", `${url(blob)} (blobs), ${queue} (queues), ${table} (tables); data in ${options.data}`],
  ];
  return lines.map(([name = "", address = ""]) => `  ${name.padEnd(12)}${address}`).join("\n");
}

async function startAll(options: Options, place: Place, start: (program: Program) => Child): Promise<void> {
  const { stop } = place;
  const data = resolve(options.data);
  const storeFolder = join(data, "store");
  mkdirSync(storeFolder, { recursive: true });

  say("Starting the store ...");
  const store = start(storeProgram(options.storePort, storeFolder, place.root));
  const storeIsUp = async () =>
    (await Promise.all(Object.values(storePorts(options.storePort)).map(answers))).every(Boolean);
  await until(storeIsUp, store, stop);
  if (stop.aborted) return;

  say("Starting the functions and loading the demonstration practice ...");
  const functions = start(functionsProgram(options, place));
  const { playgroundPort } = options;
  const waits = [until(() => isHealthy(options.port), functions, stop)];
  if (playgroundPort !== undefined) {
    say("Starting the Playground ...");
    const playground = start(playgroundProgram(playgroundPort, options.port, { root: place.root, data }));
    waits.push(until(() => answers(playgroundPort), playground, stop));
  }
  await Promise.all(waits);
  if (stop.aborted) return;

  say(`\n${addresses(options)}\n`);
  const where = playgroundPort === undefined ? "" : ` Open ${url(playgroundPort)} in a browser.`;
  say(`Everything is ready.${where} Ctrl-C stops it.`);
}

/** Starts everything and keeps it until it is to stop or a part of it fails. Resolves with the exit code. */
export async function runEverything(options: Options, place: Place): Promise<number> {
  const children: Child[] = [];
  const failures: Promise<string>[] = [];
  const start = (program: Program) => {
    const child = startChild(program, join(place.dist, "local-child.cjs"));
    children.push(child);
    failures.push(child.ended.then((how) => `${child.name} ${how}`));
    return child;
  };
  const stopped = new Promise<undefined>((done) => {
    if (place.stop.aborted) done(undefined);
    place.stop.addEventListener("abort", () => done(undefined), { once: true });
  });

  let code = 0;
  let folder: Server | undefined;
  try {
    await refuseTakenPorts(options);
    folder = await refuseSharedFolder(options);
    await startAll(options, place, start);
    const failure = await Promise.race([stopped, ...failures]);
    if (failure !== undefined) throw new StartFailed(failure);
  } catch (error) {
    if (!(error instanceof StartFailed)) throw error;
    process.stderr.write(`${error.message}\n`);
    code = 1;
  } finally {
    const anyStarted = children.length > 0;
    if (anyStarted) say("Stopping ...");
    // The last one started goes first: the Playground, the functions, and the store when nobody writes any more.
    for (const child of children.reverse()) await child.stop();
    folder?.close();
    if (anyStarted) say("Stopped.");
  }
  return code;
}
