import { join } from "node:path";
import { QueueServiceClient } from "@azure/storage-queue";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { answers } from "../../src/local/ports";
import { connectionStringOf } from "../../src/local/store";
import { compile, end, freePorts, type Running, root, run, startStore, temporaryFolder } from "./running";

const folder = temporaryFolder();
let store: Running | undefined;
let host: Running | undefined;
let base = "";
let queues: QueueServiceClient;

beforeAll(async () => {
  compile();
  const storePort = await freePorts(3);
  const port = await freePorts(1);
  store = await startStore(storePort, folder.path);
  const connection = connectionStringOf(storePort);
  queues = QueueServiceClient.fromConnectionString(connection);
  base = `http://127.0.0.1:${port}`;
  host = run(
    [
      join(root, "dist/local-functions.cjs"),
      ...["--folder", join(root, "test/local/fixture"), "--port", String(port), "--today", "2025-03-30"],
    ],
    { AzureWebJobsStorage: connection, FIXTURE: "fixture", FIXTURE_SCHEDULE: "0 0 0 1 1 *" },
  );
  await vi.waitUntil(() => answers(port), { timeout: 20_000 });
});

afterAll(async () => {
  await end(host);
  await end(store);
  folder.remove();
});

async function seen(): Promise<{ attempts: { message: unknown; count: number }[]; timers: unknown[] }> {
  const response = await fetch(`${base}/try/seen`);
  return (await response.json()) as Awaited<ReturnType<typeof seen>>;
}

describe("HTTP", () => {
  it("hands over path, query and body as they came, and the answer likewise", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const response = await fetch(`${base}/TRY/things/caf%C3%A9/Part?q=a%20b`, { method: "PUT", body: bytes });
    expect(response.status).toBe(201);
    expect(response.headers.get("x-id")).toBe("café");
    expect(response.headers.get("x-query")).toBe("a b");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });

  it("prefers a fixed path to one with a parameter", async () => {
    const response = await fetch(`${base}/try/things/all/part`, { method: "POST" });
    expect(await response.text()).toBe("the fixed one");
  });

  it("shows method, address and headers to the function, whose name is its path when it names none", async () => {
    const headers = new Headers([
      ["x-twice", "one"],
      ["x-twice", "two"],
    ]);
    const response = await fetch(`${base}/try/described?x=1`, { headers });
    expect(await response.json()).toEqual({ url: `${base}/try/described?x=1`, method: "GET", header: "one, two" });
  });

  it("answers a function that throws with an empty 500", async () => {
    const response = await fetch(`${base}/try/throws`);
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  it("answers a function that returns nothing with 204", async () => {
    expect((await fetch(`${base}/try/nothing`)).status).toBe(204);
  });

  it.each([
    ["GET", "/try/unknown"],
    ["GET", "/"],
    ["DELETE", "/try/nothing"],
    ["POST", "/admin/functions/unknown"],
    ["POST", "/admin/functions/echo"],
    ["GET", "/admin/functions/yearly"],
  ])("answers %s %s with 404", async (method, path) => {
    expect((await fetch(base + path, { method })).status).toBe(404);
  });
});

describe("the host given in code", () => {
  it("trusts the sender, tells the day that it was given, and waits for nothing", async () => {
    const described = (await (await fetch(`${base}/try/host`)).json()) as Record<string, unknown>;
    expect(described).toMatchObject({ trustSender: true, waitingFor: [] });
    const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Brussels" }).format(
      new Date(String(described.now)),
    );
    expect(["2025-03-30", "2025-03-31"]).toContain(day);
  });
});

describe("timers", () => {
  it("run when they are fired by hand, and know their schedule", async () => {
    expect((await fetch(`${base}/admin/functions/yearly`, { method: "POST" })).status).toBe(202);
    await expect.poll(async () => (await seen()).timers).toHaveLength(1);
    const next = `${new Date().getUTCFullYear() + 1}-01-01T00:00:00.000Z`;
    expect((await seen()).timers).toEqual([{ isPastDue: false, next }]);
  });
});

describe("queues", () => {
  it("deliver what a function puts into them, again where the function fails, to the poison queue at last", async () => {
    const messages = [
      { name: "fine", failures: 0 },
      { name: "second try", failures: 1 },
      { name: "never", failures: 99 },
    ];
    await fetch(`${base}/try/enqueue`, { method: "POST", body: JSON.stringify(messages) });

    const poison = queues.getQueueClient("fixture-work-poison");
    const inPoison = async () => {
      if (!(await poison.exists())) return [];
      const { peekedMessageItems } = await poison.peekMessages({ numberOfMessages: 32 });
      return peekedMessageItems.map(({ messageText }) => Buffer.from(messageText, "base64").toString("utf8"));
    };
    await expect.poll(inPoison, { timeout: 15_000 }).toEqual([JSON.stringify(messages[2])]);

    const { attempts } = await seen();
    const countsOf = (name: string) =>
      attempts.filter(({ message }) => (message as { name: string }).name === name).map(({ count }) => count);
    expect(messages.map(({ name }) => countsOf(name))).toEqual([[1], [1, 2], [1, 2, 3]]);
    const work = queues.getQueueClient("fixture-work");
    await expect.poll(async () => (await work.getProperties()).approximateMessagesCount).toBe(0);
  });
});
