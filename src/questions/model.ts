import { z } from "zod";
import { featureHash, HashedRows, type LinearModel } from "./classifier";
import { type Intent, intentSchema, type Language } from "./contract";
import type { View } from "./features";
import { SpellingIndex } from "./fuzzy";
import { type LanguageModel, loadLanguages } from "./language";
import { buildLexicon, loadLexicon } from "./lexicon";
import type { Vocabulary } from "./reading";
import type { TrainedClassifier } from "./training";

/** The trained model as it is committed, and what it becomes when loaded. */

/** Long strings, so that the file is small, loads fast and types cheaply. */
export interface StoredModel {
  /** Lexicon lines. */
  lexicon: string;
  /** Words of the utterance files that carry no concept, by language, separated by spaces. */
  seen: Record<Language, string>;
  /** A line per n-gram, as `storeLanguages` writes it. */
  languages: string;
  classifiers: Record<View, StoredClassifier>;
}

export interface StoredClassifier {
  labels: string;
  /** Base64 of a hash of 32 bits for each feature, ascending, in the order of `weights`. */
  features: string;
  /** Base64 of signed bytes: the bias row, then a row per feature; each divided by `scale` is a weight. */
  weights: string;
  scale: number;
}

export interface QuestionModel {
  /** What the classifiers choose from, in their order. */
  labels: readonly (Intent | "off-topic")[];
  vocabulary: Vocabulary;
  languages: LanguageModel;
  classifiers: Record<View, LinearModel>;
}

const labelSchema = z.union([intentSchema, z.literal("off-topic")]);
const allLanguages: readonly Language[] = ["fr", "nl", "de", "en"];

/** The vocabulary of lexicon lines as `storeLexicon` writes them. */
export function vocabularyOf(storedLexicon: string, seenWords: Record<Language, Iterable<string>>): Vocabulary {
  const lexicon = buildLexicon(loadLexicon(storedLexicon));
  const seen = {} as Record<Language, ReadonlySet<string>>;
  const spelling = {} as Record<Language, SpellingIndex>;
  for (const language of allLanguages) {
    seen[language] = new Set(seenWords[language]);
    spelling[language] = new SpellingIndex(lexicon[language], seen[language]);
  }
  return { lexicon, seen, spelling };
}

export function storeClassifier(model: TrainedClassifier): StoredClassifier {
  let largest = 0;
  for (const value of [...model.weights, ...model.bias]) largest = Math.max(largest, Math.abs(value));
  const scale = Math.round((127 / largest) * 1000) / 1000;
  const bytes = Int8Array.from([...model.bias, ...model.weights].map((value) => Math.round(value * scale)));
  return {
    labels: model.labels.join(" "),
    features: Buffer.from(Uint32Array.from(model.rows.keys(), featureHash).buffer).toString("base64"),
    weights: Buffer.from(bytes.buffer).toString("base64"),
    scale,
  };
}

export function loadClassifier(stored: StoredClassifier): LinearModel {
  const labels = stored.labels.split(" ");
  const rows = new HashedRows(new Uint32Array(Uint8Array.from(Buffer.from(stored.features, "base64")).buffer));
  const buffer = Buffer.from(stored.weights, "base64");
  const bytes = new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length);
  return {
    labels,
    rows,
    bias: bytes.subarray(0, labels.length),
    weights: bytes.subarray(labels.length),
    scale: stored.scale,
  };
}

export function loadModel(stored: StoredModel): QuestionModel {
  const seen = {} as Record<Language, string[]>;
  for (const language of allLanguages) seen[language] = stored.seen[language].split(" ").filter((word) => word !== "");
  return {
    vocabulary: vocabularyOf(stored.lexicon, seen),
    labels: z.array(labelSchema).parse(stored.classifiers.sequence.labels.split(" ")),
    languages: loadLanguages(stored.languages),
    classifiers: {
      sequence: loadClassifier(stored.classifiers.sequence),
      concepts: loadClassifier(stored.classifiers.concepts),
      words: loadClassifier(stored.classifiers.words),
      letters: loadClassifier(stored.classifiers.letters),
    },
  };
}
