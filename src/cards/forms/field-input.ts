import type { Field } from "../../forms/field";
import type { FormErrors } from "../../language/forms/catalogue";
import { isCivilDate } from "../../rules/civil-date";
import type { CardElement, InputElement, TextInput } from "../adaptive-card";
import { small, text } from "../elements";

/** Choices up to this many are shown open where only one can be taken. */
const mostShownOpen = 5;

interface Filled {
  value: string | undefined;
  error: string | undefined;
}

/** Words of the card that belong to no field: what stands beside a box to tick, and in an empty list. */
export interface InputWords {
  errors: FormErrors;
  yes: string;
}

/** One field as a card shows it: its input, the hint, and beside it what was wrong with what was entered. */
export function fieldInput(field: Field, { value, error }: Filled, words: InputWords): CardElement[] {
  return [
    inputFor(field, value ?? "", words),
    ...(field.hint === undefined ? [] : [small(field.hint)]),
    ...(error === undefined ? [] : [text(error, { color: "attention", spacing: "small" })]),
  ];
}

function inputFor(field: Field, value: string, { errors, yes }: InputWords): InputElement {
  const head = { id: field.id, label: field.label };
  const kept = value === "" ? {} : { value };
  const asText = (more: Partial<TextInput> & Pick<TextInput, "maxLength" | "errorMessage">): TextInput => ({
    type: "Input.Text",
    ...head,
    ...kept,
    ...more,
  });
  switch (field.kind) {
    case "date": {
      const { min, max } = field;
      // What is no date stays as it was typed, in an input that can hold it.
      if (value !== "" && !isCivilDate(value)) return asText({ maxLength: 20, errorMessage: errors.date });
      return {
        type: "Input.Date",
        ...head,
        ...kept,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        errorMessage: errors.date,
      };
    }
    case "time":
      if (value !== "" && !/^\d{2}:\d{2}$/.test(value)) return asText({ maxLength: 10, errorMessage: errors.time });
      return { type: "Input.Time", ...head, ...kept, errorMessage: errors.time };
    case "number": {
      const { min, max, whole } = field;
      const number = Number(value.replace(",", "."));
      const errorMessage = whole ? errors.wholeNumber(min, max) : errors.number(min, max);
      if (Number.isNaN(number)) return asText({ maxLength: 20, errorMessage });
      return { type: "Input.Number", ...head, ...(value === "" ? {} : { value: number }), min, max, errorMessage };
    }
    case "euro":
      return asText({ maxLength: 12, errorMessage: errors.euro });
    case "text":
      return asText({
        maxLength: field.longest,
        errorMessage: errors.required,
        ...(field.isLong ? { isMultiline: true } : {}),
      });
    case "inami":
      return asText({ maxLength: 20, errorMessage: errors.inami });
    case "national-number":
      return { type: "Input.Text", ...head, maxLength: 30, errorMessage: errors.noNationalNumber };
    case "flag":
      return {
        type: "Input.Toggle",
        ...head,
        title: yes,
        value: value === "true" ? "true" : "false",
        valueOn: "true",
        valueOff: "false",
        wrap: true,
        errorMessage: errors.choice,
      };
    case "choice":
    case "several":
      return {
        type: "Input.ChoiceSet",
        ...head,
        ...kept,
        choices: field.options.map(({ value: option, title }) => ({ title, value: option })),
        style: field.kind === "several" || field.options.length <= mostShownOpen ? "expanded" : "compact",
        ...(field.kind === "several" ? { isMultiSelect: true } : {}),
        ...(field.options.length > mostShownOpen ? { placeholder: errors.choice } : {}),
        wrap: true,
        errorMessage: errors.choice,
      };
  }
}
