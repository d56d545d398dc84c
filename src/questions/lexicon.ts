import { type Language, languages } from "./contract";
import { fold } from "./text";

/**
 * The lexicon: which words mean which concept, by language. Its text files hold lines `concept [language]: term; term*`
 * ("*": any ending; several words make one term; "[*]": every language); lines that start with # are comments.
 */

export interface LexiconEntry {
  concept: string;
  language: Language;
  terms: string[];
}

const linePattern = /^([a-z0-9.-]+) \[(fr|nl|de|en|\*)\]: ?(.*)$/;

/** Reads a lexicon file. Throws naming the line that is not `concept [language]: term; term*`. */
export function parseLexicon(text: string, file = "lexicon"): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const match = linePattern.exec(line.trim());
    const [, concept, language, list] = match ?? [];
    if (!concept || !language || list === undefined) {
      throw new Error(`${file}, line ${index + 1}: expected "concept [fr|nl|de|en|*]: term; term*", found "${line}"`);
    }
    const terms = list
      .split(";")
      .map(normaliseTerm)
      .filter((term) => term !== "");
    for (const each of language === "*" ? languages : [language as Language])
      entries.push({ concept, language: each, terms });
  }
  return entries;
}

/** A term as tokens see it: folded, parts separated by single spaces, "*" kept at the end of a part. */
function normaliseTerm(term: string): string {
  return (fold(term).match(/\d+|\p{L}[\p{L}\p{M}]*\*?|\p{Extended_Pictographic}/gu) ?? []).join(" ");
}

/** A line per entry, already normalised: "concept fr term;term". Quick to read back. */
export function storeLexicon(entries: readonly LexiconEntry[]): string {
  return entries.map(({ concept, language, terms }) => `${concept} ${language} ${terms.join(";")}`).join("\n");
}

export function loadLexicon(stored: string): LexiconEntry[] {
  return stored.split("\n").flatMap((line) => {
    const at = line.indexOf(" ");
    const language = languages.find((each) => line.startsWith(each, at + 1));
    return language ? [{ concept: line.slice(0, at), language, terms: line.slice(at + 4).split(";") }] : [];
  });
}

export interface TermMatch {
  /** How many words the term covers. */
  length: number;
  concepts: readonly string[];
}

interface Phrase {
  parts: readonly string[];
  concept: string;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const fits = (part: string, word: string) => (part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : part === word);

/** The terms of one language, ready for look-up: single words and stems, and phrases by their first word or stem. */
export class TermIndex {
  // Most words mean one thing: a list for each of ten thousand would only cost time when loading.
  private readonly single = new Map<string, string | string[]>();
  private readonly singleStems = new Map<string, string | string[]>();
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly phraseStems = new Map<string, Phrase[]>();
  /** Parts of phrases, without and with "*". */
  private readonly parts = new Set<string>();
  private readonly partStems = new Set<string>();

  add(term: string, concept: string): void {
    if (term.includes(" ")) {
      const parts = term.split(" ");
      const first = parts[0] ?? "";
      const isStem = first.endsWith("*");
      addTo(isStem ? this.phraseStems : this.phrases, isStem ? first.slice(0, -1) : first, { parts, concept });
      for (const part of parts) this.note(part);
      return;
    }
    const isStem = term.endsWith("*");
    const map = isStem ? this.singleStems : this.single;
    const key = isStem ? term.slice(0, -1) : term;
    const other = map.get(key);
    map.set(key, other === undefined ? concept : [other, concept].flat());
  }

  private note(part: string): void {
    if (part.endsWith("*")) this.partStems.add(part.slice(0, -1));
    else this.parts.add(part);
  }

  /** The longest term that starts at `at`; of equally long ones the most literal, with all its concepts. */
  match(words: readonly string[], at: number): TermMatch | undefined {
    const word = words[at] ?? "";
    const phrase = this.phraseAt(words, at, word);
    if (phrase) return phrase;
    const exact = this.single.get(word);
    if (exact) return { length: 1, concepts: [exact].flat() };
    for (let length = word.length; length >= 2; length--) {
      const byStem = this.singleStems.get(word.slice(0, length));
      if (byStem) return { length: 1, concepts: [byStem].flat() };
    }
    return undefined;
  }

  private phraseAt(words: readonly string[], at: number, word: string): TermMatch | undefined {
    let best: TermMatch | undefined;
    const consider = (candidates: readonly Phrase[] | undefined) => {
      for (const { parts, concept } of candidates ?? []) {
        if (parts.length < (best?.length ?? 0)) continue;
        if (!parts.every((part, offset) => offset === 0 || fits(part, words[at + offset] ?? ""))) continue;
        const concepts = parts.length === best?.length ? [...new Set([...best.concepts, concept])] : [concept];
        best = { length: parts.length, concepts };
      }
    };
    consider(this.phrases.get(word));
    for (let length = word.length; length >= 2; length--) consider(this.phraseStems.get(word.slice(0, length)));
    return best;
  }

  /** Whether the word is part of any term, as a form or by its stem with an ending of at most so many letters. */
  knows(word: string, longestEnding = word.length): boolean {
    if (this.single.has(word) || this.parts.has(word)) return true;
    for (let length = word.length; length >= Math.max(3, word.length - longestEnding); length--) {
      const stem = word.slice(0, length);
      if (this.singleStems.has(stem) || this.partStems.has(stem)) return true;
    }
    return false;
  }

  /** Every word form in use. */
  words(): Set<string> {
    return new Set([...this.single.keys(), ...this.parts]);
  }

  /** Every stem in use. */
  stems(): Set<string> {
    return new Set([...this.singleStems.keys(), ...this.partStems]);
  }
}

export type Lexicon = Record<Language, TermIndex>;

export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const lexicon: Lexicon = { fr: new TermIndex(), nl: new TermIndex(), de: new TermIndex(), en: new TermIndex() };
  for (const { concept, language, terms } of entries) for (const term of terms) lexicon[language].add(term, concept);
  return lexicon;
}
