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

interface Node {
  exact: Map<string, Node>;
  prefix: Map<string, Node>;
  concepts: string[];
}

const newNode = (): Node => ({ exact: new Map(), prefix: new Map(), concepts: [] });

export interface TermMatch {
  /** How many words the term covers. */
  length: number;
  concepts: readonly string[];
}

/** The terms of one language, ready for look-up. */
export class TermIndex {
  private readonly root = newNode();
  /** Every word form and, with "*", every stem in use. */
  readonly words = new Set<string>();
  readonly stems = new Set<string>();

  add(term: string, concept: string): void {
    let node = this.root;
    for (const part of term.split(" ")) {
      const isStem = part.endsWith("*");
      const key = isStem ? part.slice(0, -1) : part;
      (isStem ? this.stems : this.words).add(key);
      const branch = isStem ? node.prefix : node.exact;
      let next = branch.get(key);
      if (!next) {
        next = newNode();
        branch.set(key, next);
      }
      node = next;
    }
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
  }

  /** The longest term that starts at `at`; of equally long ones the most literal. */
  match(words: readonly string[], at: number): TermMatch | undefined {
    return this.longest(this.root, words, at, 0);
  }

  private longest(node: Node, words: readonly string[], at: number, depth: number): TermMatch | undefined {
    let best: TermMatch | undefined = node.concepts.length > 0 ? { length: depth, concepts: node.concepts } : undefined;
    const word = words[at + depth];
    if (word === undefined) return best;
    for (const next of continuations(node, word)) {
      const found = this.longest(next, words, at, depth + 1);
      if (found && found.length > (best?.length ?? 0)) best = found;
    }
    return best;
  }

  /** Whether the word is part of any term, as a form or by its stem. */
  knows(word: string): boolean {
    if (this.words.has(word)) return true;
    for (let length = word.length; length >= 3; length--) if (this.stems.has(word.slice(0, length))) return true;
    return false;
  }
}

function* continuations(node: Node, word: string): Generator<Node> {
  const exact = node.exact.get(word);
  if (exact) yield exact;
  if (node.prefix.size === 0) return;
  for (let length = word.length; length >= 2; length--) {
    const byStem = node.prefix.get(word.slice(0, length));
    if (byStem) yield byStem;
  }
}

export type Lexicon = Record<Language, TermIndex>;

export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const lexicon: Lexicon = { fr: new TermIndex(), nl: new TermIndex(), de: new TermIndex(), en: new TermIndex() };
  for (const { concept, language, terms } of entries) for (const term of terms) lexicon[language].add(term, concept);
  return lexicon;
}
