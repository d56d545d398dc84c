import { isDeepStrictEqual } from "node:util";
import { type Intent, type Language, languages, type Slots, type Understanding } from "./contract";
import type { QuestionModel } from "./model";
import { understandWith } from "./understand";
import type { Utterance } from "./utterances";

/** Measures understanding on utterances of known meaning. */

export type Outcome = "right" | "wrong" | "suggested" | "missed" | "kept out" | "let in";

export interface Measured {
  utterance: Utterance;
  understanding: Understanding;
  outcome: Outcome;
  /** Slots that differ from what the utterance states; `undefined` where it states none or the intent is not right. */
  slotErrors?: string[];
}

/** The day that the stated dates count from. */
export const referenceDay = "2025-04-15";

const judgedSlots = ["service", "patient", "date", "function"] as const;

function outcomeOf(intent: string, understanding: Understanding): Outcome {
  if (intent === "off-topic") return understanding.outcome === "off-topic" ? "kept out" : "let in";
  if (understanding.outcome === "understood") return understanding.intent === intent ? "right" : "wrong";
  return understanding.suggestions.some((suggestion) => suggestion.intent === intent) ? "suggested" : "missed";
}

function slotErrors(stated: Slots, found: Slots): string[] {
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
    return { utterance, understanding, outcome, ...(errors && { slotErrors: errors }) };
  });
}

const percent = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

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

function line(name: string, measured: readonly Measured[]): string {
  const { questions, right, wrong, rightOrSuggested, offTopic, letIn } = figuresOf(measured);
  const cells = [
    name.padEnd(24),
    String(questions).padStart(5),
    percent(right * questions, questions).padStart(9),
    percent(wrong * questions, questions).padStart(9),
    percent(rightOrSuggested * questions, questions).padStart(9),
    String(offTopic).padStart(5),
    percent(letIn * offTopic, offTopic).padStart(9),
  ];
  return cells.join("");
}

/** A table per language and intent; with `misses`, each question that was not understood rightly. */
export function reportOf(title: string, measured: readonly Measured[], misses: boolean): string {
  const lines = [
    "",
    title,
    `${"".padEnd(24)}    n    right    wrong  +suggested  off   let in`,
    line("all", measured),
    ...languages.map((language: Language) =>
      line(
        language,
        measured.filter((each) => each.utterance.language === language),
      ),
    ),
  ];
  const intents = [...new Set(measured.map(({ utterance }) => utterance.intent))];
  for (const intent of intents)
    lines.push(
      line(
        `  ${intent}`,
        measured.filter((each) => each.utterance.intent === intent),
      ),
    );
  const { slots, language } = figuresOf(measured);
  lines.push(
    `slots ${Object.entries(slots)
      .map(([slot, right]) => `${slot} ${(right * 100).toFixed(1)} %`)
      .join(", ")}; language ${(language * 100).toFixed(1)} %`,
  );
  if (misses) lines.push(...measured.flatMap(missOf));
  return lines.join("\n");
}

function missOf({ utterance, understanding, outcome, slotErrors: errors }: Measured): string[] {
  const found =
    understanding.intent ??
    (understanding.suggestions.map(({ intent }: { intent: Intent }) => intent).join("/") || "off-topic");
  const fine = outcome === "right" || outcome === "kept out";
  const slots = errors?.length
    ? ` slots ${errors.map((slot) => `${slot}: ${JSON.stringify(utterance.slots?.[slot as keyof Slots])} <> ${JSON.stringify((understanding.intent ? understanding.slots : understanding.suggestions.find((s) => s.intent === utterance.intent)?.slots)?.[slot as keyof Slots])}`).join("; ")}`
    : "";
  if (fine && slots === "") return [];
  return [
    `${outcome.padEnd(10)} [${utterance.intent} ${utterance.language}>${understanding.language}] ${utterance.text} -> ${found}${slots}`,
  ];
}
