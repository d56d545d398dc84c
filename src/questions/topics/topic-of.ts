import { type TopicId, topicIds } from "../../rules/topics";
import type { Language } from "../contract";
import { type PhraseMatch, PhraseMatcher } from "../phrases/matcher";
import { phraseBookOf } from "../phrases/phrase-book";
import { tokenise } from "../text";
import storedLines from "./phrases.json";

/** Finds the topic of a question that no intent covers ("c'est quoi un lieu d'accroche ?"): strictly, or not at all. */

export type TopicMatch = PhraseMatch<TopicId>;

/** Below this share of the question's own words, it is about something else. */
const threshold = 0.7;

const matchers = new Map<Language, PhraseMatcher<TopicId>>();

/**
 * The topic that the text names in this language, with how surely; `undefined` when it names none clearly enough. Knows
 * nothing of intents: ask it where `understand` did not understand, or prefer it above a score of your own.
 */
export function topicOf(text: string, language: Language): TopicMatch | undefined {
  let matcher = matchers.get(language);
  if (matcher === undefined) {
    matcher = new PhraseMatcher(phraseBookOf(storedLines[language]), topicIds, threshold);
    matchers.set(language, matcher);
  }
  return matcher.match(tokenise(text).map(({ folded }) => folded));
}
