import { QueueServiceClient } from "@azure/storage-queue";
import { z } from "zod";
import type { RegisteredFunction, WireResponse, WireValue } from "./core-module";
import type { QueueSettings } from "./host-json";
import { fillIn, type Settings } from "./settings";

const queueBinding = z.looseObject({ queueName: z.string(), connection: z.string() });

/** The queue that a binding names, with `%NAME%` filled in, and the service that holds it. */
export function queueOf(binding: unknown, settings: Settings): { service: QueueServiceClient; queueName: string } {
  const { queueName, connection } = queueBinding.parse(binding);
  const connectionString = settings[connection];
  if (!connectionString) throw new Error(`The setting ${connection} is missing: the store of the queue ${queueName}.`);
  return {
    service: QueueServiceClient.fromConnectionString(connectionString),
    queueName: fillIn(queueName, settings),
  };
}

export function encode(text: string, encoding: QueueSettings["messageEncoding"]): string {
  return encoding === "base64" ? Buffer.from(text, "utf8").toString("base64") : text;
}

/** The text of a message. Throws on one that is not encoded as host.json says. */
export function decode(messageText: string, encoding: QueueSettings["messageEncoding"]): string {
  if (encoding === "none") return messageText;
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(messageText)) throw new Error("the message is not encoded as base64");
  return Buffer.from(messageText, "base64").toString("utf8");
}

/** The messages in an output: an array is one message for each item, anything else is one message. */
function messagesIn(value: WireValue | null | undefined): string[] {
  if (value == null) return [];
  if (value.string != null) return [value.string];
  if (value.json == null) throw new Error("The local runner puts only texts and objects into queues.");
  const parsed: unknown = JSON.parse(value.json);
  const items = Array.isArray(parsed) ? parsed : [parsed];
  return items.map((item) => (typeof item === "string" ? item : JSON.stringify(item)));
}

/** Puts what a function returned for its queue outputs into those queues. */
export async function sendOutputs(
  fn: RegisteredFunction,
  response: WireResponse,
  queues: QueueSettings,
  settings: Settings,
): Promise<void> {
  for (const { name, binding } of fn.outputs) {
    if (binding.type !== "queue") continue;
    const value = name === "$return" ? response.returnValue : response.outputData?.find((o) => o.name === name)?.data;
    const messages = messagesIn(value);
    if (messages.length === 0) continue;
    const { service, queueName } = queueOf(binding, settings);
    const queue = service.getQueueClient(queueName);
    await queue.createIfNotExists();
    for (const message of messages) await queue.sendMessage(encode(message, queues.messageEncoding));
  }
}
