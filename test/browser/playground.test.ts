import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, openBrowser, openChat, type Product, screenshotPath, startProduct } from "./product";

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

describe("a midwife in the Playground", () => {
  it("finds a chat to write in", async () => {
    const page = await openChat(browser, product.playground);
    expect(await page.title()).toContain("Agents Playground");
    expect(await page.locator('button[aria-label="Send Message"]').count()).toBe(1);
    await page.close();
  });

  it("asks whether she may still bill a CPP and reads the verdict", async () => {
    const page = await openChat(browser, product.playground);
    const card = await ask(page, "Puis-je encore attester une CPP pour Mme D. ?");
    const text = await card.innerText();
    expect(text.trimStart()).toMatch(/^\W*Oui, vous pouvez encore attester une CPP/);
    expect(text).toContain("1 CPP restante sur 2");
    expect(text).toContain("50,41 €");
    await page.screenshot({ path: screenshotPath("verdict") });
    await page.close();
  });
});
