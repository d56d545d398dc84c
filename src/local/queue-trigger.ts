import { setTimeout as wait } from "node:timers/promises";
import type { DequeuedMessageItem, QueueClient } from "@azure/storage-queue";
import type { Log, RegisteredFunction } from "./core-module";
import type { QueueSettings } from "./host-json";
import type { Invoke } from "./invoke";
import { decode, queueOf } from "./queue-messages";
import type { Settings } from "./settings";

/** Seconds for which a message is held; it comes back after them when this process ends without a word. */
const heldFor = 30;
const milliseconds = { betweenRenewals: 10_000, betweenLooks: 300, afterTrouble: 2_000 };
const batchSize = 16;

export interface QueueListener {
  /** Takes no new message and waits for those under way. */
  stop(): Promise<void>;
}

/** Holds a message until `release`, which says the receipt under which the store knows it then. */
function hold(queue: QueueClient, message: DequeuedMessageItem) {
  let receipt = message.popReceipt;
  let renewal: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewal = renewal.then(async () => {
      const { popReceipt } = await queue.updateMessage(message.messageId, receipt, undefined, heldFor);
      receipt = popReceipt ?? receipt;
    });
    // A renewal that failed shows when the message is deleted or put back.
    renewal.catch(() => undefined);
  }, milliseconds.betweenRenewals);
  return {
    async release(): Promise<string> {
      clearInterval(timer);
      await renewal;
      return receipt;
    },
  };
}

/**
 * Calls `fn` for each message of its queue, as Azure Functions does: a message is deleted when the function succeeds,
 * tried again when it fails, and moved to the queue `<name>-poison` when it has failed as often as host.json allows.
 */
export async function listenToQueue(
  fn: RegisteredFunction,
  { invoke, settings, queues, log }: { invoke: Invoke; settings: Settings; queues: QueueSettings; log: Log },
): Promise<QueueListener> {
  const { service, queueName } = queueOf(fn.trigger.binding, settings);
  const queue = service.getQueueClient(queueName);
  await queue.createIfNotExists();
  const stopping = new AbortController();

  async function moveToPoison(message: DequeuedMessageItem): Promise<void> {
    const poison = service.getQueueClient(`${queueName}-poison`);
    await poison.createIfNotExists();
    await poison.sendMessage(message.messageText);
    log("warning", "system", `${fn.name}: a message failed ${message.dequeueCount} times and is in ${poison.name}.`);
  }

  async function call(message: DequeuedMessageItem): Promise<boolean> {
    try {
      await invoke(fn, {
        data: { string: decode(message.messageText, queues.messageEncoding) },
        triggerMetadata: {
          Id: { string: message.messageId },
          DequeueCount: { json: String(message.dequeueCount) },
          InsertionTime: { json: JSON.stringify(message.insertedOn) },
          ExpirationTime: { json: JSON.stringify(message.expiresOn) },
        },
      });
      return true;
    } catch (error) {
      log("error", "system", `${fn.name} failed: ${error instanceof Error ? error.stack : String(error)}`);
      return false;
    }
  }

  async function handle(message: DequeuedMessageItem): Promise<void> {
    const held = hold(queue, message);
    const succeeded = await call(message);
    const receipt = await held.release();
    if (!succeeded && message.dequeueCount < queues.maxDequeueCount) {
      await queue.updateMessage(message.messageId, receipt, undefined, queues.visibilityTimeout);
      return;
    }
    if (!succeeded) await moveToPoison(message);
    await queue.deleteMessage(message.messageId, receipt);
  }

  async function takeOnce(): Promise<number> {
    const { receivedMessageItems } = await queue.receiveMessages({
      numberOfMessages: batchSize,
      visibilityTimeout: heldFor,
    });
    const outcomes = await Promise.allSettled(receivedMessageItems.map(handle));
    for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    return receivedMessageItems.length;
  }

  async function listen(): Promise<void> {
    while (!stopping.signal.aborted) {
      let pause = milliseconds.betweenLooks;
      try {
        if ((await takeOnce()) > 0) pause = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        log("warning", "system", `${fn.name}: the queue ${queueName} does not answer: ${String(error)}`);
        pause = milliseconds.afterTrouble;
      }
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const listening = listen();
  return {
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}
