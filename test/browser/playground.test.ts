import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { typeInto } from "./enter";
import { ask, goTo, mention, openBrowser, openChat, photograph, waitForCard, wordsOf } from "./product";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const question = "Puis-je encore attester une CPP pour Mme D. ?";

describe("a midwife in the Playground", () => {
  it("finds a chat to write in", async () => {
    const page = await openChat(browser, inject("playground"));
    expect(await page.title()).toContain("Agents Playground");
    expect(await page.locator('button[aria-label="Send Message"]').count()).toBe(1);
    await page.close();
  });

  it("asks whether she may still bill a CPP and reads the verdict", async () => {
    const page = await openChat(browser, inject("playground"));
    const card = await ask(page, question);
    const words = await wordsOf(card);
    expect(words[0]).toMatch(/^\P{L}*Oui, vous pouvez encore attester une CPP/u);
    expect(words).toEqual(
      expect.arrayContaining([expect.stringMatching(/1 CPP .*sur 2/), expect.stringContaining("50,41 €")]),
    );
    await photograph(page, "verdict", [page.getByText(question, { exact: true }).first(), card]);
    await page.close();
  });

  it("is asked for a fact that is missing, gives it, and reads the verdict", async () => {
    const page = await openChat(browser, inject("playground"));
    const form = await ask(page, "Puis-je encore attester une CPP pour P-108 ?");
    expect((await wordsOf(form))[0]).toBe("Il me manque une information : quand l'enfant est-il né ?");
    await typeInto(page, form.getByRole("combobox"), "4/14/2025");
    const answer = await waitForCard(page, () => form.getByRole("button", { name: "Répondre" }).click());
    expect((await wordsOf(answer))[0]).toBe("Non : une CPP se fait avant la naissance, et l'enfant est né.");

    const again = await ask(page, "Puis-je encore attester une CPP pour P-108 ?");
    await again.getByRole("checkbox").check();
    const other = await waitForCard(page, () => again.getByRole("button", { name: "Répondre" }).click());
    expect((await wordsOf(other))[0]).toBe("Oui, vous pouvez attester une CPP pour Mme V.");
    await page.close();
  });

  it("asks in a group and is answered about a patient in the personal chat alone", async () => {
    const page = await openChat(browser, inject("playground"));
    await ask(page, "Bonjour");
    await goTo(page, "Group Chat");
    await mention(page, question);
    const told = page.getByRole("paragraph").filter({ hasText: "Je vous ai répondu dans notre conversation privée." });
    await told.waitFor({ timeout: 30_000 });
    expect(await page.locator(".ac-adaptiveCard").filter({ hasText: "Mme D." }).count()).toBe(0);
    await goTo(page, "Personal Chat");
    const verdict = page.locator(".ac-adaptiveCard").filter({ hasText: "Oui, vous pouvez encore attester une CPP" });
    await verdict.last().waitFor({ timeout: 30_000 });
    await page.close();
  });
});
