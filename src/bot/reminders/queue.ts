import { type QueueClient, QueueServiceClient } from "@azure/storage-queue";
import { z } from "zod";
import { civilDateSchema } from "../../rules/civil-date";

/** The queue between finding who is to be reminded and reminding them: one message a person. */

export const queueName = "care-reminders";
/** Where the Functions host puts a message that has failed five times. */
export const poisonQueueName = `${queueName}-poison`;

export const messageSchema = z.strictObject({
  tenant: z.string(),
  user: z.string(),
  /** `hour`: their hour has come, or something urgent has; `turn`: they have just written. */
  because: z.enum(["hour", "turn"]),
  /** When they are looked at again, unless this message has been seen to by then. */
  again: z.strictObject({ day: civilDateSchema, hour: z.number().int().min(0).max(23) }).optional(),
});
export type ReminderMessage = z.infer<typeof messageSchema>;

export interface ReminderQueue {
  /** Adds a message that is delivered after `delay` seconds. */
  put(message: ReminderMessage, delay: number): Promise<void>;
}

/** A message stays until it has been seen to. */
const forEver = -1;
/** And can be hidden for a week at most. */
const longestDelay = 7 * 24 * 3600;

/** The queue in this store. Nothing is sent before it is used; it is created where it is not there. */
export function openQueue(connectionString: string): ReminderQueue {
  let opened: Promise<QueueClient> | undefined;
  const open = async () => {
    const queue = QueueServiceClient.fromConnectionString(connectionString).getQueueClient(queueName);
    await queue.createIfNotExists();
    return queue;
  };
  return {
    async put(message, delay) {
      opened ??= open();
      // What did not work once may work the next time.
      opened.catch(() => {
        opened = undefined;
      });
      const queue = await opened;
      // Azure Functions expects Base64, unless host.json says otherwise.
      const text = Buffer.from(JSON.stringify(message), "utf8").toString("base64");
      await queue.sendMessage(text, {
        visibilityTimeout: Math.min(Math.ceil(delay), longestDelay),
        messageTimeToLive: forEver,
      });
    },
  };
}

/** How many messages failed too often and wait for an operator. */
export async function failedMessages(connectionString: string): Promise<number> {
  const poison = QueueServiceClient.fromConnectionString(connectionString).getQueueClient(poisonQueueName);
  if (!(await poison.exists())) return 0;
  const { approximateMessagesCount = 0 } = await poison.getProperties();
  return approximateMessagesCount;
}
