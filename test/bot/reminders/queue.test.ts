import { QueueServiceClient } from "@azure/storage-queue";
import { afterAll, beforeAll, expect, test } from "vitest";
import { configureHost } from "../../../src/bot/host";
import { failedMessages, messageSchema, openQueue, queueName } from "../../../src/bot/reminders/queue";
import { readReference } from "../../../src/bot/teams/references";
import { ensureTables, openTables } from "../../../src/records/tables";
import { added, message, type Writer } from "../../support/activities";
import { startTableStore, type TableStore } from "../../support/azurite";
import { hostBot, post } from "../../support/bot-in-process";
import { type Connector, startConnector } from "../../support/connector";

let store: TableStore;
let connectors: Connector[];

beforeAll(async () => {
  store = await startTableStore();
  connectors = await Promise.all([startConnector(), startConnector()]);
  await ensureTables(openTables(store.connectionString));
});
afterAll(async () => {
  configureHost({});
  await Promise.all([store.stop(), ...connectors.map((connector) => connector.stop())]);
});

const client = () => QueueServiceClient.fromConnectionString(store.connectionString).getQueueClient(queueName);
const asked = { tenant: "t", user: "u", because: "hour", again: { day: "2025-03-07", hour: 7 } } as const;

test("a message stays until it has been seen to, and is hidden for as long as asked, a week at most", async () => {
  const queue = openQueue(store.connectionString);
  await queue.put(asked, 0);
  const { receivedMessageItems } = await client().receiveMessages({ numberOfMessages: 32 });
  expect(receivedMessageItems.map(({ expiresOn }) => expiresOn.getUTCFullYear())).toEqual([9999]);
  const [text = ""] = receivedMessageItems.map(({ messageText }) => Buffer.from(messageText, "base64").toString());
  expect(messageSchema.parse(JSON.parse(text))).toEqual(asked);
  for (const delay of [0.4, 3600, 30 * 24 * 3600]) await queue.put(asked, delay);
  expect((await client().receiveMessages({ numberOfMessages: 32 })).receivedMessageItems).toEqual([]);
  expect((await client().getProperties()).approximateMessagesCount).toBe(4);
  expect(await failedMessages(store.connectionString)).toBe(0);
});

test("a message that an earlier version has put there is understood", () => {
  const { again: _, ...earlier } = asked;
  expect(messageSchema.parse(earlier)).toEqual(earlier);
});

test("where to write to somebody is what their last turn says", async () => {
  const tables = openTables(store.connectionString);
  hostBot({ trustSender: true, settings: { AzureWebJobsStorage: store.connectionString } });
  const person = { tenant: "t", user: "u" };
  const writers = connectors.map(
    ({ serviceUrl }, index): Writer => ({ serviceUrl, conversation: `a:chat ${index}`, ...person }),
  );
  const [first, second] = writers;
  if (first === undefined || second === undefined) throw new Error("There are two writers.");
  const address = async () => {
    const reference = await readReference(tables, person);
    return [reference?.serviceUrl, reference?.conversation.id];
  };
  await post(added(first));
  expect(await address()).toEqual([first.serviceUrl, first.conversation]);
  await post(message(second, "merci"));
  expect(await address()).toEqual([second.serviceUrl, second.conversation]);
  // What is said in a group is no place for anything about a patient.
  await post(message({ ...first, conversation: "19:group", type: "groupChat" }, "merci"));
  expect(await address()).toEqual([second.serviceUrl, second.conversation]);
  await post(message(first, "merci"));
  expect(await address()).toEqual([first.serviceUrl, first.conversation]);
});
