import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { wordsOf } from "../../src/language/words";
import { demonstrationPerson } from "../../src/local/demonstration";
import type { Language } from "../../src/questions/contract";
import { startTableStore } from "../support/azurite";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { FormTalk } from "./form-talk";
import { languages } from "./story";

/** A patient from the opening of her file to the transfer of her coordination, through the compiled functions. */

let connector: Connector;
let functions: RunningFunctions;
const started: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  const store = await startTableStore();
  started.push(store);
  connector = await startConnector();
  started.push(connector);
  functions = await startFunctions(store.connectionString, "2025-04-15");
  started.push(functions);
}, 60_000);

afterAll(async () => {
  for (const { stop } of started.reverse()) await stop();
});

const plain = (text: string) => text.replaceAll("\u00a0", " ");

const evaluated = (...indicators: string[]) =>
  Object.fromEntries(
    indicators.flatMap((indicator) => [
      [`status-${indicator}`, "improvement"],
      [`note-${indicator}`, "Suivi en cours"],
    ]),
  );

const helpIn: Record<Language, string> = { fr: "Aide", nl: "Help", de: "Hilfe", en: "Help" };

describe.each(languages)("in %s", (language) => {
  const words = formWordsOf(language);
  const messages = formMessagesOf(language);
  const { terms } = wordsOf(language);
  const { buttons, titles } = words;

  const talk = (user: string = demonstrationPerson.user) =>
    new FormTalk(functions, connector, {
      serviceUrl: connector.serviceUrl,
      conversation: `a:forms-${language}-${user}`,
      tenant: demonstrationPerson.tenant,
      user,
    });

  test("a whole file, form after form", async () => {
    const midwife = talk();
    await midwife.says(`/language ${language}`);

    // Opened: what is missing is said beside its field, and nothing is lost by going back.
    await midwife.says("/new");
    expect((await midwife.presses(buttons.next)).text).toContain(plain(words.errors.required));
    await midwife.presses(buttons.next, { label: `Mme ${language.toUpperCase()}.` });
    const future = await midwife.presses(buttons.save, { birthDate: "2025-04-20" });
    expect(future.text).toContain(plain(words.errors.notAfter("2025-04-15")));
    const opened = await midwife.presses(buttons.save, { dueDate: "2025-07-20", birthDate: "" }, { bySubmit: true });
    const code = /P-\d{3}/.exec(opened.text)?.[0] ?? "";
    expect(opened.text).toContain(plain(messages.opened(`Mme ${language.toUpperCase()}.`, code)));

    // Screening, interrupted by a question and gone on with.
    await midwife.presses(titles.screening);
    await midwife.presses(buttons.next, { serviceDate: "2025-02-01", consent: "true", finalisedByBiller: "true" });
    await midwife.says(helpIn[language]);
    await midwife.says("/record");
    const waiting = await midwife.says("/record");
    const draft = waiting.buttons.find((title) => title.includes(titles.screening)) ?? "";
    expect(draft).toContain(`Mme ${language.toUpperCase()}.`);
    await midwife.presses(draft);
    expect((await midwife.presses(buttons.next, { indicatorsAnswered: "16" })).text).toContain(
      plain(words.errors.wholeNumber(0, 15)),
    );
    await midwife.presses(buttons.next, { indicatorsAnswered: "15", positive: "housing,violence" });
    const judged = await midwife.presses(buttons.next, { bibCode: "true" });
    expect(judged.text).toContain(plain(wordsOf(language).format.amount(2330)));
    const saved = await midwife.presses(buttons.save);
    expect(saved.text).toContain(
      plain(messages.done.record(messages.act(terms.services.screening.short, "2025-02-01"))),
    );
    expect(saved.text).toContain(messages.copyBib);
    expect(saved.text).toContain("401376");

    // A CPP, pressed twice: the second press, a moment later, is silent, and one is counted.
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.cpp);
    await midwife.presses(buttons.next, { consent: "true" });
    const review = await midwife.presses(buttons.next, { ...evaluated("housing", "violence"), bibCode: "true" });
    expect(review.text).toContain(plain(wordsOf(language).format.amount(5041)));
    const [first, second] = await Promise.all([
      midwife.presses(buttons.save, {}, { of: review.sent }),
      midwife.presses(buttons.save, {}, { of: review.sent }),
    ]);
    expect(first.sent.length + second.sent.length).toBe(1);
    expect(first.text + second.text).toContain(plain(terms.quota["cpp-quota"]({ left: 1, max: 2 })));

    // A concertation, its participants added one by one.
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.concertation);
    const empty = await midwife.presses(buttons.next, { start: "25:00" });
    for (const error of [words.errors.time, words.errors.number(1, 1440), words.errors.choice]) {
      expect(empty.text).toContain(plain(error));
    }
    expect(empty.values).toMatchObject({ start: "25:00" });
    await midwife.presses(buttons.next, { serviceDate: "2025-04-10", start: "14:30", minutes: "30", place: "online" });
    await midwife.presses(buttons.addPerson, { name: "Ann", inamiNumber: "4-12345-67-004", coordinates: "true" });
    const wrong = { name: "Dr B.", role: "general-practitioner", careActor: "true", inamiNumber: "123" };
    expect((await midwife.presses(buttons.addPerson, wrong)).text).toContain(plain(words.errors.inami));
    const third = await midwife.presses(buttons.addPerson, { ...wrong, inamiNumber: "11234567004" });
    await midwife.presses(buttons.addPerson, { name: "Dr C.", role: "gynaecologist", careActor: "true" });
    // The card of before once more, in a host of the older kind: nobody is added twice.
    const again = await midwife.presses(
      buttons.addPerson,
      { name: " Dr C.", role: "gynaecologist", careActor: "true" },
      { of: third.sent, bySubmit: true },
    );
    expect(again.text.match(/Dr C\./g)).toHaveLength(1);
    await midwife.presses(buttons.next, { name: "K.", role: "social-worker" });
    await midwife.presses(buttons.next, { womanPresent: "true" });
    await midwife.presses(buttons.next, { "agreement-housing": "Demande de logement" });
    await midwife.presses(buttons.addTask, { what: "Appeler le CPAS", owner: "K.", by: "2025-05-01" });
    await midwife.presses(buttons.next);
    await midwife.presses(buttons.next, { reportMade: "true", feedbackGiven: "true", recordedInBib: "true" });
    const held = await midwife.presses(buttons.save);
    for (const text of ["14:30", "Dr B.", "Demande de logement", "Appeler le CPAS", "11234567004", "401435"]) {
      expect(held.text).toContain(text);
    }

    // The coordination, then it is handed over: who may bill which period is said before it is saved.
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.coordination);
    await midwife.presses(buttons.next);
    await midwife.presses(buttons.next, { coordinators: "2025-02-01", coordinatorConsent: "true" });
    await midwife.presses(buttons.next, { careTeam: "gynaecologist,midwife,general-practitioner", carePlan: "true" });
    const worth = await midwife.presses(buttons.next, evaluated("housing", "violence"));
    expect(worth.text).toContain(plain(wordsOf(language).format.amount(74405)));
    await midwife.presses(buttons.save);
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles["follow-up"]);
    expect((await midwife.presses(buttons.save, { "note-housing": " " })).text).toContain(plain(words.errors.required));
    await midwife.presses(buttons.save, evaluated("housing"));
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.transfer);
    const handedOver = await midwife.presses(buttons.next, {
      to: "else",
      coordinatorName: "Z.",
      coordinatorConsent: "true",
    });
    expect(handedOver.text).toContain(
      plain(messages.labelled(messages.coordinationOf("2026-02-01", "2027-01-31"), messages.coordinationBy("Z."))),
    );
    await midwife.presses(buttons.save);

    // Billed from the list, together.
    await midwife.presses(buttons.recordAct);
    const list = await midwife.says("/bill");
    const mine = Object.keys(list.values).filter((id) => id.startsWith(`${code}/`));
    expect(mine).toHaveLength(4);
    const ticked = Object.fromEntries(mine.map((id) => [id, "true"]));
    const billed = await midwife.presses(messages.worklist.markBilled, { ...ticked, billedOn: "2025-04-15" });
    expect(billed.text).toContain(plain(messages.worklist.ticked(4)));
    expect(Object.keys(billed.values).some((id) => id.startsWith(`${code}/`))).toBe(false);
  }, 60_000);

  test("a card of before another change says what has changed, and saves when it is pressed anew", async () => {
    const midwife = talk();
    await midwife.says(`/language ${language}`);
    await midwife.says("/new");
    await midwife.presses(buttons.next, { label: "Mme X." });
    const opened = await midwife.presses(buttons.save, { dueDate: "2025-07-20" });
    const menu = await midwife.presses(buttons.recordAct, {}, { of: opened.sent });
    await midwife.presses(titles.past);
    const review = await midwife.presses(buttons.next, { service: "cpp", serviceDate: "2025-03-03" });
    // Meanwhile the birth is recorded.
    await midwife.presses(titles.event, {}, { of: menu.sent });
    await midwife.presses(buttons.next, { on: "2025-04-10" });
    await midwife.presses(buttons.save);
    const stale = await midwife.presses(buttons.save, {}, { of: review.sent });
    expect(stale.text).toContain(plain(messages.stale));
    expect(stale.text).toContain(plain(messages.done.event(messages.act(words.events.birth, "2025-04-10"))));
    const saved = await midwife.presses(buttons.save);
    expect(saved.text).toContain(plain(messages.done.record(messages.act(terms.services.cpp.short, "2025-03-03"))));
  });

  test("somebody who is no member learns nothing, not even from a card that was handed on", async () => {
    const midwife = talk();
    await midwife.says(`/language ${language}`);
    await midwife.says("/record");
    const question: Record<Language, string> = {
      fr: "Où en est P-101 ?",
      nl: "Hoe staat het met P-101?",
      de: "Wie steht es um P-101?",
      en: "Where does P-101 stand?",
    };
    await midwife.says(question[language]);
    await midwife.presses(buttons.recordAct);
    const card = await midwife.presses(titles.cpp);
    const stranger = talk(`stranger-${language}`);
    await stranger.says("/profile");
    await stranger.presses(wordsOf("fr").conversation.profile.save, {
      profession: "midwife",
      inamiNumber: "true",
      region: "brussels",
      language,
    });
    const learnt = await stranger.presses(buttons.next, { consent: "true" }, { of: card.sent });
    expect(learnt.text).not.toMatch(/P-101|Mme D\./);
    expect(learnt.buttons).toEqual([]);
  });
});

test("no name and nothing that was written stands in the log", () => {
  expect(functions.logged()).not.toMatch(/Mme|Suivi en cours|Dr B|CPAS|P-\d{3}/);
});
