import { fold } from "../text";

/**
 * The phrases that name a topic, in one text file per language. A line is `topic-id: phrase; phrase`: every word of a
 * phrase has to stand in the question, in any order ("word*": any ending). The line `neutral:` holds words of ordinary
 * asking, which never count against a topic; the line `apart:` words of a name, which count against every other topic
 * like a word that nobody knows. Lines that start with # are comments.
 */

export interface PhraseBook {
  neutral: string[];
  apart: string[];
  /** Phrases by topic; each is a list of folded words, some ending in "*". */
  topics: Record<string, string[][]>;
}

const linePattern = /^([a-z0-9-]+):\s*(.*)$/;

/** Reads a phrase file. Throws naming the line that is not `topic-id: phrase; phrase`. */
export function parsePhrases(text: string, file: string): PhraseBook {
  const book: PhraseBook = { neutral: [], apart: [], topics: {} };
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, id, list] = linePattern.exec(line.trim()) ?? [];
    if (!id || list === undefined) {
      throw new Error(`${file}, line ${index + 1}: expected "topic-id: phrase; phrase", found "${line}"`);
    }
    const phrases = list
      .split(";")
      .map(wordsOf)
      .filter((words) => words.length > 0);
    if (id === "neutral" || id === "apart") book[id].push(...phrases.flat());
    else book.topics[id] = [...(book.topics[id] ?? []), ...phrases];
  }
  return book;
}

/** Folded words and numbers, a "*" kept at the end of a word. */
function wordsOf(phrase: string): string[] {
  return fold(phrase).match(/\d+|\p{L}+\*?/gu) ?? [];
}
