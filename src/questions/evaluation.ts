import { isDeepStrictEqual } from "node:util";
import type { Slots, Understanding } from "./contract";
import type { QuestionModel } from "./model";
import { understandWith } from "./understand";
import type { Utterance } from "./utterances";

/** Measures understanding on utterances of known meaning. */

export type Outcome = "right" | "wrong" | "suggested" | "missed" | "kept out" | "let in";

export interface Measured {
  utterance: Utterance;
  understanding: Understanding;
  outcome: Outcome;
  /** The slots read for the intent that was meant; `undefined` where that intent was not found. */
  found?: Slots;
  /** Slots that differ from what the utterance states; `undefined` where it states none or the intent is not right. */
  slotErrors?: JudgedSlot[];
}

/** The day that the stated dates count from. */
export const referenceDay = "2025-04-15";

const judgedSlots = ["service", "patient", "date", "function"] as const;
export type JudgedSlot = (typeof judgedSlots)[number];

function outcomeOf(intent: string, understanding: Understanding): Outcome {
  if (intent === "off-topic") return understanding.outcome === "off-topic" ? "kept out" : "let in";
  if (understanding.outcome === "understood") return understanding.intent === intent ? "right" : "wrong";
  return understanding.suggestions.some((suggestion) => suggestion.intent === intent) ? "suggested" : "missed";
}

function slotErrors(stated: Slots, found: Slots): JudgedSlot[] {
  return judgedSlots.filter((name) => !isDeepStrictEqual(stated[name], found[name]));
}

export function evaluate(model: QuestionModel, utterances: readonly Utterance[]): Measured[] {
  return utterances.map((utterance) => {
    const understanding = understandWith(model, utterance.text, { today: referenceDay });
    const outcome = outcomeOf(utterance.intent, understanding);
    const found =
      outcome === "right"
        ? understanding.slots
        : understanding.suggestions.find((suggestion) => suggestion.intent === utterance.intent)?.slots;
    const errors = utterance.slots && found && slotErrors(utterance.slots, found);
    return { utterance, understanding, outcome, ...(found && { found }), ...(errors && { slotErrors: errors }) };
  });
}

/** Shares of a measured set. */
export interface Figures {
  questions: number;
  right: number;
  wrong: number;
  rightOrSuggested: number;
  offTopic: number;
  letIn: number;
  language: number;
  /** Share right, by slot, among questions whose intent was found and whose slots are stated. */
  slots: Record<string, number>;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

export function figuresOf(measured: readonly Measured[]): Figures {
  const questions = measured.filter(({ utterance }) => utterance.intent !== "off-topic");
  const others = measured.filter(({ utterance }) => utterance.intent === "off-topic");
  const count = (...outcomes: Outcome[]) => measured.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const judged = measured.filter((each) => each.slotErrors !== undefined);
  return {
    questions: questions.length,
    right: share(count("right"), questions.length),
    wrong: share(count("wrong"), questions.length),
    rightOrSuggested: share(count("right", "suggested"), questions.length),
    offTopic: others.length,
    letIn: share(count("let in"), others.length),
    language: share(
      measured.filter(({ utterance, understanding }) => utterance.language === understanding.language).length,
      measured.length,
    ),
    slots: Object.fromEntries(
      judgedSlots.map((slot) => [
        slot,
        share(judged.filter((each) => !each.slotErrors?.includes(slot)).length, judged.length),
      ]),
    ),
  };
}
