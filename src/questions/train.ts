import type { Language } from "./contract";
import { featuresOf, type View } from "./features";
import { storeLanguages, trainLanguages } from "./language";
import { parseLexicon, storeLexicon } from "./lexicon";
import { loadModel, type QuestionModel, type StoredModel, storeClassifier, vocabularyOf } from "./model";
import { read } from "./reading";
import { tokenise } from "./text";
import { trainClassifier } from "./training";
import type { Utterance } from "./utterances";

/** From the maintainers' text files to the model. */

export interface TrainingSource {
  /** All lexicon files, joined. */
  lexicon: string;
  utterances: readonly Utterance[];
}

/** The day that relative dates in utterances count from; which day it is changes nothing. */
const anyDay = "2025-04-15";
const allLanguages: readonly Language[] = ["fr", "nl", "de", "en"];

/** Words of on-topic utterances that the lexicon does not hold. */
function seenWords(source: TrainingSource): Record<Language, string[]> {
  const empty = vocabularyOf(source.lexicon, { fr: [], nl: [], de: [], en: [] });
  const seen = { fr: new Set<string>(), nl: new Set<string>(), de: new Set<string>(), en: new Set<string>() };
  for (const { text, language, intent } of source.utterances) {
    if (intent === "off-topic") continue;
    const named = new Set(
      read(text, language, anyDay, empty).patients.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, i) => from + i),
      ),
    );
    for (const [index, token] of tokenise(text).entries()) {
      if (named.has(index) || /\d/.test(token.folded) || empty.lexicon[language].knows(token.folded)) continue;
      seen[language].add(token.folded);
    }
  }
  const lists = {} as Record<Language, string[]>;
  for (const language of allLanguages) lists[language] = [...seen[language]].sort();
  return lists;
}

export function trainModel(source: TrainingSource): StoredModel {
  const lexicon = storeLexicon(parseLexicon(source.lexicon));
  const seen = seenWords({ ...source, lexicon });
  const vocabulary = vocabularyOf(lexicon, seen);
  const perLine = new Map<string, number>();
  for (const { line } of source.utterances) perLine.set(line, (perLine.get(line) ?? 0) + 1);
  const readings = source.utterances.map((utterance) => ({
    reading: read(utterance.text, utterance.language, anyDay, vocabulary),
    label: utterance.intent,
    // Many variants count for more than one line, but for less than as many.
    weight: 1 / Math.sqrt(perLine.get(utterance.line) ?? 1),
  }));
  const classifierOf = (view: View) => {
    const examples = readings.map(({ reading, label, weight }) => ({
      features: featuresOf(reading, view),
      label,
      weight,
    }));
    return storeClassifier(trainClassifier(examples));
  };
  return {
    lexicon,
    seen: { fr: seen.fr.join(" "), nl: seen.nl.join(" "), de: seen.de.join(" "), en: seen.en.join(" ") },
    languages: storeLanguages(trainLanguages(source.utterances)),
    classifiers: {
      sequence: classifierOf("sequence"),
      concepts: classifierOf("concepts"),
      words: classifierOf("words"),
      letters: classifierOf("letters"),
    },
  };
}

export function trainAndLoad(source: TrainingSource): QuestionModel {
  return loadModel(trainModel(source));
}
