import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openBrowser, openChat, type Product, photograph, startProduct } from "./product";

let product: Product;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  product = await startProduct();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const question = "Puis-je encore attester une CPP pour Mme D. ?";

describe("a midwife in the Playground", () => {
  it("finds a chat to write in", async () => {
    const page = await openChat(browser, product.playground);
    expect(await page.title()).toContain("Agents Playground");
    expect(await page.locator('button[aria-label="Send Message"]').count()).toBe(1);
    await page.close();
  });

  it("asks whether she may still bill a CPP and reads the verdict", async () => {
    const page = await openChat(browser, product.playground);
    const card = await ask(page, question);
    const lines = (await card.innerText()).split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());
    const words = lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
    expect(words[0]).toMatch(/^\P{L}*Oui, vous pouvez encore attester une CPP/u);
    expect(words).toEqual(
      expect.arrayContaining([expect.stringMatching(/1 CPP .*sur 2/), expect.stringContaining("50,41 €")]),
    );
    await photograph(page, "verdict", [page.getByText(question, { exact: true }).first(), card]);
    await page.close();
  });
});
