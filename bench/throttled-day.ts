import { failedMessages } from "../src/bot/reminders/queue";
import { moveWatermark } from "../src/bot/reminders/watermark";
import { readKeyRing } from "../src/records/sealing/key-ring";
import { ensureTables, openTables } from "../src/records/tables";
import { type Arrival, startBenchConnector } from "./connector";
import { conversationOf, fill } from "./fill";
import { startFunctions, untilQueueIsEmpty } from "./functions-process";
import { mostWithin, throttlingOf } from "./limits";
import { dayBefore, measuredDay } from "./practice";
import { randomFrom } from "./random";
import { say } from "./say";
import { startStore } from "./store";

/** What share of the requests is refused although no limit is reached. */
const refusedShare = 0.03;

/**
 * Has so many people of one organisation told on one day: the compiled functions, their timer and their queue, to a
 * connector with the limits of Teams that also refuses one request in thirty. Says whether each got one digest.
 */
export async function throttledDay({
  users,
  byPartition,
  keys,
}: {
  users: number;
  byPartition: boolean;
  keys: string;
}): Promise<boolean> {
  const connector = await startBenchConnector({ throttle: throttlingOf(refusedShare, randomFrom(1)) });
  const store = await startStore({ byPartition });
  try {
    const [connectionString = ""] = store.connectionStrings;
    const tables = openTables(connectionString, readKeyRing(keys));
    await ensureTables(tables);
    const { serviceUrl, arrivals } = connector;
    const filling = performance.now();
    await fill({ tables, serviceUrl, first: 0, count: users, due: true });
    await moveWatermark(tables, new Date(`${dayBefore}T22:00:00Z`));
    say(`${users} people due on one day (filled in ${seconds(performance.now() - filling)}):`);

    const functions = await startFunctions({ connectionString, keys, today: measuredDay });
    const started = performance.now();
    await functions.fireTimer();
    await functions.untilPrinted(/Deadlines: /);
    say(`  all queued after ${seconds(performance.now() - started)}`);
    await untilQueueIsEmpty(connectionString, Number.POSITIVE_INFINITY);
    say(`  all delivered after ${seconds(performance.now() - started)}`);
    await functions.kill();
    const poisoned = await failedMessages(connectionString);
    return report(arrivals, users, poisoned);
  } finally {
    await Promise.all([store.stop(), connector.stop()]);
  }
}

const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`;

function report(arrivals: readonly Arrival[], users: number, poisoned: number): boolean {
  const delivered = new Map<string, number>();
  let early = 0;
  const refusedUntil = new Map<string, number>();
  for (const { conversation, at, status, retryAfter = 0 } of arrivals) {
    if (at < (refusedUntil.get(conversation) ?? 0)) early += 1;
    if (status === 429) refusedUntil.set(conversation, at + retryAfter * 1000);
    else delivered.set(conversation, (delivered.get(conversation) ?? 0) + 1);
  }
  const everybody = Array.from({ length: users }, (_, number) => conversationOf(`due-${number}`));
  const none = everybody.filter((conversation) => !delivered.has(conversation)).length;
  const twice = [...delivered.values()].filter((count) => count > 1).length;
  const refused = arrivals.filter(({ status }) => status === 429);
  const taken = arrivals.filter(({ status }) => status !== 429).map(({ at }) => at);
  const byConversation = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    const own = byConversation.get(arrival.conversation) ?? [];
    own.push(arrival);
    byConversation.set(arrival.conversation, own);
  }
  const mostInOne = Math.max(...[...byConversation.values()].map((own) => mostWithin(instants(own), 1_000)));
  say(
    `  ${delivered.size} people got a digest, ${none} none, ${twice} more than one; ${poisoned} messages were given up`,
  );
  say(`  ${refused.length} requests refused with 429, ${early} of them repeated before their time`);
  say(
    `  at most ${mostWithin(instants(arrivals), 1_000)} requests in a second, ${mostWithin(taken, 1_000)} of them taken;`,
  );
  say(`  at most ${mostInOne} to one person in a second`);
  return none === 0 && twice === 0 && early === 0 && poisoned === 0;
}

const instants = (arrivals: readonly Arrival[]) => arrivals.map(({ at }) => at);
