import { beforeEach, describe, expect, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../../src/language/forms";
import { wordsOf } from "../../../src/language/words";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { type Language, languages } from "../../../src/questions/contract";
import { readRecordFor } from "../../../src/records/store/records";
import { saveChange } from "../../../src/records/store/save";
import { inputsOf } from "../../cards/shown";
import { noonOf } from "../../support/care";
import { demonstrationTables, type Shown, startDay, type Talk, talkWith } from "./talk";
import { type Walk, walks } from "./walks";

/** Every form in every language, where it does not go straight through. */

let talk: Talk;
beforeEach(async () => {
  talk = talkWith(await demonstrationTables());
});

const overviews: Record<Language, (code: string) => string> = {
  fr: (code) => `Où en est ${code} ?`,
  nl: (code) => `Hoe staat het met ${code}?`,
  de: (code) => `Wie steht es um ${code}?`,
  en: (code) => `Where does ${code} stand?`,
};
const plain = ({ texts }: Shown) => texts.join("\n").replaceAll("\u00a0", " ");
const unusable: Record<string, string> = {
  "Input.Date": "31/02/2025",
  "Input.Time": "25:99",
  "Input.Number": "beaucoup",
};

describe.each(languages)("in %s", (language) => {
  const words = formWordsOf(language);
  const { buttons } = words;
  const messages = formMessagesOf(language);
  const said = (text: string) => text.replaceAll("\u00a0", " ");

  async function open({ patient, form, service }: Walk): Promise<Shown> {
    await talk.says(`/language ${language}`);
    await talk.says(overviews[language](patient));
    await talk.presses(buttons.recordAct);
    return talk.presses(service ? wordsOf(language).terms.services[service].name : words.titles[form]);
  }

  /** Fills in all cards but the last, whose button saves. */
  async function review(walk: Walk): Promise<Shown> {
    let shown = await open(walk);
    for (const entered of walk.cards.slice(0, -1)) shown = await talk.presses(buttons.next, entered);
    return shown;
  }

  async function expectKept(walk: Walk, revision: number): Promise<void> {
    const record = await readRecordFor(talk.tables, demonstrationPerson, walk.patient);
    const made = record?.entries.filter(({ state }) => !state.id.startsWith("taken-over")) ?? [];
    expect(record?.revision).toBe(revision);
    expect(made.length + (record?.events.length ?? 0)).toBe(1);
    expect(made[0]?.content ?? record?.events[0]?.content).toEqual(walk.kept);
  }

  test.each(walks)("$title: what cannot be used is said and kept, and nothing is saved", async (walk) => {
    const { card } = await open(walk);
    const typed = Object.fromEntries(
      inputsOf(card ?? expect.fail("There is no card.")).flatMap(({ id, type }) => {
        const text = unusable[String(type)];
        return text === undefined ? [] : [[String(id), text]];
      }),
    );
    expect(Object.keys(typed).length).toBeGreaterThan(0);
    const shown = await talk.presses(buttons.next, typed);
    expect(shown.values).toMatchObject(typed);
    const { errors } = words;
    const first = [errors.date, errors.time].map(said);
    expect(first.some((error) => plain(shown).includes(error))).toBe(true);
    const record = await readRecordFor(talk.tables, demonstrationPerson, walk.patient);
    expect(record?.revision).toBe(0);
  });

  test.each(walks)("$title: abandoned for a question, offered again and gone on with", async (walk) => {
    await open(walk);
    const [first = {}, ...others] = walk.cards;
    await talk.presses(buttons.next, first);
    await talk.says("/help");
    const offered = await open(walk);
    expect(offered.buttons).toEqual([buttons.continueDraft, buttons.startAnew, buttons.dropDraft]);
    await talk.presses(buttons.continueDraft);
    for (const [index, entered] of others.entries()) {
      await talk.presses(index === others.length - 1 ? buttons.save : buttons.next, entered);
    }
    await expectKept(walk, 1);
  });

  test.each(walks)("$title: pressed twice, saved once", async (walk) => {
    const last = await review(walk);
    const entered = walk.cards.at(-1);
    await talk.presses(buttons.save, entered, last);
    const again = await talk.presses(buttons.save, entered, last);
    expect(plain(again)).toContain(said(messages.already));
    await expectKept(walk, 1);
  });

  test.each(walks)("$title: a card of before another change says so, and saves when pressed anew", async (walk) => {
    const last = await review(walk);
    const change = { type: "amend" as const, label: "Mme Z." };
    const { patient: code } = walk;
    await saveChange(talk.tables, demonstrationPerson, { code, instance: "other", change }, noonOf(startDay));
    const entered = walk.cards.at(-1);
    const stale = await talk.presses(buttons.save, entered, last);
    expect(plain(stale)).toContain(said(messages.stale));
    expect(plain(stale)).toContain("Mme Z.");
    await talk.presses(buttons.save);
    await expectKept(walk, 2);
  });

  test.each(walks)("$title: somebody who is no member learns nothing from its card", async (walk) => {
    const card = await open(walk);
    const stranger = talk.as({ ...demonstrationPerson, user: "somebody-else" });
    await stranger.says("/profile");
    const profile = { profession: "midwife", region: "brussels", language };
    await stranger.presses(wordsOf("fr").conversation.profile.save, profile);
    const learnt = await stranger.presses(buttons.next, walk.cards[0], card);
    expect(learnt.card).toBeUndefined();
    expect(plain(learnt)).not.toMatch(/[PY]-\d{3}|Mme|M\. T\./);
    const record = await readRecordFor(talk.tables, demonstrationPerson, walk.patient);
    expect(record?.revision).toBe(0);
  });
});
