import { TableClient } from "@azure/data-tables";
import { afterAll, beforeAll, expect, test } from "vitest";
import { episodeWords } from "../../src/language/episodes";
import { demonstrationPerson } from "../../src/local/demonstration";
import { startTableStore, type TableStore } from "../support/azurite";
import { type Chat, chatOf } from "../support/chat";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { completion, type ModelServer, startModelServer } from "../support/model-server";
import { type RecordingProxy, startRecordingProxy, withDecoded } from "../support/recording-proxy";

/**
 * Words and numbers planted everywhere that something can be typed, by people who use the compiled functions: they
 * reach neither the store nor a queue in the clear, nor the log, nor the language model.
 */

const planted = {
  label: "Zonnebloem",
  otherLabel: "Korenbloem",
  note: "Kamperfoelie",
  agreement: "Duizendblad",
  task: "Vergeetmijniet",
  owner: "Toverhazelaar",
  participant: "Plantinckx",
  inami: "11234567004",
  reason: "Sneeuwklokje",
  coordinator: "Hazelworm",
  coLeader: "Maretakken",
  session: "Boterbloempje",
  draft: "Madeliefje",
  chat: "Paardenbloem",
  search: "Klaproosje",
};
const nationalNumbers = ["85.07.30-033.28", "85073003328", "85 07 30 033 28", "85473003317"];
/** Clinical facts as the records name them. */
const clinical = ["housing", "violence", "improvement", "status-quo", "scenarioFromBib", "consent-withdrawn"];

let store: TableStore;
let proxy: RecordingProxy;
let connector: Connector;
let model: ModelServer;
let functions: RunningFunctions;
const logs: string[] = [];
const started: { stop(): Promise<void> }[] = [];

const settings = () => ({
  OPENAI_MODEL: "small",
  OPENAI_API_KEY: "sk",
  OPENAI_ENDPOINT: model.address,
  PUBLIC_URL: "http://127.0.0.1:7071",
});

beforeAll(async () => {
  store = await startTableStore();
  started.push(store);
  proxy = await startRecordingProxy(store.connectionString);
  started.push(proxy);
  connector = await startConnector();
  started.push(connector);
  model = await startModelServer();
  started.push(model);
  model.answer(completion({ meanings: [] }));
  functions = await startFunctions(proxy.connectionString, "2025-04-15", settings());
  await work();
  logs.push(functions.logged());
  await functions.stop();
  // The next day tells what falls due: through the queue, to the people alone.
  functions = await startFunctions(proxy.connectionString, "2025-04-28", settings());
  chat = chatOf(functions, connector, demonstrationPerson);
  await chat.says("/reminders");
  await chat.says("Quelles sont mes échéances ?");
  logs.push(functions.logged());
  await functions.stop();
}, 120_000);

afterAll(async () => {
  for (const { stop } of started.reverse()) await stop();
});

let chat: Chat;

async function open(patient: string, title: string): Promise<void> {
  await chat.says(`Où en est ${patient} ?`);
  await chat.presses("Encoder un acte");
  await chat.presses(title);
}

async function work(): Promise<void> {
  chat = chatOf(functions, connector, { ...demonstrationPerson, locale: "fr-BE" });
  await chat.says("/language fr");
  // Typed into the chat, understood or not.
  for (const number of nationalNumbers) await chat.says(`${number} ${planted.chat} peut-elle encore une CPP ?`);
  await chat.says(`la CPP de Mme ${planted.chat} c'est comment encore ?`);
  await chat.says(`coordination Mme ${planted.chat}, on fait comment avec ses problèmes ?`);
  await chat.says(`/patients ${planted.search}`);

  // A file, with a number that makes its pseudonym, and one in its name that is taken out.
  await chat.says("/new");
  await chat.presses("Suivant", { label: `${planted.label} ${nationalNumbers[1]}` });
  await chat.presses("Suivant", { label: planted.label });
  const opened = await chat.presses("Enregistrer", { dueDate: "2025-07-20", nationalNumber: nationalNumbers[0] ?? "" });
  const code = /P-\d{3}/.exec(opened.text)?.[0] ?? "";

  await open(code, "Dépistage des vulnérabilités");
  await chat.presses("Suivant", { serviceDate: "2025-02-01", consent: "true", finalisedByBiller: "true" });
  await chat.presses("Suivant", { positive: "housing,violence" });
  await chat.presses("Suivant", { scenarioFromBib: "B", bibCode: "true" });
  await chat.presses("Enregistrer");

  await open(code, "Conseil prénatal personnalisé (CPP)");
  await chat.presses("Suivant", { consent: "true" });
  const evaluated = { "status-housing": "improvement", "status-violence": "status-quo", bibCode: "true" };
  const refused = await chat.presses("Suivant", {
    ...evaluated,
    "note-housing": `${planted.note} ${nationalNumbers[2]}`,
    "note-violence": planted.note,
  });
  expect(refused.text).toContain("je l'ai retiré");
  await chat.presses("Suivant", { "note-housing": planted.note });
  await chat.presses("Enregistrer");

  await open(code, "Concertation multidisciplinaire");
  await chat.presses("Suivant", { serviceDate: "2025-04-10", start: "14:30", minutes: "30", place: "online" });
  const person = { name: `Dr ${planted.participant}`, role: "midwife", careActor: "true", coordinates: "true" };
  await chat.presses("Ajouter ce participant", { ...person, inamiNumber: nationalNumbers[1] ?? "" });
  await chat.presses("Ajouter ce participant", { ...person, inamiNumber: planted.inami });
  await chat.presses("Suivant");
  await chat.presses("Suivant");
  await chat.presses("Suivant", { "agreement-housing": planted.agreement });
  await chat.presses("Ajouter cette tâche", { what: planted.task, owner: planted.owner });
  await chat.presses("Suivant");
  await chat.presses("Suivant", { recordedInBib: "true" });
  await chat.presses("Enregistrer");

  await open(code, "Transfert de la coordination");
  await chat.presses("Suivant", { to: "else", coordinatorName: planted.coordinator, coordinatorConsent: "true" });
  await chat.presses("Enregistrer");

  // Billed, refused with a reason; then a form that is begun and left.
  await chat.says(`Où en est ${code} ?`);
  const list = await chat.presses("Voir les actes");
  await chat.presses("Voir", {}, list);
  await chat.says("/bill");
  const ids = Object.keys((await chat.says("/bill")).inputs).filter((id) => id.startsWith(`${code}/`));
  await chat.presses("Marquer comme facturé", { ...Object.fromEntries(ids.map((id) => [id, "true"])) });
  await chat.says(`Où en est ${code} ?`);
  const acts = await chat.presses("Voir les actes");
  const shown = acts.buttons.indexOf("Voir");
  expect(shown).toBeGreaterThanOrEqual(0);
  for (let at = 0; at < acts.buttons.filter((title) => title === "Voir").length; at++) {
    const act = await chat.pressesNth("Voir", at, acts);
    if (!act.buttons.includes("Refusé")) continue;
    await chat.presses("Refusé");
    await chat.presses("Enregistrer", { reason: planted.reason });
    break;
  }
  await open(code, "Conseil prénatal personnalisé (CPP)");
  await chat.presses("Suivant", { consent: "true" });
  await chat.presses("Suivant", { ...evaluated, "note-housing": planted.draft });

  // Psychological care, with notes of its own.
  await chat.says("/new");
  await chat.presses("Suivant", { label: planted.otherLabel, programme: "psychology" });
  const second = await chat.presses("Enregistrer", {
    birthDate: "1990-01-02",
    nationalNumber: nationalNumbers[1] ?? "",
  });
  const other = /Y-\d{3}/.exec(second.text)?.[0] ?? "";
  await open(other, "Séance de groupe de soutien (fonction 2)");
  await chat.presses("Suivant", { place: "practice", minutes: "120", contactMinutes: "90" });
  await chat.presses("Suivant", { participants: "6", coAnimated: "true", coLeader: planted.coLeader });
  await chat.presses("Suivant", { sessionNote: planted.session });
  await chat.presses("Enregistrer");

  // Out: a page and a list wait in the store until they are fetched.
  await chat.says("/patients");
  const found = await chat.presses("Chercher", { search: planted.label });
  await chat.presses(`${planted.label} (${code})`, {}, found);
  const kinds = await chat.presses("Exporter le dossier");
  for (const title of kinds.buttons) await chat.presses(title, {}, kinds);
  // In: a list with a number where the code should stand.
  await chat.says("/data");
  const form = await chat.presses(episodeWords.fr.mine.buttons.importing);
  await chat.presses(
    episodeWords.fr.importing.confirm,
    { list: `code;service;date\n${nationalNumbers[0]};CPP;2025-03-03` },
    form,
  );

  await open(code, "Naissance ou autre évènement");
  await chat.presses("Suivant", { eventType: "consent-withdrawn", on: "2025-04-14" });
  await chat.presses("Enregistrer");
}

const words = [...Object.values(planted), ...nationalNumbers, "033.28", "033 28", ...clinical];

test("all of it was taken in, and comes out where it may", async () => {
  expect(logs).toHaveLength(2);
  const seen = proxy.seen();
  expect(seen.length).toBeGreaterThan(100_000);
  expect(seen).toMatch(/POST \S*\/care-reminders\/messages/);
  // In base64 within the queue's own message, and read all the same.
  expect(seen).toContain(`"user":"${demonstrationPerson.user}"`);
  expect(model.received.length).toBeGreaterThan(0);
});

test.each(words)("%s is in nothing that is sent to the tables and queues", (word) => {
  expect(proxy.seen().includes(word)).toBe(false);
});

test.each(words)("%s is in no log", (word) => {
  expect(logs.join("\n").includes(word)).toBe(false);
});

test("no patient is named in a log by code either, and no act", () => {
  expect(logs.join("\n")).not.toMatch(/\b[PY]-\d{3}|CPP|401391/);
});

test.each(words.filter((word) => !clinical.includes(word)))("%s is in no request to the language model", (word) => {
  const asked = withDecoded(model.received.map(({ url, body }) => `${url} ${body}`).join("\n"));
  expect(asked.includes(word)).toBe(false);
});

test("what lies in the tables can be read with the keys alone", async () => {
  const sealed: string[] = [];
  for (const name of ["careEpisodes", "carePeople", "careConversations", "careHints", "careFiles"]) {
    const table = TableClient.fromConnectionString(store.connectionString, name, { allowInsecureConnection: true });
    for await (const row of table.listEntities()) {
      for (const value of Object.values(row)) {
        sealed.push(value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value));
      }
    }
  }
  const raw = sealed.join("\n");
  expect(raw.length).toBeGreaterThan(10_000);
  for (const word of words) expect(raw.includes(word), word).toBe(false);
});
