import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { formMessagesOf, formWordsOf } from "../../src/language/forms";
import { wordsOf } from "../../src/language/words";
import { openBrowser } from "./product";
import { openTalk } from "./talk";

/** What is done with an act once it is recorded, on a phone, in Dutch and German. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const phone = 360;

test.each([
  { language: "nl", asks: "Hoe staat het met P-107?" },
  { language: "de", asks: "Wie steht es um P-103?" },
] as const)("an act is billed, refused, put back, waived, corrected and taken out, in $language", async (run) => {
  const { language, asks } = run;
  const { buttons } = formWordsOf(language);
  const { done } = formMessagesOf(language);
  const { overview } = wordsOf(language).conversation;
  const talk = await openTalk(browser, inject("playground"), phone);
  const prefix = (said: (what: string) => string) => said("").trim();

  /** Opens the latest act of the patient from the list of what is recorded. */
  const openLatest = async (name: string) => {
    await talk.presses(buttons.acts);
    await talk.presses(overview.open);
    await talk.pictures(`act-${language}-${name}`);
  };
  const step = async (press: string, entered: Record<string, string>, expected: string) => {
    await openLatest(press);
    await talk.presses(press);
    await talk.enters(entered);
    await talk.pictures(`act-${language}-${press}-form`);
    await talk.presses(buttons.save);
    expect(await talk.said()).toContain(expected);
  };

  await talk.says(asks);
  await step(buttons.bill, { billedOn: "2025-04-14" }, prefix(done.bill));
  await step(buttons.refuse, { refusedOn: "2025-04-15", reason: "Verzekerbaarheid" }, prefix(done.refuse));
  await step(buttons.waive, {}, prefix(done.waive));
  await step(buttons.resetBilling, {}, prefix(done["reset-billing"]));

  await openLatest("correct");
  await talk.presses(buttons.correct);
  await talk.enters({ elsewhere: "true" });
  await talk.presses(buttons.next);
  await talk.presses(buttons.save);
  expect(await talk.said()).toContain(prefix(done.correct));
  await step(buttons.withdraw, {}, prefix(done.withdraw));
  await talk.pictures(`act-${language}-withdrawn`);
  await talk.page.close();
});
