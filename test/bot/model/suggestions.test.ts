import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { configureHost } from "../../../src/bot/host";
import type { ModelSettings } from "../../../src/bot/model/settings";
import type { Meaning } from "../../../src/questions/contract";
import { understand } from "../../../src/questions/understand";
import { execute, message, type Writer } from "../../support/activities";
import { startTableStore, type TableStore } from "../../support/azurite";
import { hostBot, post } from "../../support/bot-in-process";
import { makeCertificates } from "../../support/certificates";
import { type Connector, startConnector } from "../../support/connector";
import { startFunctions } from "../../support/functions";
import { completion, json, type ModelServer, startModelServer } from "../../support/model-server";
import { buttonsIn } from "../../support/shown";
import { unclearMessage } from "../../support/unclear";

const today = "2025-04-15";
const now = () => new Date(`${today}T10:00:00Z`);
const unclear = unclearMessage(today);

let store: TableStore;
let connector: Connector;
beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
});
afterAll(async () => {
  await Promise.all([store.stop(), connector.stop()]);
});
afterEach(() => configureHost({}));

let people = 0;
function somebody(): Writer {
  const user = `user-${++people}`;
  return { serviceUrl: connector.serviceUrl, conversation: `a:${user}`, tenant: "tenant", user, locale: "fr-BE" };
}

/** A guess that is none of our own suggestions for the unclear message. */
function newGuess(): Meaning["intent"] {
  const own = understand(unclear, { today, language: "fr" }).suggestions.map(({ intent }) => intent);
  const found = (["duration", "participants", "limit", "tariff"] as const).find((intent) => !own.includes(intent));
  if (found === undefined) throw new Error("All of these are suggested already.");
  return found;
}
const guessed = { intent: newGuess(), service: "cpp", function: null };

describe("a message that is not understood for sure", () => {
  let server: ModelServer;
  beforeAll(async () => {
    server = await startModelServer();
  });
  afterAll(() => server.stop());
  afterEach(() => {
    server.received.length = 0;
  });

  const model = (): ModelSettings => ({ provider: "openai", key: "sk", model: "small", endpoint: server.address });
  const titlesFor = async (text: string, asked: ModelSettings | null) => {
    hostBot({ trustSender: true, now, model: () => asked, settings: { AzureWebJobsStorage: store.connectionString } });
    const writer = somebody();
    const { status, log } = await post(message(writer, text));
    expect(status).toBe(200);
    const buttons = buttonsIn(connector.take(writer.conversation));
    return { titles: buttons.map(({ title }) => title), buttons, writer, log };
  };

  test("shows the model's guess as a button behind our two best, and a press answers it", async () => {
    server.answer(completion({ meanings: [guessed] }));
    const { titles: own } = await titlesFor(unclear, null);
    expect(server.received).toEqual([]);
    const { titles, buttons, writer, log } = await titlesFor(unclear, model());
    expect(titles).toHaveLength(3);
    expect(titles.slice(0, 2)).toEqual(own.slice(0, 2));
    expect(own).not.toContain(titles[2]);
    expect(log).toBe("");
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.body).not.toContain("Haddad");
    const [, , third] = buttons;
    expect((await post(execute(writer, third?.verb ?? "", third?.data ?? {}))).status).toBe(200);
    expect(connector.take(writer.conversation)).not.toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  test("shows the ordinary buttons where the model gives nothing, and the log does not quote the message", async () => {
    const { titles: own } = await titlesFor(unclear, null);
    server.answer(json(500, { error: { message: unclear } }));
    const { titles, log } = await titlesFor(unclear, model());
    expect(titles).toEqual(own);
    expect(log).toBe("The language model gave no suggestion: status 500.");
  });

  test.each([
    "Combien vaut une CPP ?",
    "/help",
    "Quel temps fait-il à Liège ?",
    "merci",
  ])("is the only one that the model is asked about, not: %s", async (text) => {
    await titlesFor(text, model());
    expect(server.received).toEqual([]);
  });
});

test("a setting of the model that cannot be used is named in the log, and nothing is answered", async () => {
  const before = { ...process.env };
  process.env.OPENAI_MODEL = "small";
  process.env.OPENAI_API_KEY = "";
  process.env.AzureWebJobsStorage = store.connectionString;
  configureHost({ trustSender: true });
  const { status, log } = await post(message(somebody(), unclear));
  process.env = before;
  expect(status).toBe(500);
  expect(log).toContain("The setting OPENAI_API_KEY is missing");
});

test("the compiled functions ask Azure over https, whose authority Node is told of by a setting", async () => {
  const { authority, ...safe } = makeCertificates();
  const folder = mkdtempSync(join(tmpdir(), "care-billing-ca-"));
  const file = join(folder, "authority.pem");
  writeFileSync(file, authority);
  const server = await startModelServer(safe);
  server.answer(completion({ meanings: [guessed] }));
  const functions = await startFunctions(store.connectionString, today, {
    NODE_EXTRA_CA_CERTS: file,
    AZURE_OPENAI_API_KEY: "azure-key",
    AZURE_OPENAI_ENDPOINT: server.address,
    AZURE_OPENAI_DEPLOYMENT: "ours",
  });
  try {
    const writer = somebody();
    expect((await functions.post(message(writer, unclear))).status).toBe(200);
    expect(buttonsIn(connector.take(writer.conversation))).toHaveLength(3);
    const [request] = server.received;
    expect(request?.url).toBe("/openai/deployments/ours/chat/completions?api-version=2024-10-21");
    expect(request?.headers["api-key"]).toBe("azure-key");
    expect(request?.body).not.toContain("Haddad");
    expect(functions.logged()).not.toContain("gave no suggestion");
    expect(functions.logged()).not.toContain("Haddad");
  } finally {
    await Promise.all([functions.stop(), server.stop()]);
    rmSync(folder, { recursive: true });
  }
});
