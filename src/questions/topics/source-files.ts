import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../contract";
import { type PhraseBook, parsePhrases } from "./phrases";

/** Reads the maintainers' phrase files under `folder` (src/questions/topics); for commands and tests, never the bot. */
export function readPhraseBooks(folder: string): Record<Language, PhraseBook> {
  const entries = languages.map((language) => {
    const name = `${language}.txt`;
    return [language, parsePhrases(readFileSync(join(folder, "phrases", name), "utf8"), name)] as const;
  });
  return Object.fromEntries(entries) as Record<Language, PhraseBook>;
}

/** The books as the bot loads them, for `phrases.json`. */
export function storedPhrases(books: Record<Language, PhraseBook>): string {
  return `${JSON.stringify(books)}\n`;
}
