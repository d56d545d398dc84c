import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";
import { pageColors, type Theme, themes } from "./host-config";

/** Where Debian keeps its Chromium; playwright-core brings none of its own. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export interface Look {
  width: number;
  theme: Theme;
  /** Opens what is folded. */
  open?: boolean;
}

/** Draws cards as a host with the `adaptivecards` package would, one picture each: `<folder>/<name>.png`. */
export async function picture(cards: Record<string, AdaptiveCard>, look: Look, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const library = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: look.width, height: 400 }, deviceScaleFactor: 2 });
    page.setDefaultTimeout(5_000);
    await page.setContent(pageFor(look.theme));
    await page.addScriptTag({ path: library });
    for (const [name, card] of Object.entries(cards)) {
      await page.evaluate(
        `(${draw})(${JSON.stringify({ card: JSON.stringify(card), config: themes[look.theme], open: look.open ?? false })})`,
      );
      await page.locator("#card").screenshot({ path: join(folder, `${name}.png`) });
    }
  } finally {
    await browser.close();
  }
}

// Runs in the page, where only the library's global is known: hence a string.
const draw = `({ card: json, config, open }) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(config);
  card.parse(JSON.parse(json));
  const show = (element) => {
    element.isVisible = true;
    const count = element.getItemCount ? element.getItemCount() : 0;
    for (let index = 0; index < count; index++) show(element.getItemAt(index));
  };
  if (open) show(card);
  document.getElementById("card").replaceChildren(card.render());
}`;

function pageFor(theme: Theme): string {
  return `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 8px; background: ${pageColors[theme]}; }
  #card { border-radius: 6px; overflow: hidden; box-shadow: 0 1px 4px #0003; color: ${theme === "dark" ? "#fff" : "#242424"}; }
  .ac-pushButton { font: 600 14px "DejaVu Sans Condensed"; padding: 6px 12px; border-radius: 4px; border: 1px solid #8888; background: transparent; color: inherit; }
  .ac-pushButton, .ac-pushButton div { white-space: normal !important; text-align: left; }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: #5b5fc7; }
  input, select { font: 14px "DejaVu Sans Condensed"; padding: 5px; border-radius: 4px; border: 1px solid #8888; }
  p { margin: 0; }
</style><div id="card"></div>`;
}
