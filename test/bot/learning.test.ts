import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { configureHost } from "../../src/bot/host";
import { openTables } from "../../src/records/tables";
import { countedWords } from "../../src/records/word-counts";
import { message } from "../support/activities";
import { startTableStore, type TableStore } from "../support/azurite";
import { hostBot, post } from "../support/bot-in-process";
import { type Connector, startConnector } from "../support/connector";

let store: TableStore;
let connector: Connector;
beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
});
afterAll(async () => {
  await Promise.all([store.stop(), connector.stop()]);
});
afterEach(() => configureHost({}));

async function say(user: string, text: string): Promise<void> {
  hostBot({
    trustSender: true,
    now: () => new Date("2026-11-23T10:00:00Z"),
    settings: { AzureWebJobsStorage: store.connectionString },
  });
  const writer = { serviceUrl: connector.serviceUrl, conversation: `a:${user}`, tenant: "tenant", user };
  const { status, log } = await post(message(writer, text));
  expect(status).toBe(200);
  expect(log).toBe("");
}

test("a word that three people used and we lack is counted when the request is answered; no name is", async () => {
  const tables = openTables(store.connectionString);
  const question = "Puis-je facturer une zwerfkat pour Mme Haddad, et pour haddad une krabpaal ?";
  await say("ann", question);
  await say("bea", "/language zwerfkat");
  await say("bea", question);
  expect(await countedWords(tables, "fr")).toEqual([]);
  await say("cas", "je peux facturer une zwerfkat pour haddad ?");
  expect(await countedWords(tables, "fr")).toEqual([{ word: "zwerfkat", count: 3, from: "2026-11", to: "2026-11" }]);
});
