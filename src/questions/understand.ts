import type { CivilDate } from "../rules/civil-date";
import { probabilities, softmax } from "./classifier";
import type { Language, Meaning, Understanding } from "./contract";
import { featuresOf, views } from "./features";
import { judge, type Ranked } from "./gates";
import { detectLanguage } from "./language";
import { loadModel, type QuestionModel } from "./model";
import storedModel from "./model.json";
import { type Reading, read } from "./reading";
import { slotsOf } from "./slots";

/** The door of this folder: words in, a typed question out. Pure and synchronous. */

export interface QuestionContext {
  /** The day that "yesterday" and missing years count from. */
  today: CivilDate;
  /** The conversation's language so far, or the user's locale: decides for short or mixed messages. */
  language?: Language;
  /** The question answered last: a fragment such as "la concertation" then continues it. */
  previous?: Meaning;
}

let loaded: QuestionModel | undefined;

/** The committed model, loaded on first use. */
export function questionModel(): QuestionModel {
  loaded ??= loadModel(storedModel);
  return loaded;
}

export function understand(text: string, context: QuestionContext): Understanding {
  return understandWith(questionModel(), text, context);
}

/** The same with another model, for evaluation. */
export function understandWith(model: QuestionModel, text: string, context: QuestionContext): Understanding {
  const language = detectLanguage(text, model.languages, context.language);
  const reading = read(text, language, context.today, model.vocabulary);
  const chances = rankedIntents(model, reading);
  const judgement = judge(reading, chances, context.previous !== undefined);
  const nothing = { language, intent: null, slots: {}, suggestions: [] };
  if (judgement.outcome === "off-topic") return { ...nothing, outcome: "off-topic" };
  if (judgement.outcome === "understood") {
    return { ...nothing, outcome: "understood", intent: judgement.intent, slots: slotsOf(reading, judgement.intent) };
  }
  const suggestions = judgement.intents.map((intent) => ({ intent, slots: slotsOf(reading, intent) }));
  return { ...nothing, outcome: "unsure", suggestions };
}

/** Below this a view's doubt counts no further: one view alone cannot rule a label out. */
const leastChance = 1e-3;

/**
 * Every label with its chance, best first, "off-topic" among them: the geometric mean of what the views see, so that
 * a label must find favour with all of them.
 */
export function rankedIntents(model: QuestionModel, reading: Reading): Ranked[] {
  const seen = views.map((view) => probabilities(model.classifiers[view], featuresOf(reading, view)));
  const scores = model.labels.map((_, index) =>
    seen.reduce((sum, chances) => sum + Math.log(Math.max(chances[index] ?? 0, leastChance)), 0),
  );
  const chances = softmax(scores.map((score) => score / views.length));
  return model.labels
    .map((label, index): Ranked => ({ label, chance: chances[index] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
}
