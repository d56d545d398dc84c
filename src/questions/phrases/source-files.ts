import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, languages } from "../contract";
import { type PhraseLines, parsePhrases } from "./phrase-book";

/** Reads the maintainers' phrase files under `folder` (src/questions/topics, src/questions/destinations); for commands and tests, never the bot. */
export function readPhraseLines(folder: string): Record<Language, PhraseLines> {
  const entries = languages.map((language) => {
    const name = `${language}.txt`;
    return [language, parsePhrases(readFileSync(join(folder, "phrases", name), "utf8"), name)] as const;
  });
  return Object.fromEntries(entries) as Record<Language, PhraseLines>;
}

/** The lines as the bot loads them, for `phrases.json`. */
export function storedPhrases(lines: Record<Language, PhraseLines>): string {
  return `${JSON.stringify(lines, null, 2)}\n`;
}
