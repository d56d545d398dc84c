import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { configureHost } from "../../src/bot/host";
import { demonstrationPerson, loadDemonstration } from "../../src/local/demonstration";
import { openTables } from "../../src/records/tables";
import { execute, message, submit, type Writer } from "../support/activities";
import { startTableStore, type TableStore } from "../support/azurite";
import { hostBot, post } from "../support/bot-in-process";
import { type Connector, startConnector } from "../support/connector";
import { buttonsIn, firstLine, textsIn } from "../support/shown";
import { startSlowStore } from "../support/slow-store";

const noon = new Date("2025-04-15T12:00:00Z").getTime();
const second = 1000;
const minute = 60 * second;

let store: TableStore;
let connector: Connector;
let now = noon;
let conversations = 0;

beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
  await loadDemonstration(openTables(store.connectionString), "2025-04-15");
});
afterAll(async () => {
  configureHost({});
  await Promise.all([store.stop(), connector.stop()]);
});
beforeEach(() => {
  now = noon;
  hostAgain();
});

/** As after a restart: nothing of the process before is left but the store. */
function hostAgain() {
  hostBot({
    trustSender: true,
    now: () => new Date(now),
    settings: { AzureWebJobsStorage: store.connectionString, CallerId: String(++conversations) },
  });
}

const newWriter = (more: Partial<Writer> = {}): Writer => ({
  serviceUrl: connector.serviceUrl,
  conversation: `a:${++conversations}`,
  ...demonstrationPerson,
  ...more,
});

const question = "Puis-je encore attester une CPP pour Mme D. ?";
const yes = "Oui, vous pouvez encore attester une CPP pour Mme D.";

test("a message that is delivered again is answered once, also while the first is still being answered", async () => {
  const writer = newWriter();
  const activity = message(writer, question);
  await Promise.all([post(activity), post(activity)]);
  await post(activity);
  hostAgain();
  await post(activity);
  expect(connector.take(writer.conversation)).toHaveLength(1);
});

test("while an answer takes long nothing else is sent, which could come after it", async () => {
  const slow = await startSlowStore(store, 200);
  hostBot({ trustSender: true, settings: { AzureWebJobsStorage: slow.connectionString } });
  const writer = newWriter();
  const started = Date.now();
  await post(message(writer, "merci"));
  expect(Date.now() - started).toBeGreaterThan(1000);
  await slow.stop();
  expect(connector.take(writer.conversation).map(({ type }) => type)).toEqual(["message"]);
});

test("the same words in a message of its own are answered again", async () => {
  const writer = newWriter();
  await post(message(writer, question));
  await post(message(writer, question));
  expect(connector.take(writer.conversation)).toHaveLength(2);
});

test("a double click is answered once; the same button later is answered again", async () => {
  const writer = newWriter();
  await post(message(writer, question));
  const [button] = buttonsIn(connector.take(writer.conversation)).filter(({ title }) => title === "Modifier");
  const press = () => post(execute(writer, button?.verb ?? "", button?.data ?? {}));
  const answers = await Promise.all([press(), press()]);
  expect(connector.take(writer.conversation)).toHaveLength(1);
  // Teams shows an error where the value is empty.
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(body).toEqual({ statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Bien reçu." });
  }
  now += 10 * second;
  await press();
  expect(connector.take(writer.conversation)).toHaveLength(1);
});

test("this patient is remembered over a restart, and forgotten after half an hour", async () => {
  const writer = newWriter();
  const again = "Puis-je attester une CPP pour cette patiente ?";
  await post(message(writer, question));
  hostAgain();
  now += 29 * minute;
  await post(message(writer, again));
  now += 29 * minute;
  await post(message(writer, again));
  const [, second, third] = connector.take(writer.conversation);
  expect([second, third].map((sent) => firstLine(sent === undefined ? [] : [sent]))).toEqual([yes, yes]);
  now += 31 * minute;
  await post(message(writer, again));
  expect(firstLine(connector.take(writer.conversation))).toBe("De quelle patiente ou de quel patient s'agit-il ?");
});

test("at midnight in Belgium a new day begins", async () => {
  const writer = newWriter();
  now = new Date("2025-04-15T21:59:00Z").getTime();
  await post(message(writer, question));
  now += 2 * minute;
  await post(message(writer, "Puis-je attester la CPP du 15/04/2025 pour Mme D. ?"));
  const [planned, done] = connector.take(writer.conversation).map((sent) => textsIn([sent]).join("\n"));
  expect(planned).toContain("aujourd'hui");
  expect(done).toContain("Il me manque 3 informations.");
});

test("a reply that is refused fails the request without a word of it in the log, and the next delivery is answered", async () => {
  const writer = newWriter();
  const activity = message(writer, question);
  connector.refuse(writer.conversation, 403);
  const lost = await post(activity);
  expect(lost.status).toBe(500);
  expect(lost.log).toContain("ReplyLost");
  expect(lost.log + JSON.stringify(lost.body)).not.toMatch(/Mme|P-101|CPP|attester/);
  connector.refuse(writer.conversation, 0);
  expect((await post(activity)).status).toBe(200);
  expect(firstLine(connector.take(writer.conversation))).toBe(yes);
});

test("what fails inside is said in one sentence, in the person's language, and not in the log", async () => {
  const writer = newWriter({ locale: "nl-BE" });
  const tables = openTables(store.connectionString);
  const person = { tenant: "broken", user: "Secret" };
  await tables.people.createEntity({
    partitionKey: "broken|Secret",
    rowKey: "profile",
    version: 99,
    content: "Mme D.",
  });
  const { status, log } = await post(message({ ...writer, ...person }, question));
  expect(status).toBe(200);
  expect(textsIn(connector.take(writer.conversation))).toEqual([
    "Ik kon niet antwoorden door een technisch probleem. Probeer het zo meteen opnieuw.",
  ]);
  expect(log).toContain("UnreadableRow");
  expect(log).not.toMatch(/Mme|Secret/);
});

test("without a store the request fails, so that Teams delivers it again", async () => {
  const later = await startTableStore();
  const settings = { AzureWebJobsStorage: later.connectionString };
  await later.stop();
  hostBot({ trustSender: true, settings });
  const writer = newWriter();
  const { status, log } = await post(message(writer, "merci"));
  expect(status).toBe(500);
  expect(log).not.toContain("merci");
});

test.each([
  ["nothing", {}],
  ["an unknown verb", { verb: "explode", asked: { language: "fr", request: { intent: "help", slots: {} } } }],
  ["no request", { verb: "ask", asked: { language: "fr" } }],
  ["another intent", { verb: "ask", asked: { language: "fr", request: { intent: "explode", slots: {} } } }],
  [
    "more than it should hold",
    { verb: "ask", asked: { language: "fr", request: { intent: "help", slots: {}, admin: true } } },
  ],
])("a press that carries %s is answered with what to do", async (_, {
  verb = "x",
  ...data
}: Record<string, unknown>) => {
  const writer = newWriter({ locale: "fr-BE" });
  expect((await post(execute(writer, String(verb), data))).status).toBe(200);
  expect((await post(submit(writer, String(verb), { ...data, other: 1 }))).status).toBe(200);
  const texts = textsIn(connector.take(writer.conversation));
  expect(texts).toEqual(Array(2).fill("Cette carte date d'une version précédente. Posez-moi la question à nouveau."));
});

test("a press cannot reach a patient whom the person does not follow", async () => {
  const writer = newWriter({ user: "somebody else", conversation: `a:${++conversations}` });
  const form = { profession: "midwife", inamiNumber: "true", region: "brussels", language: "fr" };
  await post(submit(writer, "save-profile", { asked: { language: "fr" }, ...form }));
  const request = { intent: "eligibility", slots: {}, patient: "P-101", service: "cpp" };
  await post(submit(writer, "ask", { asked: { language: "fr", request } }));
  await post(submit(writer, "open-change", { asked: { language: "fr", request } }));
  const texts = textsIn(connector.take(writer.conversation));
  expect(texts.slice(1)).toEqual(Array(2).fill("Aucun dossier de patient ne vous est accessible pour le moment."));
});

test("in a group, a private answer that cannot be delivered leaves no word of it there", async () => {
  const personal = newWriter();
  await post(message(personal, "merci"));
  connector.take(personal.conversation);
  connector.refuse(personal.conversation, 403);
  const group = newWriter({ type: "groupChat" });
  expect((await post(message(group, question))).status).toBe(200);
  expect(textsIn(connector.take(group.conversation))).toEqual([
    "Je n'ai pas pu répondre à cause d'un problème technique. Réessayez dans un instant.",
  ]);
  expect(connector.take(personal.conversation)).toEqual([]);
});
