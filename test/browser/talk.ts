import type { Browser, Locator, Page } from "playwright-core";
import { z } from "zod";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";
import { inputsOf } from "../cards/shown";
import { enter } from "./enter";
import { keepPicture, sendMessage, startChat, waitForCard, wordsOf } from "./product";

/** A conversation in the Playground in which inputs go by the ids that their cards give them. */
export interface Talk {
  page: Page;
  /** Writes a message. */
  says(text: string): Promise<void>;
  /** Enters into the last card, by input id, as one does with a mouse and a keyboard. */
  enters(values: Readonly<Record<string, string>>): Promise<void>;
  /** Presses a button of the last card, or the `position`th of those with this title, from 0. */
  presses(title: string, position?: number): Promise<void>;
  /** What the last card says, in one line. */
  said(): Promise<string>;
  /** Its inputs, as they were sent. */
  inputs(): Record<string, unknown>[];
  /** Takes a picture of the last card, where pictures are wanted. */
  pictures(name: string): Promise<void>;
  /** How often something was pressed or ticked, and how often something was typed or chosen from a list. */
  taps: { pressed: number; typed: number };
}

const frameSchema = z.object({
  action: z.literal("createMessage"),
  message: z.object({ attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]) }),
});

/** The cards that the Playground shows, in their order: what it draws loses the inputs' ids. */
function listenForCards(page: Page): AdaptiveCard[] {
  const cards: AdaptiveCard[] = [];
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => {
      const frame = frameSchema.safeParse(JSON.parse(String(payload)));
      for (const { contentType, content } of frame.data?.message.attachments ?? []) {
        // The bot's own cards come back as they were made.
        if (contentType === "application/vnd.microsoft.card.adaptive") cards.push(content as AdaptiveCard);
      }
    }),
  );
  return cards;
}

/** The Playground lays itself out for windows of this many pixels and more. */
const narrowest = 600;

/** Lets the Playground's chat be as narrow as a phone's, so that cards are as wide as they are there. */
async function letBeNarrow(page: Page): Promise<void> {
  await page.getByTitle("Hide log panel").click();
  const content = [
    "body * { min-width: 0 !important }",
    ".fai-OutputCard { max-width: 336px; padding: 0 !important; margin-left: -48px !important }",
    ".fai-OutputCard > div { max-width: 100% }",
  ].join(" ");
  await page.addStyleTag({ content });
}

/** Opens the Playground's chat, `width` pixels wide. */
export async function openTalk(browser: Browser, address: string, width = 1280): Promise<Talk> {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  const sent = listenForCards(page);
  await startChat(page, address);
  if (width < narrowest) await letBeNarrow(page);
  let drawn: Locator = page.locator("body");
  const taps = { pressed: 0, typed: 0 };
  const next = async (act: () => Promise<void>) => {
    drawn = await waitForCard(page, act);
  };
  const card = () => {
    const last = sent.at(-1);
    if (last === undefined) throw new Error("No card has come yet.");
    return last;
  };
  return {
    page,
    taps,
    inputs: () => inputsOf(card()),
    says: (text) => next(() => sendMessage(page, text)),
    enters: async (values) => {
      for (const [id, value] of Object.entries(values)) {
        const input = inputsOf(card()).find((one) => one.id === id);
        if (input === undefined) throw new Error(`No input ${id} on the card: ${await wordsOf(drawn)}`);
        const how = await enter(page, drawn, input, inputsOf(card()), value);
        if (how !== "as it was") taps[how] += 1;
      }
    },
    presses: async (title, position = 0) => {
      taps.pressed += 1;
      const button = drawn.getByRole("button", { name: title, exact: true }).nth(position);
      await next(() => button.click());
    },
    said: async () => (await wordsOf(drawn)).join(" "),
    pictures: (name) => keepPicture(drawn, name),
  };
}
