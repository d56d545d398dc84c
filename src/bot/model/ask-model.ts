import { maskedText, meaningAs } from "../../questions/confidential";
import type { Meaning } from "../../questions/contract";
import type { QuestionContext } from "../../questions/understand";
import { askOnce } from "./client";
import { answerJsonSchema, meaningOf, readGuesses } from "./guesses";
import { instructions, longestQuestion } from "./prompt";
import type { ModelSettings } from "./settings";

/** Milliseconds that a model has; after them the ordinary buttons are shown. */
export const modelBudget = 3000;

/** A second opinion on a message: what it could mean, likeliest first; empty where there is none. Never rejects. */
export type AskModel = (
  text: string,
  context: QuestionContext,
  log: (line: string) => void,
) => Promise<readonly Meaning[]>;

/**
 * Asks the model that the settings name. It sees the message without patients and numbers, and no rule and no record;
 * of its answer only intent and service count, and everything else is read from the message here. The log learns why
 * nothing came, not what was asked.
 */
export function modelOf(settings: ModelSettings, budget = modelBudget): AskModel {
  return async (text, context, log) => {
    const question = maskedText(text, context).slice(0, longestQuestion);
    const asked = await askOnce(settings, { instructions, question, schema: answerJsonSchema }, budget);
    const guesses = "failure" in asked ? null : readGuesses(asked.answer);
    if (guesses === null) {
      log(`The language model gave no suggestion: ${"failure" in asked ? asked.failure : "not of the agreed shape"}.`);
      return [];
    }
    return guesses.map((guess) => meaningOf(guess, meaningAs(text, context, guess.intent).slots));
  };
}
