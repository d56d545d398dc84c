import { languages } from "./contract";
import { figuresOf, type Measured } from "./evaluation";

/** What an evaluation measured, as text for a terminal. */

const percent = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

function row(name: string, measured: readonly Measured[]): string {
  const { questions, right, wrong, rightOrSuggested, offTopic, letIn } = figuresOf(measured);
  const cells = [
    name.padEnd(24),
    String(questions).padStart(5),
    percent(right * questions, questions).padStart(9),
    percent(wrong * questions, questions).padStart(9),
    percent(rightOrSuggested * questions, questions).padStart(12),
    String(offTopic).padStart(5),
    percent(letIn * offTopic, offTopic).padStart(9),
  ];
  return cells.join("");
}

/** A table per language and intent; with `misses`, each question that was not understood rightly. */
export function reportOf(title: string, measured: readonly Measured[], misses: boolean): string {
  const among = (test: (each: Measured) => boolean) => measured.filter(test);
  const intents = [...new Set(measured.map(({ utterance }) => utterance.intent))];
  const { slots, language } = figuresOf(measured);
  const shares = Object.entries(slots).map(([slot, right]) => `${slot} ${(right * 100).toFixed(1)} %`);
  return [
    "",
    title,
    `${"".padEnd(24)}    n    right    wrong  +suggested  off   let in`,
    row("all", measured),
    ...languages.map((each) =>
      row(
        each,
        among(({ utterance }) => utterance.language === each),
      ),
    ),
    ...intents.map((intent) =>
      row(
        `  ${intent}`,
        among(({ utterance }) => utterance.intent === intent),
      ),
    ),
    `slots ${shares.join(", ")}; language ${(language * 100).toFixed(1)} %`,
    ...(misses ? measured.flatMap(missOf) : []),
  ].join("\n");
}

function missOf({ utterance, understanding, outcome, found, slotErrors = [] }: Measured): string[] {
  const fine = outcome === "right" || outcome === "kept out";
  if (fine && slotErrors.length === 0) return [];
  const suggested = understanding.suggestions.map(({ intent }) => intent).join("/");
  const meant = `${utterance.intent} ${utterance.language}>${understanding.language}`;
  const slots = slotErrors.map((slot) => `; ${slot} ${utterance.slots?.[slot] ?? "-"} read as ${found?.[slot] ?? "-"}`);
  const said = understanding.intent ?? (suggested || "off-topic");
  return [`${outcome.padEnd(10)} [${meant}] ${utterance.text} -> ${said}${slots.join("")}`];
}
