import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { configureHost } from "../../src/bot/host";
import { message } from "../support/activities";
import { startTableStore, type TableStore } from "../support/azurite";
import { type BotFramework, otherKey, startBotFramework } from "../support/bot-framework";
import { hostBot, post } from "../support/bot-in-process";
import { type Connector, startConnector } from "../support/connector";

const appId = "11111111-2222-3333-4444-555555555555";

let store: TableStore;
let connector: Connector;
let framework: BotFramework;

// The SDK prints what it thinks of a wrong token; the test is about what is answered.
vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
  framework = await startBotFramework(appId, connector.serviceUrl);
});
afterAll(async () => {
  await Promise.all([store.stop(), connector.stop(), framework.stop()]);
});
afterEach(() => {
  framework.keepKeys(false);
  configureHost({});
});

const writer = () => ({ serviceUrl: connector.serviceUrl, conversation: "a:1", tenant: "tenant", user: "user" });
/** The reply comes back in the body, so that the bot needs no token of its own. */
const question = () => ({ ...message(writer(), "Quel est le tarif d'une CPP ?"), deliveryMode: "expectReplies" });

const deployed = (settings = framework.settings) =>
  hostBot({ settings: { AzureWebJobsStorage: store.connectionString, ...settings } });

test("a request that the Bot Framework has signed for this bot is answered", async () => {
  deployed();
  const { status, body } = await post(question(), { authorization: framework.authorization() });
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toContain("50,41");
});

const minuteAgo = () => Math.floor(Date.now() / 1000) - 60;

test.each<[string, () => string]>([
  ["no signature at all", () => ""],
  ["no token", () => "Bearer"],
  ["another scheme", () => framework.authorization().replace("Bearer", "Basic")],
  ["a token that is none", () => "Bearer abc"],
  ["a token in two parts", () => "Bearer abc.def"],
  ["another issuer", () => framework.authorization({ iss: "https://other.example" })],
  ["another bot", () => framework.authorization({ aud: "another" })],
  ["another service", () => framework.authorization({ serviceurl: "https://other.example" })],
  ["no service", () => framework.authorization({ serviceurl: undefined })],
  // The SDK allows clocks to differ by five minutes.
  ["an expired token", () => framework.authorization({ exp: minuteAgo() - 600, nbf: minuteAgo() - 1200 })],
  ["a token for later", () => framework.authorization({ nbf: minuteAgo() + 1200 })],
  ["another key", () => framework.authorization({}, { key: otherKey() })],
  ["an unknown key", () => framework.authorization({}, { keyId: "unknown" })],
  ["a key for another channel", () => framework.authorization({}, { keyId: "elsewhere" })],
  ["no algorithm", () => framework.authorization({}, { algorithm: "none" })],
  ["an algorithm that it does not sign with", () => framework.authorization({}, { algorithm: "HS256" })],
])("a request with %s is refused with 401, and nothing runs", async (_, authorization) => {
  deployed();
  const header = authorization();
  const { status, body } = await post(question(), header === "" ? {} : { authorization: header });
  expect(status).toBe(401);
  expect(JSON.stringify(body)).not.toContain("50,41");
});

test("a request that claims another channel than Teams is refused", async () => {
  deployed();
  const elsewhere = { ...question(), channelId: "webchat" };
  expect((await post(elsewhere, { authorization: framework.authorization() })).status).toBe(401);
  expect((await post(elsewhere, { authorization: framework.authorization({}, { keyId: "elsewhere" }) })).status).toBe(
    401,
  );
});

test("while the signing keys cannot be had, the answer is 503", async () => {
  framework.keepKeys(true);
  const other = await startBotFramework(appId, connector.serviceUrl);
  other.keepKeys(true);
  deployed(other.settings);
  expect((await post(question(), { authorization: other.authorization() })).status).toBe(503);
  await other.stop();
  expect((await post(question(), { authorization: other.authorization() })).status).toBe(503);
});

test.each([
  "MicrosoftAppId",
  "AzureWebJobsStorage",
])("without %s nothing is answered, and the log says why", async (name) => {
  const all: Record<string, string> = { AzureWebJobsStorage: store.connectionString, ...framework.settings };
  hostBot({ settings: Object.fromEntries(Object.entries(all).filter(([key]) => key !== name)) });
  const { status, log } = await post(question());
  expect(status).toBe(500);
  expect(log).toContain(`The setting ${name} is missing`);
});

test("no environment variable makes the bot trust its sender", async () => {
  const before = { ...process.env };
  Object.assign(process.env, {
    NODE_ENV: "development",
    AZURE_FUNCTIONS_ENVIRONMENT: "Development",
    trustSender: "true",
  });
  deployed();
  expect((await post(question())).status).toBe(401);
  process.env = before;
});

test.each<[string, unknown, RegExp]>([
  ["no JSON", "{", /body: expected JSON/],
  ["no object", "[]", /body/],
  ["no type", () => ({ ...question(), type: undefined }), /type/],
  ["no sender", () => ({ ...question(), from: undefined }), /from/],
  ["an address that is none", () => ({ ...question(), serviceUrl: "nowhere" }), /serviceUrl/],
  ["an address far away", () => ({ ...question(), serviceUrl: "https://smba.example/" }), /on this machine/],
])("a body with %s is refused with 400, naming what is wrong", async (_, body, reason) => {
  hostBot({ trustSender: true, settings: { AzureWebJobsStorage: store.connectionString } });
  const answered = await post(typeof body === "function" ? body() : body);
  expect(answered.status).toBe(400);
  expect(JSON.stringify(answered.body)).toMatch(reason);
});
