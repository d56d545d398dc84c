import { editDistance } from "../fuzzy";
import type { PhraseBook } from "./phrase-book";

export interface PhraseMatch<Id extends string> {
  id: Id;
  /** From the threshold to 1: how much of what the message says belongs to what it names. */
  score: number;
}

/** A word that names another thing speaks against this one, but less than a word that is known nowhere. */
const otherThingWeight = 0.4;
/** Neutral words decide between phrases ("à qui s'adresse" against "adresse"), they hardly add to one. */
const neutralWeight = 0.2;

/** Finds which of several things the words of a message name, by the phrases of one language. */
export class PhraseMatcher<Id extends string> {
  private readonly neutral: WordSet;
  private readonly known: WordSet;
  private readonly words: WordSet;
  private readonly phrases: { id: Id; words: string[]; weight: number }[];
  private readonly vocabulary: WordSet;
  private readonly byFirstLetter = new Map<string, string[]>();

  /** `threshold`: below this share of the message's own words, 0 to 1, it is about something else. */
  constructor(
    book: PhraseBook,
    ids: readonly Id[],
    private readonly threshold: number,
  ) {
    const neutral = new Set(book.neutral);
    const apart = new Set(book.apart);
    const weightOf = (words: string[]) => words.reduce((sum, word) => sum + (neutral.has(word) ? neutralWeight : 1), 0);
    this.phrases = ids.flatMap((id) => (book.named[id] ?? []).map((words) => ({ id, words, weight: weightOf(words) })));
    const words = this.phrases.flatMap((phrase) => phrase.words);
    this.words = new WordSet(words);
    this.neutral = new WordSet(book.neutral);
    this.known = new WordSet(words.filter((word) => !apart.has(word)));
    this.vocabulary = new WordSet([...book.neutral, ...words]);
    for (const word of new Set([...book.neutral, ...words])) {
      const letter = word.charAt(0);
      const list = this.byFirstLetter.get(letter);
      if (list) list.push(word);
      else this.byFirstLetter.set(letter, [word]);
    }
  }

  /** `folded`: the words of the message, folded, in order. */
  match(folded: readonly string[]): PhraseMatch<Id> | undefined {
    const tokens = folded.map((word) => this.corrected(word));
    const meanings = tokens.map((token) => ({ token, words: this.words.matching(token) }));
    const present = new Set(meanings.flatMap(({ words }) => words));
    const content = meanings.filter(({ token }) => !this.neutral.has(token));
    let best: (PhraseMatch<Id> & { weight: number }) | undefined;
    for (const { id, words, weight } of this.phrases) {
      if (!words.every((word) => present.has(word))) continue;
      const against = content
        .filter((meaning) => !meaning.words.some((word) => words.includes(word)))
        .reduce((sum, { token }) => sum + (this.known.has(token) ? otherThingWeight : 1), 0);
      // Neutral words alone name a topic only where the question says nothing else.
      if (weight < 1 && against > 0) continue;
      const score = weight / (weight + against);
      const isBetter = best === undefined || weight > best.weight || (weight === best.weight && score > best.score);
      if (isBetter) best = { id, score, weight };
    }
    return best && best.score >= this.threshold ? { id: best.id, score: best.score } : undefined;
  }

  /** The word as the phrases spell it, where one slip (two in a very long word) is all that differs. */
  private corrected(token: string): string {
    if (token.length < 5 || this.vocabulary.has(token)) return token;
    const limit = token.length < 11 ? 1 : 2;
    let nearest = token;
    let least = limit + 1;
    // A slip in the first letter is rare, and so is not looked for.
    for (const word of this.byFirstLetter.get(token.charAt(0)) ?? []) {
      const isStem = word.endsWith("*");
      const bare = isStem ? word.slice(0, -1) : word;
      if (bare.length < (isStem ? 7 : 5)) continue;
      const compared = isStem ? token.slice(0, bare.length) : token;
      const slips = editDistance(compared, bare, limit);
      if (slips < least) {
        least = slips;
        nearest = isStem ? bare + token.slice(bare.length) : bare;
      }
    }
    return nearest;
  }
}

/** A set of words, some of them stems ("word*"). */
class WordSet {
  private readonly whole = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly longestStem: number;

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.endsWith("*")) this.stems.add(word.slice(0, -1));
      else this.whole.add(word);
    }
    this.longestStem = Math.max(0, ...[...this.stems].map(({ length }) => length));
  }

  has(token: string): boolean {
    return this.matching(token).length > 0;
  }

  /** The words of the set that the token fulfils, stems with their "*". */
  matching(token: string): string[] {
    const found = this.whole.has(token) ? [token] : [];
    for (let length = 1; length <= Math.min(token.length, this.longestStem); length++) {
      const stem = token.slice(0, length);
      if (this.stems.has(stem)) found.push(`${stem}*`);
    }
    return found;
  }
}
