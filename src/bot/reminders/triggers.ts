import type { InvocationContext, Timer } from "@azure/functions";
import { describeError } from "../describe-error";
import { reminderParts } from "./parts";
import { messageSchema } from "./queue";
import { remind } from "./remind";
import { runDeadlines } from "./run";

/** The hourly run: finds whom to remind, and puts them into the queue. */
export async function onTheHour(_timer: Timer, context: InvocationContext): Promise<void> {
  const { tables, queue, now, ready } = reminderParts();
  await ready();
  const { days, episodes, queued } = await withoutSecrets(runDeadlines({ tables, queue, now: now() }));
  context.log(`Deadlines: ${days.length} new days, ${episodes} episodes, ${queued} people queued.`);
}

/** One message of the queue: reminds one person. */
export async function onMessage(message: unknown, context: InvocationContext): Promise<void> {
  const { tables, queue, send, now } = reminderParts();
  const asked = messageSchema.parse(message);
  await withoutSecrets(remind(asked, { tables, queue, send, now: now(), log: (line) => context.warn(line) }));
}

/** The host logs what a function throws; the store's and the connector's errors quote keys and whole replies. */
async function withoutSecrets<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new Error(describeError(error));
  }
}
