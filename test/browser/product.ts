import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { freePorts, root, temporaryFolder } from "../local/running";

const executablePath = "/usr/bin/chromium";
const startTimeout = 120_000;
const answerTimeout = 30_000;

export interface Product {
  playground: string;
  stop: () => Promise<void>;
}

async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  process.kill(-(child.pid ?? Number.NaN), "SIGINT");
  await ended;
}

/** Starts the whole product as its reader would, with `npm start`, on free ports and with data of its own. */
export async function startProduct(...more: string[]): Promise<Product> {
  const [functions, playground, store] = [await freePorts(1), await freePorts(1), await freePorts(3)];
  const folder = temporaryFolder();
  const ports = ["--port", functions, "--playground-port", playground, "--store-port", store].map(String);
  const child = spawn("npm", ["start", "--", ...ports, "--data", folder.path, ...more], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  await readiness(child);
  return {
    playground: `http://127.0.0.1:${playground}`,
    stop: async () => {
      await stopGroup(child);
      folder.remove();
    },
  };
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (piece: string) => {
        printed += piece;
        if (printed.includes("Everything is ready")) resolve();
      });
    }
    child.once("exit", () => reject(new Error(`npm start ended:\n${printed}`)));
    setTimeout(() => reject(new Error(`npm start is not ready:\n${printed}`)), startTimeout).unref();
  });
}

export function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) throw new Error(`${executablePath} is missing: the browser tests need Chromium.`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens the Playground's chat with the bot and waits until one can write in it. */
export async function openChat(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await startChat(page, address);
  return page;
}

export async function startChat(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("textbox").first().waitFor({ timeout: answerTimeout });
  // The welcome may come after the chat is there to write in.
  await page.locator(cards).first().waitFor({ timeout: answerTimeout });
}

const cards = ".ac-adaptiveCard";

/** Asks in the chat and gives back the card that answers. */
export function ask(page: Page, question: string): Promise<Locator> {
  return waitForCard(page, () => sendMessage(page, question));
}

export async function sendMessage(page: Page, text: string): Promise<void> {
  // Forms in the chat have text inputs of their own; the one to write messages in comes after all of them.
  await page.getByRole("textbox").last().fill(text);
  await page.locator('button[aria-label="Send Message"]').click();
}

/** Does something in the chat and gives back the card that it brings. */
export async function waitForCard(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await page.locator(cards).count();
  await act();
  const card = page.locator(cards).nth(before);
  await card.waitFor({ timeout: answerTimeout });
  return card;
}

/** Goes to another conversation of the Playground: "Personal Chat", "Group Chat". */
export async function goTo(page: Page, conversation: string): Promise<void> {
  await page.getByRole("treeitem", { name: conversation }).click();
}

/** Mentions the bot and writes, as a group demands. */
export async function mention(page: Page, text: string): Promise<void> {
  const box = page.getByRole("textbox").first();
  await box.click();
  await page.keyboard.type("@");
  await page.getByRole("menuitem", { name: "Test Bot" }).click();
  await page.keyboard.type(` ${text}`);
  await page.locator('button[aria-label="Send Message"]').click();
}

/** The lines of a card that hold words, with plain spaces. */
export async function wordsOf(card: Locator): Promise<string[]> {
  const lines = (await card.innerText()).split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** Pixels around a picture: enough for a bubble's frame at its sides and for its time above it. */
const margin = { x: 28, y: 34 };

/**
 * Saves a picture of the part of the page that holds all of `parts`: among the test results, or into the documentation
 * when UPDATE_SCREENSHOT is 1.
 */
export async function photograph(page: Page, name: string, parts: readonly Locator[]): Promise<void> {
  const boxes = (await Promise.all(parts.map((part) => part.boundingBox()))).filter((box) => box !== null);
  const left = Math.min(...boxes.map(({ x }) => x)) - margin.x;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin.y;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin.x - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin.y - top;
  const folder = join(root, process.env.UPDATE_SCREENSHOT === "1" ? "docs/images" : "test-results");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), clip: { x: left, y: top, width, height } });
}

/** Keeps a picture of a card in the folder that BROWSER_PICTURES names; none where it names none. */
export async function keepPicture(card: Locator, name: string): Promise<void> {
  const folder = process.env.BROWSER_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await card.screenshot({ path: join(folder, `${name}.png`) });
}
