import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demonstrationPerson } from "../../src/local/demonstration";
import { added, message } from "../support/activities";
import { startTableStore, type TableStore } from "../support/azurite";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { buttonsIn, cardsIn, firstLine, textsIn } from "../support/shown";
import { conversations } from "./conversations";
import { goingOn } from "./going-on";
import { askedWhat, overviews } from "./overviews";
import { places } from "./places";
import { psychology } from "./psychology";
import { languages } from "./story";
import { answersIn, live } from "./talking";
import { askedIn, expected, named } from "./verdicts";

/** Whole conversations with the compiled functions, as the local runner drives them, on 15 April 2025. */

let store: TableStore;
let connector: Connector;
let functions: RunningFunctions;
// What was started is stopped, also when something after it could not start.
const started: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  store = await startTableStore();
  started.push(store);
  connector = await startConnector();
  started.push(connector);
  functions = await startFunctions(store.connectionString, "2025-04-15");
  started.push(functions);
}, 60_000);

afterAll(async () => {
  for (const { stop } of started.reverse()) await stop();
});

describe.each(languages)("in %s", (language) => {
  test.each(expected)("$service for $patient", async ({ service, patient, as, first, lines }) => {
    const conversation = `verdict-${language}-${service}-${patient}`;
    const writer = { serviceUrl: connector.serviceUrl, conversation, ...demonstrationPerson };
    await functions.post(message(writer, askedIn[language](named[language][service], as[language])));
    const sent = answersIn(connector.take(conversation));
    expect(sent).toHaveLength(1);
    expect(firstLine(sent)).toBe(first[language]);
    for (const line of lines?.[language] ?? []) expect(textsIn(sent)).toContain(line);
    expect(textsIn(sent)[0]).toContain("[1]");
    expect(sent[0]?.entities).toEqual([
      expect.objectContaining({
        type: "https://schema.org/Message",
        citation: expect.arrayContaining([
          expect.objectContaining({ "@type": "Claim", position: 1, appearance: expect.objectContaining({}) }),
        ]),
      }),
    ]);
    expect(Buffer.byteLength(JSON.stringify(cardsIn(sent)[0]))).toBeLessThan(28 * 1024);
  });
});

describe.each(languages)("what can still be billed, in %s", (language) => {
  test.each(Object.entries(overviews))("for %s", async (patient, lines) => {
    const conversation = `overview-${language}-${patient}`;
    const writer = { serviceUrl: connector.serviceUrl, conversation, ...demonstrationPerson };
    await functions.post(message(writer, askedWhat[language](patient)));
    const sent = answersIn(connector.take(conversation));
    expect(sent).toHaveLength(1);
    const shown = textsIn(sent);
    // Each line, in this order; buttons and pictures may stand between them.
    const inOrder = lines[language].reduce((from, line) => (from < 0 ? from : shown.indexOf(line, from) + 1 || -1), 0);
    expect(inOrder, `${lines[language].join("\n")}\n\n${shown.join("\n")}`).toBeGreaterThan(0);
    expect(Buffer.byteLength(JSON.stringify(cardsIn(sent)[0]))).toBeLessThan(28 * 1024);
  });
});

describe.each([
  ["single questions and cards", conversations],
  ["going on", goingOn],
  ["psychological care", psychology],
  ["places by words", places],
])("%s", (_, stories) => {
  test.each(stories)("$title", (story) => live(story, functions, connector));
});

test.each([
  ["fr-BE", "Bonjour, je suis l'assistant de facturation."],
  ["nl-BE", "Dag"],
  ["de-DE", "Guten Tag"],
  ["en-US", "Hello"],
  [undefined, "Bonjour, je suis l'assistant de facturation."],
])("whoever adds the bot is welcomed once, in the language of %s, with three things to try", async (locale, greeting) => {
  const conversation = `welcome-${locale}`;
  const writer = { serviceUrl: connector.serviceUrl, conversation, tenant: "t", user: "newcomer" };
  const activity = added({ ...writer, ...(locale === undefined ? {} : { locale }) });
  await functions.post(activity);
  await functions.post(activity);
  const sent = answersIn(connector.take(conversation));
  expect(sent).toHaveLength(1);
  expect(firstLine(sent)).toContain(greeting);
  expect(buttonsIn(sent)).toHaveLength(3);
});

test("nothing that was said, and nobody's name, is in the log", () => {
  expect(functions.logged()).not.toMatch(/Mme|P-1\d\d|CPP/);
});
