import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { wordsOf } from "../../src/language/words";
import { demonstrationPerson } from "../../src/local/demonstration";
import type { Language } from "../../src/questions/contract";
import type { Service } from "../../src/rules/contract";
import { startTableStore } from "../support/azurite";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { type Answer, FormTalk } from "./form-talk";
import { languages } from "./story";

/** What becomes of an act once it is recorded, what ends a file, and psychological care, with the compiled functions. */

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

/** The digest of the day may stand before the answer: the code of the file that was opened ends its line. */
const codeOpened = ({ text }: Answer) => /^✓ .*: ([PY]-\d{3})$/m.exec(text)?.[1] ?? "";
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const overviews: Record<Language, (code: string) => string> = {
  fr: (code) => `Où en est ${code} ?`,
  nl: (code) => `Hoe staat het met ${code}?`,
  de: (code) => `Wie steht es um ${code}?`,
  en: (code) => `Where does ${code} stand?`,
};
const mayCpp: Record<Language, (code: string) => string> = {
  fr: (code) => `Puis-je encore attester une CPP pour ${code} ?`,
  nl: (code) => `Mag ik nog een CPP attesteren voor ${code}?`,
  de: (code) => `Kann ich noch eine CPP abrechnen für ${code}?`,
  en: (code) => `May I still bill a CPP for ${code}?`,
};

describe.each(languages)("in %s", (language) => {
  const words = formWordsOf(language);
  const messages = formMessagesOf(language);
  const { terms, format, conversation } = wordsOf(language);
  const { buttons, titles } = words;
  const { open } = conversation.overview;

  async function talk(): Promise<FormTalk> {
    const { tenant, user } = demonstrationPerson;
    const { serviceUrl } = connector;
    const one = new FormTalk(functions, connector, {
      serviceUrl,
      conversation: `a:records-${language}`,
      tenant,
      user,
    });
    await one.says(`/language ${language}`);
    return one;
  }

  async function opened(one: FormTalk, entered: Record<string, string>, dates: Record<string, string>) {
    await one.says("/new");
    await one.presses(buttons.next, entered);
    const answer = await one.presses(buttons.save, dates);
    return codeOpened(answer);
  }

  async function begin(one: FormTalk, code: string, title: string): Promise<Answer> {
    await one.says(overviews[language](code));
    await one.presses(buttons.recordAct);
    return one.presses(title);
  }

  async function act(one: FormTalk, code: string, nth = 0): Promise<Answer> {
    await one.says(overviews[language](code));
    await one.presses(buttons.acts);
    return one.presses(open, {}, { nth });
  }

  test("an act is billed, refused, billed again, put back, waived, corrected and taken out", async () => {
    const midwife = await talk();
    const code = await opened(midwife, { label: "Mme B." }, { dueDate: "2025-07-20" });
    await begin(midwife, code, titles.screening);
    await midwife.presses(buttons.next, { serviceDate: "2025-03-20", consent: "true", finalisedByBiller: "true" });
    await midwife.presses(buttons.next, { positive: "housing" });
    await midwife.presses(buttons.next, { bibCode: "true" });
    await midwife.presses(buttons.save);
    const name = messages.act(terms.services.screening.short, "2025-03-20");
    const done = (what: keyof typeof messages.done) => plain(messages.done[what](name));

    await act(midwife, code);
    await midwife.presses(buttons.bill);
    const early = await midwife.presses(buttons.save, { billedOn: "2025-03-19" });
    expect(early.text).toContain(plain(words.errors.notBefore("2025-03-20")));
    const billed = await midwife.presses(buttons.save, { billedOn: "2025-03-25" }, { bySubmit: true });
    expect(billed.text).toContain(done("bill"));
    expect((await act(midwife, code)).text).toContain(plain(messages.acts.billedOn("2025-03-25")));

    await midwife.presses(buttons.refuse);
    const refused = await midwife.presses(buttons.save, { refusedOn: "2025-04-10", reason: "Assurabilité" });
    expect(refused.text).toContain(done("refuse"));
    const again = await act(midwife, code);
    expect(again.text).toContain(`${plain(messages.acts.refusedOn("2025-04-10"))} · Assurabilité`);
    expect(Object.keys((await midwife.says("/bill")).values).some((id) => id.startsWith(`${code}/`))).toBe(true);

    await midwife.presses(buttons.bill, {}, { of: again.sent });
    await midwife.presses(buttons.save, { billedOn: "2025-04-14" });
    await act(midwife, code);
    await midwife.presses(buttons.resetBilling);
    expect((await midwife.presses(buttons.save)).text).toContain(done("reset-billing"));

    await act(midwife, code);
    const sure = await midwife.presses(buttons.waive);
    expect(sure.text).toContain(plain(messages.acts.confirmWaive));
    expect((await midwife.presses(buttons.save)).text).toContain(done("waive"));
    expect(Object.keys((await midwife.says("/bill")).values).some((id) => id.startsWith(`${code}/`))).toBe(false);

    const waived = await act(midwife, code);
    expect(waived.text).toContain(plain(messages.acts.state.waived));
    const form = await midwife.presses(buttons.correct);
    expect(form.values).toMatchObject({ serviceDate: "2025-03-20", consent: "true" });
    await midwife.presses(buttons.next, { serviceDate: "2025-03-21" });
    await midwife.presses(buttons.next);
    await midwife.presses(buttons.next);
    const corrected = messages.act(terms.services.screening.short, "2025-03-21");
    expect((await midwife.presses(buttons.save)).text).toContain(plain(messages.done.correct(corrected)));

    await act(midwife, code);
    const certain = await midwife.presses(buttons.withdraw);
    expect(certain.text).toContain(plain(messages.acts.confirmWithdraw));
    expect((await midwife.presses(buttons.save)).text).toContain(plain(messages.done.withdraw(corrected)));
    await midwife.says(overviews[language](code));
    expect((await midwife.presses(buttons.acts)).text).toContain(plain(messages.acts.none));
  }, 60_000);

  test("an act done elsewhere counts, a loss ends the file, and taking the loss back opens it again", async () => {
    const midwife = await talk();
    const code = await opened(midwife, { label: "Mme V." }, { dueDate: "2025-07-20" });
    await begin(midwife, code, titles.past);
    await midwife.presses(buttons.next, { service: "cpp", serviceDate: "2025-03-03", billing: "billed" });
    const saved = await midwife.presses(buttons.save);
    expect(saved.text).toContain(plain(terms.quota["cpp-quota"]({ left: 1, max: 2 })));

    await begin(midwife, code, titles.event);
    const before = await midwife.presses(buttons.next, { eventType: "loss", on: "2025-04-10" });
    expect(before.text).toContain(plain(messages.endsAll));
    const event = messages.act(words.events.loss, "2025-04-10");
    expect((await midwife.presses(buttons.save)).text).toContain(plain(messages.done.event(event)));
    expect((await midwife.says(mayCpp[language](code))).text).toContain(plain(messages.ended.loss("2025-04-10")));
    expect((await midwife.says(overviews[language](code))).text).toContain(plain(event));

    await act(midwife, code);
    await midwife.presses(buttons.withdraw);
    const undone = await midwife.presses(buttons.save);
    expect(undone.text).toContain(plain(messages.done["withdraw-event"](event)));
    const asked = await midwife.says(mayCpp[language](code));
    expect(asked.text).not.toContain(plain(messages.ended.loss("2025-04-10")));
  }, 60_000);

  test("a death, a withdrawn consent and the end of the programme each end a file of psychological care", async () => {
    const midwife = await talk();
    for (const eventType of ["death", "consent-withdrawn", "programme-ended"] as const) {
      const code = await opened(
        midwife,
        { label: `M. ${eventType.slice(0, 1).toUpperCase()}.`, programme: "psychology" },
        { birthDate: "1990-01-02" },
      );
      const form = await begin(midwife, code, titles.event);
      expect(form.text).not.toContain(words.events.loss);
      const before = await midwife.presses(buttons.next, { eventType, on: "2025-04-14" });
      expect(before.text).toContain(plain(messages.endsAll));
      await midwife.presses(buttons.save);
      const overview = await midwife.says(overviews[language](code));
      expect(overview.text).toContain(plain(messages.act(words.events[eventType], "2025-04-14")));
      expect(overview.text).not.toContain(plain(conversation.overview.canBill));
    }
  }, 60_000);

  test("a new pregnancy opens a file of its own", async () => {
    const midwife = await talk();
    const code = await opened(midwife, { label: "Mme W." }, { birthDate: "2024-09-01" });
    await begin(midwife, code, titles.event);
    await midwife.presses(buttons.next, { eventType: "new-pregnancy", on: "2025-04-10" });
    const before = await midwife.presses(buttons.next, { dueDate: "2025-12-01" });
    expect(before.text).toContain(plain(messages.endsNothing));
    const next = await midwife.presses(buttons.save);
    const opening = codeOpened(next);
    expect(opening).not.toBe(code);
    expect(next.text).toContain(plain(messages.opened("Mme W.", opening)));
  }, 60_000);

  const sessions: { service: Service; cards: Record<string, string>[]; shows: string[]; collected?: string }[] = [
    {
      service: "psy-treatment-individual",
      cards: [
        { place: "practice", minutes: "60", contactMinutes: "45" },
        { registered: "true", functionalAssessment: "true" },
      ],
      shows: [format.amount(8669), format.amount(1100)],
      collected: "0",
    },
    {
      service: "psy-community-group",
      cards: [
        { place: "outreach", minutes: "120", contactMinutes: "90" },
        { participants: "10", coAnimated: "true", coLeader: "K." },
        {},
      ],
      shows: [format.amount(23_118)],
    },
    {
      service: "psy-treatment-group",
      cards: [
        { place: "practice", minutes: "120", contactMinutes: "90" },
        { participants: "6", coAnimated: "true", coLeader: "K." },
        { registered: "true", functionalAssessment: "true" },
      ],
      shows: [format.amount(23_118), format.amount(250)],
      collected: "2.5",
    },
    {
      service: "psy-concertation",
      cards: [
        { minutes: "30" },
        { participants: "4", careProviders: "3", withinTreatment: "true" },
        { notReimbursedElsewhere: "true" },
      ],
      shows: [format.amount(4334)],
    },
    {
      service: "psy-support-mission",
      cards: [{ hours: "1,5" }, { missionAgreed: "true" }],
      shows: [format.amount(13_004)],
    },
  ];

  test("psychological care of each kind, from the menu to what the patient pays", async () => {
    const midwife = await talk();
    for (const { service, cards, shows, collected } of sessions) {
      const first = await begin(midwife, "Y-201", terms.services[service].name);
      expect(first.text).toContain(terms.services[service].name);
      let review = first;
      for (const entered of cards) review = await midwife.presses(buttons.next, { ...entered, biller: "psy-1" });
      for (const text of shows) expect(review.text, service).toContain(plain(text));
      if (collected !== undefined) expect(review.values, service).toHaveProperty("collected");
      const saved = await midwife.presses(buttons.save);
      expect(saved.text).toContain(
        plain(messages.done.record(messages.act(terms.services[service].short, "2025-04-15"))),
      );
    }
  }, 60_000);
});

test("no name and nothing that was written stands in the log", () => {
  expect(functions.logged()).not.toMatch(/Mme|Assurabilité|[PY]-\d{3}/);
});
