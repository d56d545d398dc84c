import { type TopicId, topicIds } from "../../rules/topics";
import type { Language } from "../contract";
import { editDistance } from "../fuzzy";
import { tokenise } from "../text";
import type { PhraseBook } from "./phrases";
import storedBooks from "./phrases.json";

/** Finds the topic of a question that no intent covers ("c'est quoi un lieu d'accroche ?"): strictly, or not at all. */

export interface TopicMatch {
  id: TopicId;
  /** From the threshold to 1: how much of what the question says belongs to the topic. */
  score: number;
}

/** Below this share of the question's own words, it is about something else. */
const threshold = 0.7;
/** A word that names another topic speaks against this one, but less than a word that is known nowhere. */
const otherTopicWeight = 0.4;
/** Neutral words decide between phrases ("à qui s'adresse" against "adresse"), they hardly add to one. */
const neutralWeight = 0.2;

class PhraseMatcher {
  private readonly neutral: Pattern;
  private readonly known: Pattern;
  private readonly phrases: { id: TopicId; words: string[]; weight: number }[];
  private readonly vocabulary: Set<string>;

  constructor(book: PhraseBook) {
    this.neutral = new Pattern(book.neutral);
    const neutral = new Set(book.neutral);
    const weightOf = (words: string[]) => words.reduce((sum, word) => sum + (neutral.has(word) ? neutralWeight : 1), 0);
    this.phrases = topicIds.flatMap((id) =>
      (book.topics[id] ?? []).map((words) => ({ id, words, weight: weightOf(words) })),
    );
    const words = this.phrases.flatMap(({ words }) => words);
    const apart = new Set(book.apart);
    this.known = new Pattern(words.filter((word) => !apart.has(word)));
    this.vocabulary = new Set([...book.neutral, ...words].filter((word) => word.length > 4));
  }

  match(text: string): TopicMatch | undefined {
    const tokens = tokenise(text).map(({ folded }) => this.corrected(folded));
    const content = tokens.filter((token) => !this.neutral.has(token));
    let best: (TopicMatch & { weight: number }) | undefined;
    for (const { id, words, weight } of this.phrases) {
      if (!words.every((word) => tokens.some((token) => matches(word, token)))) continue;
      const belongs = (token: string) => words.some((word) => matches(word, token));
      const against = content
        .filter((token) => !belongs(token))
        .reduce((sum, token) => sum + (this.known.has(token) ? otherTopicWeight : 1), 0);
      // Neutral words alone name a topic only where the question says nothing else.
      if (weight < 1 && against > 0) continue;
      const score = weight / (weight + against);
      const isBetter = best === undefined || weight > best.weight || (weight === best.weight && score > best.score);
      if (isBetter) best = { id, score, weight };
    }
    return best && best.score >= threshold ? { id: best.id, score: best.score } : undefined;
  }

  /** The word as the phrases spell it, where one slip (two in a very long word) is all that differs. */
  private corrected(token: string): string {
    if (token.length < 5 || this.vocabulary.has(token) || this.known.has(token) || this.neutral.has(token))
      return token;
    const limit = token.length < 11 ? 1 : 2;
    let nearest = token;
    let least = limit + 1;
    for (const word of this.vocabulary) {
      const isStem = word.endsWith("*");
      const bare = isStem ? word.slice(0, -1) : word;
      if (bare.length < (isStem ? 7 : 5) || bare[0] !== token[0]) continue;
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

/** A set of words, some of them stems. */
class Pattern {
  private readonly whole: Set<string>;
  private readonly stems: string[];

  constructor(words: Iterable<string>) {
    const all = [...words];
    this.whole = new Set(all.map((word) => word.replace("*", "")));
    this.stems = [...new Set(all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)))];
  }

  has(token: string): boolean {
    const bare = token.replace("*", "");
    return this.whole.has(bare) || this.stems.some((stem) => bare.startsWith(stem));
  }
}

function matches(word: string, token: string): boolean {
  return word.endsWith("*") ? token.startsWith(word.slice(0, -1)) : word === token;
}

const matchers = new Map<Language, PhraseMatcher>();

/**
 * The topic that the text names in this language, with how surely; `undefined` when it names none clearly enough. Knows
 * nothing of intents: ask it where `understand` did not understand, or prefer it above a score of your own.
 */
export function topicOf(text: string, language: Language): TopicMatch | undefined {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    matcher = new PhraseMatcher(storedBooks[language]);
    matchers.set(language, matcher);
  }
  return matcher.match(text);
}
