import type { Errors, Field, Step, Typed } from "../../forms/field";
import { formWordsOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { container, heading, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";
import { fieldInput } from "./field-input";

export interface FormCardInput {
  language: Language;
  /** Name of the form. */
  title: string;
  /** The patient's label and code, where there is one already. */
  patient?: { code: string; label: string };
  step: Step;
  /** Which card it is of how many; left out where the form has one card only. */
  place?: { number: number; of: number };
  values: Typed;
  errors: Errors;
  /** Sentences that have to be read first: what has changed meanwhile, why it was not saved. */
  notes?: readonly string[];
  /** What the form is worth and what is open, over the fields of its last card. */
  preview?: readonly CardElement[];
  buttons: {
    /** Next or save: the one thing that the card is for. Left out where it cannot be saved. */
    main?: CardButton;
    back?: CardButton;
    /** Adds what was typed to the growing list. */
    add?: CardButton;
  };
}

/** One card of a form: one subject, with what was entered and what is wrong with it. */
export function formCard(input: FormCardInput): AdaptiveCard {
  const { language, title, patient, step, place, notes = [], preview = [], buttons } = input;
  const forms = formWordsOf(language);
  const { main, back } = buttons;
  const under = [
    ...(patient === undefined ? [] : [named(patient)]),
    ...(place === undefined ? [] : [forms.stepOf(place.number, place.of)]),
  ];
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" }), ...(under.length === 0 ? [] : [small(under.join(" · "))])], {
        style: "emphasis",
        bleed: true,
      }),
      ...notes.map((note) => container([text(note)], { style: "warning" })),
      ...(step.title === title ? [] : [heading(step.title, { size: "medium", color: "accent", spacing: "medium" })]),
      ...(step.text === undefined ? [] : [small(step.text, { spacing: "small" })]),
      ...preview,
      ...step.parts.flatMap((part, index) => partOf(part, index, input)),
      ...adding(input),
    ],
    actions: [
      ...(main === undefined ? [] : [button(main, { primary: true, submits: true })]),
      ...(back === undefined ? [] : [button(back, { submits: true })]),
    ],
    speak: [title, step.title, ...notes].join(". "),
    fallback: [title, ...under, step.title, ...notes, wordsOf(language).verdictCard.cannotShow].join(". "),
  });
}

function named({ code, label }: { code: string; label: string }): string {
  const called = plain(label);
  return called === code ? code : `${called} (${code})`;
}

function partOf({ heading: title, fields }: Step["parts"][number], index: number, input: FormCardInput): CardElement[] {
  if (fields.length === 0) return [];
  const items = [...(title === undefined ? [] : [heading(title)]), ...drawn(fields, input)];
  return [container(items, { spacing: "medium", ...(index > 0 && title !== undefined ? { separator: true } : {}) })];
}

function adding({ step, buttons, ...input }: FormCardInput): CardElement[] {
  if (step.adds === undefined || buttons.add === undefined) return [];
  return [
    container(
      [
        ...drawn(step.adds.fields, { ...input, step, buttons }),
        { type: "ActionSet", actions: [button(buttons.add, { submits: true })] },
      ],
      { separator: true, spacing: "medium" },
    ),
  ];
}

function drawn(fields: readonly Field[], { language, values, errors }: FormCardInput): CardElement[] {
  const words = { errors: formWordsOf(language).errors, yes: wordsOf(language).terms.yes };
  return fields.flatMap((field) => fieldInput(field, { value: values[field.id], error: errors[field.id] }, words));
}
