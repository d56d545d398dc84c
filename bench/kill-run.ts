import { setTimeout as wait } from "node:timers/promises";
import { moveWatermark } from "../src/bot/reminders/watermark";
import { readKeyRing } from "../src/records/sealing/key-ring";
import { ensureTables, openTables } from "../src/records/tables";
import type { CivilDate } from "../src/rules/civil-date";
import { type Arrival, startBenchConnector } from "./connector";
import { conversationOf, fill } from "./fill";
import { type FunctionsProcess, startFunctions, untilQueueIsEmpty } from "./functions-process";
import { perhapsTold, wrongIn } from "./kill-judge";
import { codeOf, dayBefore, daysAfter, measuredDay } from "./practice";
import { randomFrom, wholeFrom } from "./random";

/** When a process is killed: so long after its timer was fired, or when it makes its n-th request to the connector. */
export type Moment =
  | { after: number }
  /** Before it is answered, or right after. */
  | { request: number; when: "before" | "after" };

/** What happens in one run: each life of the process on its day, and when it ends; the last one ends by itself. */
export interface Plan {
  lives: { today: CivilDate; killed: Moment }[];
  lastDay: CivilDate;
}

export const midwives = 8;
const filesEach = 2;
const betweenLooks = 100;
/** Milliseconds after which a process is killed that makes fewer requests than it is to be killed at. */
const longestLife = 60_000;
/** Far longer than a queue holds a message for a process that is gone. */
const longestRun = 240_000;

/** The plan of a run, always the same for the same seed. `longest`: how long a run that is not killed takes. */
export function planOf(seed: number, longest: number): Plan {
  const random = randomFrom(seed);
  const moment = (): Moment =>
    random() < 0.5
      ? { after: Math.round(random() * longest) }
      : { request: wholeFrom(random, 1, midwives), when: random() < 0.5 ? "before" : "after" };
  const first = { today: measuredDay, killed: moment() };
  const [friday, monday] = daysAfter;
  const kind = random();
  // It comes up again on the same day, or the next, and perhaps is killed once more.
  if (kind < 0.4) return { lives: [first], lastDay: friday };
  if (kind < 0.7) return { lives: [first, { today: measuredDay, killed: moment() }], lastDay: friday };
  return { lives: [first, { today: friday, killed: moment() }], lastDay: monday };
}

export interface RunResult {
  wrong: string[];
  /** Digests that had arrived when the process was first killed. */
  arrivedBefore: number;
  digests: number;
  /** Digests with lines that are marked as perhaps told before. */
  repeated: number;
}

/** Plays one run in an empty store. */
export async function killRun(plan: Plan, connectionString: string, keys: string): Promise<RunResult> {
  let onRequest: (when: "before" | "after") => void = () => undefined;
  const connector = await startBenchConnector({ onRequest: (_, when) => onRequest(when) });
  try {
    const { serviceUrl, arrivals } = connector;
    await practiceIn(connectionString, keys, serviceUrl);
    let arrivedBefore = 0;
    for (const [index, { today, killed }] of plan.lives.entries()) {
      const functions = await startFunctions({ connectionString, keys, today });
      await dieAt(killed, functions, (tell) => {
        onRequest = tell;
      });
      onRequest = () => undefined;
      if (index === 0) arrivedBefore = arrivals.length;
    }
    // Somebody starts it again on the day of its last death; what comes of that is seen to before the next day begins.
    const days = [plan.lives.at(-1)?.today ?? measuredDay, plan.lastDay];
    for (const today of days) await liveUntilSettled(today, connectionString, keys);
    const repeated = arrivals.filter(({ lines }) => lines.some(isMarked)).length;
    return {
      wrong: wrongIn(arrivals, { codesOf: codesOf(), kills: plan.lives.length }),
      arrivedBefore,
      digests: arrivals.length,
      repeated,
    };
  } finally {
    await connector.stop();
  }
}

const isMarked = ({ group }: Arrival["lines"][number]) => group === perhapsTold;

function codesOf(): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (let number = 0; number < midwives * filesEach; number++) {
    const conversation = conversationOf(`due-${Math.floor(number / filesEach)}`);
    codes.set(conversation, [...(codes.get(conversation) ?? []), codeOf(number)]);
  }
  return codes;
}

/** Fires the timer, and ends the process at its moment. */
async function dieAt(
  moment: Moment,
  functions: FunctionsProcess,
  listen: (onRequest: (when: "before" | "after") => void) => void,
): Promise<void> {
  if ("after" in moment) {
    await functions.fireTimer();
    await wait(moment.after);
    return functions.kill();
  }
  let requests = 0;
  const atRequest = new Promise<void>((resolve) => {
    listen((when) => {
      if (when === "before") requests += 1;
      if (requests === moment.request && when === moment.when) resolve(functions.kill());
    });
  });
  await functions.fireTimer();
  // There may be fewer requests than that, in a life that has little left to tell.
  await Promise.race([atRequest, wait(longestLife)]);
  await functions.kill();
}

/** Lives through a day that nobody cuts short: until the queue holds nothing more, also of what an earlier life held. */
async function liveUntilSettled(today: CivilDate, connectionString: string, keys: string): Promise<void> {
  const functions = await startFunctions({ connectionString, keys, today });
  try {
    await functions.fireTimer();
    await functions.untilPrinted(/Deadlines: /);
    await untilQueueIsEmpty(connectionString, longestRun);
  } finally {
    await functions.kill();
  }
}

/** How long a run takes from its timer to its last digest when nothing goes wrong, in milliseconds. */
export async function lengthOfRun(connectionString: string, keys: string): Promise<number> {
  const connector = await startBenchConnector();
  try {
    await practiceIn(connectionString, keys, connector.serviceUrl);
    const functions = await startFunctions({ connectionString, keys, today: measuredDay });
    const started = performance.now();
    await functions.fireTimer();
    while (connector.arrivals.length < midwives) {
      if (performance.now() - started > longestRun) throw new Error(`Not everybody was told:\n${functions.printed()}`);
      await wait(betweenLooks);
    }
    const took = performance.now() - started;
    await functions.kill();
    return took;
  } finally {
    await connector.stop();
  }
}

/** The practice as it stood before the day on which everybody in it is told. */
async function practiceIn(connectionString: string, keys: string, serviceUrl: string): Promise<void> {
  const tables = openTables(connectionString, readKeyRing(keys));
  await ensureTables(tables);
  await fill({ tables, serviceUrl, first: 0, count: midwives * filesEach, due: true, filesEach });
  await moveWatermark(tables, new Date(`${dayBefore}T22:00:00Z`));
}
