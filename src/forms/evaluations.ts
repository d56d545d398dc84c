import { type Evaluation, longestNote, vulnerabilityStatuses } from "../records/acts/vulnerability";
import type { Answers } from "./answers";
import type { FormContext } from "./definition";
import type { Part, Step } from "./field";
import { optionsFrom } from "./inputs";

/** So many vulnerabilities stand on one card; more go on the next. */
const perCard = 2;

/** One or more cards that ask for the status and a note of each identified vulnerability. */
export function evaluationSteps(context: FormContext, { required }: { required: boolean }): Step[] {
  const { evaluations, forms, words } = context;
  const parts = evaluations.map(
    ({ indicator }): Part => ({
      heading: words.terms.indicators[indicator],
      fields: [
        {
          kind: "choice",
          id: `status-${indicator}`,
          label: forms.fields.status,
          options: optionsFrom(vulnerabilityStatuses, forms.statuses),
          required,
        },
        {
          kind: "text",
          id: `note-${indicator}`,
          label: forms.fields.note,
          longest: longestNote,
          isLong: true,
          required,
        },
      ],
    }),
  );
  const cards = Array.from({ length: Math.ceil(parts.length / perCard) }, (_, index) =>
    parts.slice(index * perCard, (index + 1) * perCard),
  );
  return cards.map((onCard, index) => ({
    id: index === 0 ? "evaluations" : `evaluations-${index + 1}`,
    title: forms.steps.evaluations,
    parts: onCard,
  }));
}

/** The inputs filled in with what is known of each vulnerability. */
export function evaluationValues(evaluations: readonly Evaluation[]): Record<string, string> {
  return Object.fromEntries(
    evaluations.flatMap(({ indicator, status, note }) => [
      ...(status === undefined ? [] : [[`status-${indicator}`, status]]),
      ...(note === undefined ? [] : [[`note-${indicator}`, note]]),
    ]),
  );
}

export function evaluationsFrom({ evaluations }: FormContext, answers: Answers): Evaluation[] {
  return evaluations.map(({ indicator }) => {
    const status = answers.one(`status-${indicator}`, vulnerabilityStatuses);
    const note = answers.text(`note-${indicator}`);
    return { indicator, ...(status !== undefined && { status }), ...(note !== undefined && { note }) };
  });
}
