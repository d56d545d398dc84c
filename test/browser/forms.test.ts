import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, nextCard, openBrowser, openChat, type Product, photograph, startProduct, wordsOf } from "./product";

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

it("a midwife records a CPP, reads what it is worth and what to copy, and finds it on the timeline", async () => {
  const page = await openChat(browser, product.playground);
  const act = await ask(page, "Encoder une CPP pour Mme D.");
  expect(await wordsOf(act)).toEqual(expect.arrayContaining(["Conseil prénatal personnalisé (CPP)"]));
  await act.getByRole("checkbox").check();
  const evaluation = await nextCard(page, () => act.getByRole("button", { name: "Suivant" }).click());
  await evaluation.getByRole("radio", { name: "Amélioration" }).check();
  await evaluation.locator("textarea, input[type=text]").first().fill("Nouveau logement en vue");
  await evaluation.getByRole("checkbox").check();
  const review = await nextCard(page, () => evaluation.getByRole("button", { name: "Suivant" }).click());
  expect((await wordsOf(review)).join(" ")).toContain("50,41 €");
  const saved = await nextCard(page, () => review.getByRole("button", { name: "Enregistrer" }).click());
  const words = (await wordsOf(saved)).join(" ");
  expect(words).toContain("Enregistré : CPP du");
  expect(words).toContain("Nouveau logement en vue");
  expect(words).toContain("401391");
  await photograph(page, "form-saved", [saved]);
  const overview = await ask(page, "Où en est P-101 ?");
  await expect.poll(() => overview.locator("img").count(), { timeout: 10_000 }).toBe(1);
  expect((await wordsOf(overview)).join(" ")).toContain("CPP : 0 CPP sur 2");
  await photograph(page, "overview", [overview]);
  await page.close();
});
