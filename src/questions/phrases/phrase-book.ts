import { fold } from "../text";

/**
 * The phrases that name a thing, in one text file per language. A line is `id: phrase; phrase`: every word of a phrase
 * has to stand in the message, in any order ("word*": any ending). The line `neutral:` holds words of ordinary asking,
 * which never count against a thing; the line `apart:` words of a name, which count against every other thing like a
 * word that nobody knows. Lines that start with # are comments.
 */

/** What stands after the colon of each line, by what stands before it. */
export type PhraseLines = Record<string, string>;

export interface PhraseBook {
  neutral: string[];
  apart: string[];
  /** Phrases by what they name; each is a list of folded words, some ending in "*". */
  named: Record<string, string[][]>;
}

const linePattern = /^([a-z0-9-]+):\s*(.*)$/;

/** Reads a phrase file. Throws naming the line that is not `id: phrase; phrase`, or that comes twice. */
export function parsePhrases(text: string, file: string): PhraseLines {
  const lines: PhraseLines = {};
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, id, list] = linePattern.exec(line.trim()) ?? [];
    if (!id || list === undefined) {
      throw new Error(`${file}, line ${index + 1}: expected "id: phrase; phrase", found "${line}"`);
    }
    if (lines[id] !== undefined) throw new Error(`${file}, line ${index + 1}: a second line for "${id}"`);
    lines[id] = list;
  }
  return lines;
}

/** The lines as the matcher needs them. */
export function phraseBookOf({ neutral = "", apart = "", ...named }: PhraseLines): PhraseBook {
  return {
    neutral: phrasesOf(neutral).flat(),
    apart: phrasesOf(apart).flat(),
    named: Object.fromEntries(Object.entries(named).map(([id, list]) => [id, phrasesOf(list)])),
  };
}

/** Phrases between semicolons; folded words and numbers, a "*" kept at the end of a word. */
function phrasesOf(list: string): string[][] {
  return list
    .split(";")
    .map((phrase) => fold(phrase).match(/\d+|\p{L}+\*?/gu) ?? [])
    .filter((words) => words.length > 0);
}
