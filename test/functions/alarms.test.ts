import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { QueueServiceClient } from "@azure/storage-queue";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { poisonQueueName, queueName } from "../../src/bot/reminders/queue";
import { answers } from "../../src/local/ports";
import { connectionStringOf } from "../../src/local/store";
import { compile, end, freePorts, type Running, root, run, startStore, temporaryFolder } from "../local/running";

/** The compiled functions as they are deployed, but that a message which failed is tried again without a pause. */

const folder = temporaryFolder();
let store: Running | undefined;
let functions: Running | undefined;
let base = "";
let queues: QueueServiceClient;

beforeAll(async () => {
  compile();
  const app = join(folder.path, "app");
  mkdirSync(app);
  const hostJson = JSON.parse(readFileSync(join(root, "host.json"), "utf8"));
  expect(hostJson.extensions.queues.maxDequeueCount).toBe(5);
  hostJson.extensions.queues.visibilityTimeout = "00:00:00";
  writeFileSync(join(app, "host.json"), JSON.stringify(hostJson));
  writeFileSync(
    join(app, "package.json"),
    JSON.stringify({ main: relative(app, join(root, "dist", "functions.cjs")) }),
  );
  const storePort = await freePorts(3);
  const port = await freePorts(1);
  store = await startStore(storePort, folder.path);
  const connection = connectionStringOf(storePort);
  queues = QueueServiceClient.fromConnectionString(connection);
  base = `http://127.0.0.1:${port}`;
  functions = run([join(root, "dist", "local-functions.cjs"), "--folder", app, "--port", String(port)], {
    AzureWebJobsStorage: connection,
  });
  await vi.waitUntil(() => answers(port), { timeout: 25_000 });
}, 60_000);

afterAll(async () => {
  await end(functions);
  await end(store);
  folder.remove();
});

async function health(): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${base}/api/health`);
  return { status: response.status, body: await response.json() };
}

test("a message that failed five times waits for an operator, who is told of it while the rest goes on", async () => {
  expect(await health()).toEqual({ status: 200, body: { status: "ready" } });
  // As a version to come may write it: nobody here can tell what it asks for.
  const unreadable = JSON.stringify({ tenant: "secret tenant", user: "secret user", because: "something new" });
  const queue = queues.getQueueClient(queueName);
  await queue.createIfNotExists();
  await queue.sendMessage(Buffer.from(unreadable, "utf8").toString("base64"));

  const alarm = `1 reminder has failed five times and waits in the queue ${poisonQueueName}`;
  await expect.poll(health, { timeout: 20_000 }).toEqual({ status: 200, body: { status: "ready", alarms: [alarm] } });
  expect(functions?.printed().match(/reminders failed: /g)).toHaveLength(5);
  expect(functions?.printed()).not.toContain("secret");

  const poison = queues.getQueueClient(poisonQueueName);
  const { peekedMessageItems } = await poison.peekMessages();
  const texts = peekedMessageItems.map(({ messageText }) => Buffer.from(messageText, "base64").toString("utf8"));
  expect(texts).toEqual([unreadable]);
  expect((await queue.getProperties()).approximateMessagesCount).toBe(0);
  // What an operator has seen to rings no more.
  await poison.clearMessages();
  expect(await health()).toEqual({ status: 200, body: { status: "ready" } });
});
