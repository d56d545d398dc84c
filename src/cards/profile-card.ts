import { wordsOf } from "../language/words";
import { type Language, languages } from "../questions/contract";
import { professions, regions } from "../rules/contract";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardElement } from "./adaptive-card";
import { choices, container, heading, text } from "./elements";
import { finish } from "./finish";

/** The ids of the profile's inputs. Every value comes back as text; `inamiNumber` as "true" or "false". */
export const profileInputs = ["profession", "inamiNumber", "inamiDigits", "region", "language"] as const;
export type ProfileInput = (typeof profileInputs)[number];

export interface ProfileCardInput {
  language: Language;
  save: Omit<CardButton, "title">;
  /** What is known or was entered, by input id. */
  values?: Partial<Record<ProfileInput, string>>;
  /** The inputs whose value cannot be used. */
  wrong?: readonly ProfileInput[];
  /** Said above the form: what the person asked, for which the profile is needed. */
  because?: string;
}

/** Asks who bills: profession, INAMI number, region, language. */
export function profileCard({ language, save, values = {}, wrong = [], because }: ProfileCardInput): AdaptiveCard {
  const { conversation, terms } = wordsOf(language);
  const { profile: words } = conversation;
  const value = (id: ProfileInput) => (values[id] ? { value: values[id] } : {});
  const errors: Record<ProfileInput, string> = { ...words.errors, inamiNumber: words.errors.hasInami };
  const withError = (id: ProfileInput, input: CardElement): CardElement[] =>
    wrong.includes(id) ? [input, text(errors[id], { color: "attention", spacing: "small" })] : [input];

  return finish(language, {
    body: [
      container([heading(words.title, { size: "medium" })], { style: "accent", bleed: true }),
      ...(because === undefined ? [] : [text(because)]),
      text(words.text),
      ...withError("profession", {
        type: "Input.ChoiceSet",
        id: "profession",
        label: words.profession,
        ...value("profession"),
        choices: choices(professions, terms.professions),
        style: "compact",
        wrap: true,
        isRequired: true,
        errorMessage: errors.profession,
      }),
      ...withError("inamiNumber", {
        type: "Input.ChoiceSet",
        id: "inamiNumber",
        label: words.hasInami,
        value: values.inamiNumber ?? "true",
        choices: choices(["true", "false"], { true: terms.yes, false: terms.no }),
        style: "expanded",
        wrap: true,
        isRequired: true,
        errorMessage: errors.inamiNumber,
      }),
      ...withError("inamiDigits", {
        type: "Input.Text",
        id: "inamiDigits",
        label: words.inamiDigits,
        ...value("inamiDigits"),
        placeholder: words.inamiHint,
        maxLength: 20,
        errorMessage: errors.inamiDigits,
      }),
      ...withError("region", {
        type: "Input.ChoiceSet",
        id: "region",
        label: words.region,
        ...value("region"),
        choices: choices(regions, terms.regions),
        style: "expanded",
        wrap: true,
        isRequired: true,
        errorMessage: errors.region,
      }),
      ...withError("language", {
        type: "Input.ChoiceSet",
        id: "language",
        label: words.language,
        value: values.language ?? language,
        choices: choices(languages, conversation.languages),
        style: "expanded",
        wrap: true,
        isRequired: true,
        errorMessage: errors.language,
      }),
    ],
    actions: [button({ ...save, title: words.save }, { primary: true, submits: true })],
    speak: `${words.title} ${words.text}`,
    fallback: [words.title, words.profession, words.hasInami, words.region].join(" "),
  });
}
