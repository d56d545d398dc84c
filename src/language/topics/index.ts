import type { Language } from "../../questions/contract";
import type { TopicId, ValuesOf } from "../../rules/topics";
import { webAddresses } from "../../rules/topics/addresses";
import type { MadeStatement } from "../../rules/topics/find";
import { wordsOf } from "../words";
import type { TopicLanguage } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

const topicLanguages: Record<Language, TopicLanguage> = { fr, nl, de, en };

/** The topic's heading, a few words without a full stop. */
export function topicTitle(topic: TopicId, language: Language): string {
  return punctuated(topicLanguages[language].titles[topic], language);
}

/** A link to an official page, to stand under a statement. */
export interface TopicLink {
  title: string;
  url: string;
}

/** The official pages that the statements point to, each once, in reading order. */
export function topicLinks(statements: readonly MadeStatement[], language: Language): TopicLink[] {
  const names = new Set(statements.flatMap(({ links }) => links));
  return [...names].map((name) => ({
    title: punctuated(topicLanguages[language].linkTitles[name], language),
    url: webAddresses[name],
  }));
}

/** The statement as a sentence or two, without web addresses (see `topicLinks`). */
export function topicSentence(statement: MadeStatement, language: Language): string {
  const sentence = topicLanguages[language].sentences[statement.id];
  // The catalogue's type pairs every id with the values of its statement; the union hides that from the compiler.
  const text =
    typeof sentence === "string"
      ? sentence
      : (sentence as (values: ValuesOf<typeof statement.id>) => string)(statement.values);
  return punctuated(text, language);
}

function punctuated(text: string, language: Language): string {
  return wordsOf(language).format.punctuation(text);
}
