import { HttpRequest, InvocationContext } from "@azure/functions";
import { QueueServiceClient } from "@azure/storage-queue";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { configureHost } from "../../../src/bot/host";
import { serveCalendar } from "../../../src/bot/reminders/calendar";
import { queueName } from "../../../src/bot/reminders/queue";
import { onMessage, onTheHour } from "../../../src/bot/reminders/triggers";
import { keyOf } from "../../../src/records/keys";
import type { Person } from "../../../src/records/practitioner";
import { changePractitioner } from "../../../src/records/practitioner-store";
import { removeRow } from "../../../src/records/rows";
import { readRecordFor } from "../../../src/records/store/records";
import { saveChange } from "../../../src/records/store/save";
import { ensureTables, openTables, type Tables } from "../../../src/records/tables";
import { added, execute, message, type Writer } from "../../support/activities";
import { startTableStore, type TableStore } from "../../support/azurite";
import { hostBot, post } from "../../support/bot-in-process";
import { filledIn, midwife, noonOf, record } from "../../support/care";
import { open } from "../../support/care-store";
import { type Connector, startConnector } from "../../support/connector";
import { buttonsIn, cardsIn, textsIn } from "../../support/shown";

/** The real thing but for the clock and Teams: Azurite's tables and queues, the SDK, and a connector on loopback. */

let store: TableStore;
let connector: Connector;
let tables: Tables;
let now = new Date("2025-03-05T12:00:00Z");
const logged: string[] = [];

beforeAll(async () => {
  [store, connector] = await Promise.all([startTableStore(), startConnector()]);
  tables = openTables(store.connectionString);
  await ensureTables(tables);
  hostBot({
    trustSender: true,
    now: () => now,
    settings: { AzureWebJobsStorage: store.connectionString, PUBLIC_URL: "http://127.0.0.1:7071" },
  });
});
// Each test has the same days before it.
beforeEach(async () => {
  await removeRow(tables.hints, { partitionKey: keyOf("deadlines"), rowKey: "watermark" });
  await hour("2025-03-05T12:00:00Z");
});
afterAll(async () => {
  configureHost({});
  await Promise.all([store.stop(), connector.stop()]);
});

function context(): InvocationContext {
  return new InvocationContext({
    functionName: "reminders",
    invocationId: "1",
    logHandler: (_level, ...args) => logged.push(args.join(" ")),
  });
}

/** Runs the timer, and then every message that the queue shows, as the Functions host does. */
async function hour(at: string): Promise<void> {
  now = new Date(at);
  await onTheHour({} as Parameters<typeof onTheHour>[0], context());
  await work();
}

async function work(): Promise<number> {
  const queue = QueueServiceClient.fromConnectionString(store.connectionString).getQueueClient(queueName);
  await queue.createIfNotExists();
  let handled = 0;
  for (;;) {
    const { receivedMessageItems } = await queue.receiveMessages({ numberOfMessages: 16 });
    if (receivedMessageItems.length === 0) return handled;
    for (const { messageId, popReceipt, messageText } of receivedMessageItems) {
      await onMessage(JSON.parse(Buffer.from(messageText, "base64").toString("utf8")), context());
      await queue.deleteMessage(messageId, popReceipt);
      handled += 1;
    }
  }
}

let people = 0;

/** A midwife who has added the bot, with a patient whose screening of 2 January is to be billed by 5 April. */
async function newMidwife(label = "Mme Dupont"): Promise<{ writer: Writer; person: Person; code: string }> {
  people += 1;
  const person = { tenant: `tenant ${people}`, user: `user ${people}` };
  const writer = { serviceUrl: connector.serviceUrl, conversation: `a:chat ${people}`, ...person };
  now = noonOf("2025-03-05");
  await changePractitioner(tables, person, () => ({ ...midwife, language: "fr" }));
  await post(added(writer));
  const { code } = await open(tables, person, { label, facts: { dueDate: "2025-08-20", birthDate: null } }, now);
  const screening = record(filledIn.screening("2025-01-02", []));
  await saveChange(tables, person, { code, instance: `screening ${people}`, change: screening }, now);
  connector.take(writer.conversation);
  return { writer, person, code };
}

const says = async (writer: Writer, text: string) => {
  await post(message(writer, text));
  return connector.take(writer.conversation);
};

const pressed = async (writer: Writer, sent: ReturnType<Connector["take"]>, title: string, typed = {}) => {
  const button = buttonsIn(sent).find((one) => one.title === title);
  if (button === undefined) throw new Error(`There is no button "${title}" among: ${textsIn(sent).join(" | ")}`);
  await post(execute(writer, button.verb, { ...button.data, ...typed }));
  return connector.take(writer.conversation);
};

test("a digest arrives once; its line opens, is put off, and is billed in the end", async () => {
  const { writer, person, code } = await newMidwife();
  await hour("2025-03-06T06:00:00Z");
  const digest = connector.take(writer.conversation);
  expect(textsIn(digest).slice(0, 5)).toEqual([
    "1 échéance à venir, 23,30 € à facturer",
    "Plus tard",
    `Mme Dupont (${code})`,
    "Dépistage du 02/01 à facturer au plus tard le 05/04/2025",
    "vaut 23,30 €",
  ]);
  await hour("2025-03-06T07:00:00Z");
  expect(connector.take(writer.conversation)).toEqual([]);

  const details = await pressed(writer, digest, "Voir");
  expect(textsIn(details)).toContain("5 avril 2025");
  expect(textsIn(details)).toContain("Circulaire aux prestataires 2025, § 1");
  const tooLate = await pressed(writer, details, "Me le rappeler ce jour-là", { until: "2025-04-06" });
  expect(textsIn(tooLate)).toContain("Choisissez un jour à venir, au plus tard celui de l'échéance.");
  const putOff = await pressed(writer, tooLate, "Me le rappeler ce jour-là", { until: "2025-03-12" });
  expect(textsIn(putOff)).toEqual(["C'est noté. Je vous la rappelle le 12/03/2025."]);
  await hour("2025-03-11T06:00:00Z");
  expect(connector.take(writer.conversation)).toEqual([]);
  await hour("2025-03-12T06:00:00Z");
  const again = connector.take(writer.conversation);
  expect(textsIn(again)[0]).toBe("1 échéance à venir, 23,30 € à facturer");

  const opened = await pressed(writer, again, "Voir");
  expect(textsIn(await pressed(writer, opened, "C'est facturé"))).toEqual(["C'est noté : la prestation est facturée."]);
  const entries = (await readRecordFor(tables, person, code))?.entries.map(({ state }) => state.billing);
  expect(entries).toEqual(["billed"]);
  now = new Date("2025-03-12T06:05:00Z");
  expect(textsIn(await pressed(writer, opened, "C'est facturé"))).toEqual(["Cette échéance n'est plus ouverte."]);
});

test("what a connector that throttles, fails or is blocked says is heeded", async () => {
  const [throttled, failing, blocked] = [await newMidwife(), await newMidwife(), await newMidwife()];
  connector.refuse(throttled.writer.conversation, 429, 1);
  connector.refuse(failing.writer.conversation, 502);
  connector.refuse(blocked.writer.conversation, 403);
  const conversations = [throttled, failing, blocked].map(({ writer }) => writer.conversation);
  const before = conversations.map(connector.requests);
  await hour("2025-03-06T06:00:00Z");
  // Nothing is repeated by the client itself.
  expect(conversations.map(connector.requests)).toEqual(before.map((count) => count + 1));
  for (const conversation of conversations) connector.refuse(conversation, 0);
  await expect.poll(async () => (await work()) > 0, { timeout: 10_000 }).toBe(true);
  expect(conversations.map((conversation) => connector.take(conversation).length)).toEqual([1, 0, 0]);

  now = new Date("2025-03-06T06:30:00Z");
  for (const { writer } of [failing, blocked]) {
    await says(writer, "Bonjour");
    await work();
    const [sent] = connector.take(writer.conversation);
    const texts = textsIn(sent === undefined ? [] : [sent]);
    expect(texts[0]).toBe("1 échéance à venir, 23,30 € à facturer");
    expect(texts[1]).toBe(writer === failing.writer ? "Peut-être déjà annoncé" : "Plus tard");
  }
  await hour("2025-03-07T06:00:00Z");
  expect(conversations.map((conversation) => connector.take(conversation).length)).toEqual([0, 0, 0]);
});

test("the list is given on request, narrowed to a patient and a kind", async () => {
  const { writer, person, code } = await newMidwife();
  const other = await open(tables, person, { label: "Mme Dupont-Z." }, now);
  const screening = record(filledIn.screening("2025-01-03", []));
  await saveChange(tables, person, { code: other.code, instance: `other ${people}`, change: screening }, now);
  now = noonOf("2025-03-06");
  const list = await says(writer, "Quelles sont mes échéances ?");
  expect(textsIn(list)).toContain("Dépistage du 02/01 à facturer au plus tard le 05/04/2025");
  expect(textsIn(list)).toContain("Dépistage du 03/01 à facturer au plus tard le 05/04/2025");
  const narrowed = await pressed(writer, list, "Afficher", { patient: code, kind: "billing" });
  expect(textsIn(narrowed)).toContain("Dépistage du 02/01 à facturer au plus tard le 05/04/2025");
  expect(textsIn(narrowed)).not.toContain("Dépistage du 03/01 à facturer au plus tard le 05/04/2025");
  const none = await pressed(writer, list, "Afficher", { patient: code, kind: "follow-up" });
  expect(textsIn(none)[0]).toBe("Aucune échéance ouverte ne correspond à ce choix.");
});

test("what was set holds from the next morning", async () => {
  const { writer } = await newMidwife();
  const card = await says(writer, "/rappels");
  const wrong = await pressed(writer, card, "Enregistrer", {
    hour: "9",
    weekdaysOnly: "true",
    kinds: "billing",
    quietFrom: "2025-03-06",
  });
  expect(textsIn(wrong)).toContain("Indiquez les deux jours, le premier avant le second.");
  const set = await pressed(writer, wrong, "Enregistrer", {
    hour: "9",
    weekdaysOnly: "true",
    kinds: "billing",
    quietFrom: "",
    quietTo: "",
  });
  expect(textsIn(set)).toEqual(["Vos rappels sont réglés."]);
  await hour("2025-03-06T07:00:00Z");
  expect(connector.take(writer.conversation)).toEqual([]);
  await hour("2025-03-06T08:00:00Z");
  const digest = connector.take(writer.conversation);
  expect(digest).toHaveLength(1);
  const muted = await pressed(writer, await pressed(writer, digest, "Voir"), "Ne plus rappeler ce type d'échéance");
  expect(textsIn(muted)).toEqual([
    "C'est noté. Je ne vous rappelle plus ce type d'échéance : Fin du délai de facturation.",
  ]);
  await hour("2025-03-28T08:00:00Z");
  expect(connector.take(writer.conversation)).toEqual([]);
});

const fetched = (address: string) => {
  const url = new URL(address);
  const secret = url.pathname.split("/").at(-1) ?? "";
  return serveCalendar(new HttpRequest({ method: "GET", url: address, params: { secret } }));
};

test("the calendar can be subscribed to, names nobody, and can be switched off", async () => {
  const { writer, code } = await newMidwife("Mme Dupont; née, un jour");
  const list = await says(writer, "Quelles sont mes échéances ?");
  const card = await pressed(writer, list, "Dans mon agenda");
  const [address = ""] =
    /http:\/\/127\.0\.0\.1:7071\/api\/calendar\/[\w-]{43}\.ics/.exec(JSON.stringify(cardsIn(card))) ?? [];
  const { status, body, headers } = await fetched(address);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ "content-type": "text/calendar; charset=utf-8" });
  const text = String(body);
  expect(text).not.toContain("Dupont");
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toContainEqual([
    `Fin du délai de facturation (${code})`,
    "2025-04-05",
  ]);
  expect((await fetched(address.replace(/.\.ics$/, "_.ics"))).status).toBe(404);
  expect(textsIn(await pressed(writer, card, "Désactiver cette adresse"))).toEqual(["L'adresse ne fonctionne plus."]);
  expect((await fetched(address)).status).toBe(404);
});

test("nothing about a patient was logged", () => {
  expect(logged.join("\n")).not.toMatch(/Dupont|P-\d/);
});
