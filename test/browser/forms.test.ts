import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { wordsOf } from "../../src/language/words";
import type { Language } from "../../src/questions/contract";
import { type Walk, walks } from "../bot/forms/walks";
import { openBrowser } from "./product";
import { openTalk } from "./talk";

/** Every form of one or more cards, filled in and saved as its reader would; those with a story of their own are in it. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const widths = { phone: 360, desktop: 1280 };

/** By title; the patients of the other tests stay as they are. */
const runs: readonly { title: string; language: Language; on: keyof typeof widths; patient?: string }[] = [
  { title: "screening", language: "nl", on: "phone" },
  { title: "coordination", language: "fr", on: "desktop" },
  { title: "follow-up", language: "nl", on: "desktop" },
  { title: "transfer", language: "de", on: "desktop" },
  { title: "psychological session", language: "de", on: "desktop" },
  { title: "group session", language: "nl", on: "desktop" },
  { title: "psychological concertation", language: "en", on: "phone" },
  { title: "support mission", language: "fr", on: "desktop" },
  { title: "act done elsewhere", language: "en", on: "desktop", patient: "P-103" },
  { title: "birth", language: "de", on: "phone" },
];

const overview: Record<Language, (patient: string) => string> = {
  fr: (patient) => `Où en est ${patient} ?`,
  nl: (patient) => `Hoe staat het met ${patient}?`,
  de: (patient) => `Wie steht es um ${patient}?`,
  en: (patient) => `Where does ${patient} stand?`,
};

function walkCalled(title: string): Walk {
  const walk = walks.find((one) => one.title === title);
  if (walk === undefined) throw new Error(`There is no form to walk through called ${title}.`);
  return walk;
}

function dayOf({ kept }: Walk): string {
  const { on } = { on: "", ...(kept as object) };
  return on;
}

/** What stands over that which is to be copied; nothing is of what was done elsewhere, nor of an event. */
function copyTitle({ form }: Walk, language: Language): string {
  const { copyBib, copyOwn } = formMessagesOf(language);
  if (form === "past" || form === "event") return "";
  return form === "psychology" ? copyOwn : copyBib;
}

test.each(runs)("$title, in $language, on a $on", async ({ title, language, on, patient }) => {
  const walk = walkCalled(title);
  const { buttons, titles } = formWordsOf(language);
  const name = title.replaceAll(" ", "-");
  const talk = await openTalk(browser, inject("playground"), widths[on]);
  await talk.says(overview[language](patient ?? walk.patient));
  await talk.presses(buttons.recordAct);
  await talk.presses(
    walk.service === undefined ? titles[walk.form] : wordsOf(language).terms.services[walk.service].name,
  );
  for (const [index, entered] of walk.cards.entries()) {
    const isLast = index === walk.cards.length - 1;
    await talk.enters(entered);
    await talk.pictures(`${name}-${index + 1}`);
    await talk.presses(isLast ? buttons.save : buttons.next);
  }
  await talk.pictures(`${name}-saved`);
  const said = await talk.said();
  expect(said).toContain(formMessagesOf(language).done.record("").trim());
  expect(said).toContain(wordsOf(language).format.shortDate(dayOf(walk)));
  expect(said).toContain(copyTitle(walk, language));
  await talk.page.close();
});
