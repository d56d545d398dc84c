import { replyWords } from "../language/replies";
import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { CivilDate } from "../rules/civil-date";
import type { Service } from "../rules/contract";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardElement, Choice } from "./adaptive-card";
import { nameOf } from "./choice-cards";
import { container, heading, small, text } from "./elements";
import { finish } from "./finish";
import { plain } from "./plain";

/** The ids of the form's inputs; `biller` holds a colleague's id, or that of the reader. */
export const changeInputs = ["service", "patient", "date", "biller"] as const;
export type ChangeInput = (typeof changeInputs)[number];

export interface ChangeCardInput {
  language: Language;
  services: readonly Service[];
  patients: readonly { code: string; label: string }[];
  /** Who can bill: the reader (without a label) and colleagues. */
  billers: readonly { id: string; label?: string }[];
  /** What was understood, or entered since. */
  values: { service: Service; patient: string; date: CivilDate; biller: string } | Record<ChangeInput, string>;
  wrong?: readonly ChangeInput[];
  /** In place of the general question what to change. */
  title?: string;
  submit: Omit<CardButton, "title">;
}

/** A list that is shown open while it is short. */
const mostShownOpen = 5;

/** Sets right what was understood: the service, the patient, the day, who bills. */
export function changeCard(input: ChangeCardInput): AdaptiveCard {
  const { language, services, patients, billers, values, wrong = [], submit } = input;
  const words = replyWords[language].change;
  const { title = words.title } = input;
  const { terms } = wordsOf(language);
  const choice = (id: "service" | "patient" | "biller", choices: Choice[]): CardElement[] => [
    {
      type: "Input.ChoiceSet",
      id,
      label: words[id],
      value: values[id],
      choices,
      style: choices.length > mostShownOpen ? "compact" : "expanded",
      wrap: true,
      isRequired: true,
      errorMessage: words.errors[id],
    },
    ...error(id),
  ];
  const error = (id: ChangeInput): CardElement[] =>
    wrong.includes(id) ? [text(words.errors[id], { color: "attention", spacing: "small" })] : [];

  return finish(language, {
    body: [
      container([heading(title, { size: "medium" })], { style: "emphasis", bleed: true }),
      ...choice(
        "service",
        services.map((service) => ({ title: terms.services[service].name, value: service })),
      ),
      ...choice(
        "patient",
        patients.map((patient) => ({ title: nameOf(patient), value: patient.code })),
      ),
      {
        type: "Input.Date",
        id: "date",
        label: words.date,
        value: values.date,
        isRequired: true,
        errorMessage: words.errors.date,
      },
      small(words.dateHint),
      ...error("date"),
      ...(billers.length < 2
        ? []
        : choice(
            "biller",
            billers.map(({ id, label }) => ({ title: label === undefined ? words.me : plain(label), value: id })),
          )),
    ],
    actions: [button({ ...submit, title: words.submit }, { primary: true, submits: true })],
    speak: title,
    fallback: [title, words.service, words.patient, words.date, words.biller].join(" "),
  });
}
