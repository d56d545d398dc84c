import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardElement } from "./adaptive-card";
import { container, heading, text } from "./elements";
import { finish } from "./finish";
import { plain } from "./plain";

/** Choices up to this many are shown open, each as a button; more fold into a list that filters. */
const mostShownOpen = 5;

/** Drawn under one another: buttons in one row would be cut off on a phone. */
function stacked(buttons: readonly CardButton[]): CardElement[] {
  return buttons.map((one) => ({ type: "ActionSet", actions: [button(one)], spacing: "small" }));
}

export interface ButtonsCardInput {
  language: Language;
  title: string;
  /** Under the title. */
  text?: string;
  buttons: readonly CardButton[];
}

/** A question with a few buttons as its answers: which service, which programme. */
export function buttonsCard({ language, title, text: why, buttons }: ButtonsCardInput): AdaptiveCard {
  return finish(language, {
    body: [heading(title, { size: "medium" }), ...(why === undefined ? [] : [text(why)]), ...stacked(buttons)],
    speak: why === undefined ? title : `${title} ${why}`,
    fallback: [title, ...(why === undefined ? [] : [why]), ...buttons.map((one) => one.title)].join(" "),
  });
}

/** What was not understood for sure: up to three meanings, one press each. */
export function unsureCard({
  language,
  meanings,
}: {
  language: Language;
  meanings: readonly CardButton[];
}): AdaptiveCard {
  const { title, text: why } = wordsOf(language).conversation.unsure;
  return buttonsCard({ language, title, text: why, buttons: meanings.slice(0, 3) });
}

/** What the bot can do, in its own words, with questions to press. */
export function helpCard(input: { language: Language; text: string; prompts: readonly CardButton[] }): AdaptiveCard {
  const { title } = wordsOf(input.language).conversation.help;
  return buttonsCard({ language: input.language, title, text: input.text, buttons: input.prompts });
}

export interface PatientPickerInput {
  language: Language;
  /** Why it is asked: "Plusieurs de vos patients correspondent à ...". Left out: just which patient. */
  text?: string;
  patients: readonly { code: string; label: string }[];
  /** What comes back with the choice; the code stands in `data[field]`, or in the input of that name. */
  choose: Omit<CardButton, "title">;
  /** The name under which the chosen code comes back; "patient" unless told. */
  field?: string;
}

/** Which patient: up to five as buttons, more as a list that filters. */
export function patientPickerCard(input: PatientPickerInput): AdaptiveCard {
  const { language, patients, choose, field = "patient" } = input;
  const { patient: words } = wordsOf(language).conversation;
  const named = patients.map(({ code, label }) => ({ code, title: nameOf({ code, label }) }));
  const why = input.text ?? words.title;

  if (named.length <= mostShownOpen) {
    return buttonsCard({
      language,
      title: why,
      buttons: named.map(({ code, title }) => ({ ...choose, title, data: { ...choose.data, [field]: code } })),
    });
  }
  return finish(language, {
    body: [
      heading(why, { size: "medium" }),
      container([
        {
          type: "Input.ChoiceSet",
          id: field,
          label: words.label,
          placeholder: words.placeholder,
          choices: named.map(({ code, title }) => ({ title, value: code })),
          style: "filtered",
          wrap: true,
          isRequired: true,
          errorMessage: words.error,
        },
      ]),
    ],
    actions: [button({ ...choose, title: words.choose }, { primary: true, submits: true })],
    speak: why,
    fallback: [why, ...named.map(({ title }) => title)].join(" "),
  });
}

/** "Mme D. (P-101)" */
export function nameOf({ code, label }: { code: string; label: string }): string {
  const name = plain(label);
  return name === code ? code : `${name} (${code})`;
}
