import { beforeEach, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../../src/language/forms";
import { wordsOf } from "../../../src/language/words";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { type Language, languages } from "../../../src/questions/contract";
import { participantRoles } from "../../../src/records/acts/participant";
import { vulnerabilityStatuses } from "../../../src/records/acts/vulnerability";
import { readRecordFor } from "../../../src/records/store/records";
import { nodesOf } from "../../cards/shown";
import { complaintsAbout } from "../../cards/validate";
import { startDay } from "../../support/start-day";
import { demonstrationTables, type Shown, type Talk, talkWith } from "./talk";
import { evaluation, type Walk, walks } from "./walks";

/** Every form, from its first card to what is kept of it, in every language. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

const greetings: Record<Language, string> = {
  fr: "/language fr",
  nl: "/language nl",
  de: "/language de",
  en: "/language en",
};

/** Keys of what is kept, which nobody is to read; the words of the cards hold none of them. */
const rawKeys = new RegExp(
  [
    ...participantRoles.filter((role) => role.includes("-")),
    ...vulnerabilityStatuses.filter((status) => status.includes("-")),
    ...["to-bill", "on-site", "consent-withdrawn", "programme-ended", "new-pregnancy", "other-[1-7]", "undefined"],
    ...["name:", "psy-[a-z]", "taken-over"],
  ].join("|"),
);

/** A card as a host has to accept it: valid, small, each input labelled. */
function expectSound({ card, texts }: Shown): void {
  if (card === undefined) throw new Error(`No card, only: ${texts.join(" ")}`);
  expect(complaintsAbout(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28 * 1024);
  expect(texts.join("\n")).not.toMatch(rawKeys);
  for (const node of nodesOf(card)) {
    if (!String(node.type).startsWith("Input.")) continue;
    expect(node, String(node.id)).toMatchObject({
      label: expect.stringMatching(/\S/),
      errorMessage: expect.any(String),
    });
    expect(node.isRequired, "what is missing is said by the server, so that nothing bars the way back").toBeUndefined();
    if (node.type === "Input.Text") expect(node.maxLength, String(node.id)).toBeGreaterThan(0);
  }
}

async function openFromMenu(
  language: Language,
  { patient, form, service }: Pick<Walk, "patient" | "form" | "service">,
): Promise<Shown> {
  await talk.says(greetings[language]);
  const words = formWordsOf(language);
  const overview: Record<Language, string> = {
    fr: `Où en est ${patient} ?`,
    nl: `Hoe staat het met ${patient}?`,
    de: `Wie steht es um ${patient}?`,
    en: `Where does ${patient} stand?`,
  };
  expectSound(await talk.says(overview[language]));
  expectSound(await talk.presses(words.buttons.recordAct));
  return talk.presses(service ? wordsOf(language).terms.services[service].name : words.titles[form]);
}

describe.each(languages)("in %s", (language) => {
  const { buttons } = formWordsOf(language);

  test.each(walks)("$title, straight through", async (walk) => {
    expectSound(await openFromMenu(language, walk));
    for (const [index, entered] of walk.cards.entries()) {
      const isLast = index === walk.cards.length - 1;
      expectSound(await talk.presses(isLast ? buttons.save : buttons.next, entered));
    }
    const record = await readRecordFor(talk.tables, demonstrationPerson, walk.patient);
    expect(record?.revision).toBe(1);
    const [entry] = record?.entries.filter(({ state }) => !state.id.startsWith("taken-over")) ?? [];
    const kept = entry === undefined ? record?.events[0]?.content : entry.content;
    expect(kept).toEqual(walk.kept);
  });

  test("an empty form says beside each field what is missing, and keeps what was typed", async () => {
    await openFromMenu(language, { form: "concertation", patient: "P-102" });
    const shown = await talk.presses(buttons.next, { serviceDate: "2025-12-24", start: "quinze", minutes: "-3" });
    const { errors } = formWordsOf(language);
    expect(shown.texts).toEqual(
      expect.arrayContaining([errors.notAfter(startDay), errors.time, errors.number(1, 1440), errors.choice]),
    );
    expect(shown.values).toMatchObject({ serviceDate: "2025-12-24", start: "quinze", minutes: "-3" });
    expectSound(shown);
  });

  test("a form is gone on with where it was left, after a question and in a new conversation", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    const asked = await talk.presses(buttons.next, { consent: "true", serviceDate: "2025-04-12" });
    await talk.presses(buttons.back, evaluation("housing"), asked);
    await talk.says("/help");
    const offered = await openFromMenu(language, walk);
    expect(offered.buttons).toContain(buttons.continueDraft);
    const resumed = await talk.presses(buttons.continueDraft);
    expect(resumed.values).toMatchObject({ consent: "true", serviceDate: "2025-04-12" });
    expect((await talk.presses(buttons.next)).values).toMatchObject(evaluation("housing"));
  });

  test("a form that is pressed twice is saved once", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    await talk.presses(buttons.next, { consent: "true" });
    const review = await talk.presses(buttons.next, { ...evaluation("housing"), bibCode: "true" });
    await talk.presses(buttons.save, {}, review);
    const again = await talk.presses(buttons.save, {}, review);
    expect(again.texts).toContain(formMessagesOf(language).already.replaceAll("\u00a0", " "));
    const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
    expect(record?.entries.filter(({ content }) => content.kind === "cpp")).toHaveLength(1);
  });

  test("a card of before somebody else's change says what has changed, and saves when pressed anew", async () => {
    const walk = { form: "cpp" as const, patient: "P-101" };
    await openFromMenu(language, walk);
    await talk.presses(buttons.next, { consent: "true" });
    const review = await talk.presses(buttons.next, evaluation("housing"));
    await openFromMenu(language, { form: "past", patient: "P-101" });
    await talk.presses(buttons.next, { service: "concertation", serviceDate: "2025-03-01" });
    await talk.presses(buttons.next);
    await talk.presses(buttons.save);
    const stale = await talk.presses(buttons.save, {}, review);
    expect(stale.texts).toContain(formMessagesOf(language).stale.replaceAll("\u00a0", " "));
    expect(stale.buttons).toContain(buttons.save);
    await talk.presses(buttons.save);
    const record = await readRecordFor(talk.tables, demonstrationPerson, "P-101");
    expect(record?.entries.filter(({ content }) => content.kind === "cpp")).toHaveLength(1);
  });

  test("somebody who is no member learns nothing from a card", async () => {
    const card = await openFromMenu(language, { form: "cpp", patient: "P-101" });
    const stranger = talk.as({ ...demonstrationPerson, user: "somebody-else" });
    await stranger.says("/profile");
    const profile = await stranger.presses(wordsOf("fr").conversation.profile.save, {
      profession: "midwife",
      region: "brussels",
      language,
    });
    expect(profile.texts.join(" ")).not.toContain("P-101");
    const { texts, card: shown } = await stranger.presses(buttons.next, { consent: "true" }, card);
    expect(shown).toBeUndefined();
    expect(texts.join(" ")).not.toMatch(/P-101|Mme D\./);
  });
});
