import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { wordsOf } from "../../src/language/words";
import { demonstrationPerson } from "../../src/local/demonstration";
import type { Language } from "../../src/questions/contract";
import { readLogFor, readRecordFor } from "../../src/records/store/records";
import { openTables, type Tables } from "../../src/records/tables";
import { startTableStore, type TableStore } from "../support/azurite";
import { type Connector, startConnector } from "../support/connector";
import { type RunningFunctions, startFunctions } from "../support/functions";
import { type Answer, FormTalk } from "./form-talk";
import { languages } from "./story";

/** The functions are killed while a form is filled in, and again while it is saved: nothing is lost, nothing doubled. */

const today = "2025-04-15";
let store: TableStore;
let tables: Tables;
let connector: Connector;
let functions: RunningFunctions;

beforeAll(async () => {
  store = await startTableStore();
  tables = openTables(store.connectionString);
  connector = await startConnector();
  functions = await startFunctions(store.connectionString, today);
}, 60_000);

afterAll(async () => {
  await functions.stop();
  await connector.stop();
  await store.stop();
});

/** `stop` kills: the process has no time to tidy up. */
async function killAndStart(): Promise<void> {
  await functions.stop();
  functions = await startFunctions(store.connectionString, today);
}

const talk = (language: Language) =>
  new FormTalk({ ...functions, post: (activity) => functions.post(activity) }, connector, {
    serviceUrl: connector.serviceUrl,
    conversation: `a:killed-${language}`,
    tenant: demonstrationPerson.tenant,
    user: demonstrationPerson.user,
  });

const overviews: Record<Language, (code: string) => string> = {
  fr: (code) => `Où en est ${code} ?`,
  nl: (code) => `Hoe staat het met ${code}?`,
  de: (code) => `Wie steht es um ${code}?`,
  en: (code) => `Where does ${code} stand?`,
};
const codeOpened = ({ text }: Answer) => /^✓ .*: (P-\d{3})$/m.exec(text)?.[1] ?? "";
const note = "Visite du logement prévue";

test("in four languages, a draft outlives the process, and what was being saved is saved once", async () => {
  const begun = [];
  for (const [index, language] of languages.entries()) {
    const { buttons, titles } = formWordsOf(language);
    const midwife = talk(language);
    await midwife.says(`/language ${language}`);
    await midwife.says("/new");
    await midwife.presses(buttons.next, { label: `Mme ${index}.` });
    const code = codeOpened(await midwife.presses(buttons.save, { dueDate: "2025-07-20" }));
    await midwife.presses(titles.screening);
    await midwife.presses(buttons.next, { serviceDate: "2025-03-20", consent: "true", finalisedByBiller: "true" });
    await midwife.presses(buttons.next, { positive: "housing" });
    await midwife.presses(buttons.next, { bibCode: "true" });
    await midwife.presses(buttons.save);
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.cpp);
    await midwife.presses(buttons.next, { serviceDate: "2025-04-10", consent: "true" });
    await midwife.presses(buttons.next, { "status-housing": "improvement", "note-housing": note });
    begun.push({ language, midwife, code, delay: 15 * index });
  }
  await killAndStart();

  const reviews = [];
  for (const { language, midwife, code } of begun) {
    const { buttons, titles } = formWordsOf(language);
    const menu = await midwife.says("/record");
    const waiting = menu.buttons.find((title) => title.includes(titles.cpp) && title.includes("Mme")) ?? "";
    expect(waiting).toContain(wordsOf(language).format.longDate("2025-04-10"));
    // All of these conversations are one person's: the draft of this patient is opened from her own menu.
    const overview = await midwife.says(overviews[language](code));
    expect(overview.buttons).toContain(buttons.recordAct);
    await midwife.presses(buttons.recordAct);
    await midwife.presses(titles.cpp);
    const review = await midwife.presses(buttons.continueDraft);
    const back = await midwife.presses(buttons.back, {}, { of: review.sent });
    expect(back.values).toMatchObject({ "note-housing": note, "status-housing": "improvement" });
    reviews.push(await midwife.presses(buttons.next, { bibCode: "true" }));
  }

  for (const [index, { language, midwife, code, delay }] of begun.entries()) {
    const { buttons } = formWordsOf(language);
    const { sent = [] } = reviews[index] ?? {};
    const presses = [0, 1, 2].map(() => midwife.presses(buttons.save, {}, { of: sent }).catch(() => null));
    await wait(delay);
    await killAndStart();
    await Promise.all(presses);
    const act = formMessagesOf(language).act(wordsOf(language).terms.services.cpp.short, "2025-04-10");
    // A press that was taken on a moment before the end is not answered twice at once, but is when it comes again.
    const isAnswered = async () => (await midwife.presses(buttons.save, {}, { of: sent })).text;
    const answer = await vi.waitUntil(isAnswered, { timeout: 20_000, interval: 500 });
    expect(answer.replaceAll("\u00a0", " ")).toContain(
      formMessagesOf(language).done.record(act).replaceAll("\u00a0", " "),
    );
    const record = await readRecordFor(tables, demonstrationPerson, code);
    expect(record?.entries.filter(({ content }) => content.kind === "cpp")).toHaveLength(1);
    const log = await readLogFor(tables, demonstrationPerson, code);
    expect(log?.map(({ action }) => action)).toEqual(["open", "record", "record"]);
  }
}, 180_000);
