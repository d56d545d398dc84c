import { deadlineWordsOf } from "../../language/deadlines";
import { reminderWordsOf } from "../../language/reminders";
import { wordsOf } from "../../language/words";
import { type Language, languages } from "../../questions/contract";
import type { ReminderSettings } from "../../reminders/settings";
import { deadlineKinds } from "../../rules/deadlines";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { heading, small, text } from "../elements";
import { finish } from "../finish";

/** Names of the inputs, which come back with the press. */
export const settingsInputs = {
  hour: "hour",
  weekdaysOnly: "weekdaysOnly",
  kinds: "kinds",
  language: "language",
  quietKept: "quietKept",
  quietFrom: "quietFrom",
  quietTo: "quietTo",
} as const;

export interface SettingsCardInput {
  language: Language;
  settings: ReminderSettings;
  /** What was typed and could not be used. */
  entered?: Record<string, string>;
  wrong?: readonly ("hour" | "quiet")[];
  save: Omit<CardButton, "title">;
}

/** Chosen where the reminders have no language of their own: a choice has to have a value. */
const asSpoken = "as-spoken";

/** How a kept period comes back with the press. */
export const periodValue = ({ from, to }: { from: string; to: string }) => `${from}/${to}`;

function keptPeriods(quiet: ReminderSettings["quiet"], language: Language): CardElement {
  const words = reminderWordsOf(language).settings;
  return {
    type: "Input.ChoiceSet",
    id: settingsInputs.quietKept,
    label: words.quietKept,
    errorMessage: words.quietKept,
    choices: quiet.map(({ from, to }) => ({ title: words.period(from, to), value: periodValue({ from, to }) })),
    style: "expanded",
    isMultiSelect: true,
    wrap: true,
    value: quiet.map(periodValue).join(","),
  };
}

/** When somebody is reminded, and of what. */
export function settingsCard({ language, settings, entered = {}, wrong = [], save }: SettingsCardInput): AdaptiveCard {
  const words = reminderWordsOf(language).settings;
  const { kinds } = deadlineWordsOf(language);
  const told = deadlineKinds.filter((kind) => !settings.muted.includes(kind));
  const shown = (id: string, otherwise: string) => entered[id] ?? otherwise;
  const errors = wrong.map((what) => text(words.errors[what], { color: "attention" }));
  const body: CardElement[] = [
    heading(words.title, { size: "medium" }),
    ...errors,
    {
      type: "Input.ChoiceSet",
      id: settingsInputs.hour,
      label: words.hour,
      errorMessage: words.errors.hour,
      isRequired: true,
      choices: Array.from({ length: 24 }, (_, hour) => ({ title: words.atHour(hour), value: String(hour) })),
      style: "compact",
      wrap: true,
      value: shown(settingsInputs.hour, String(settings.hour)),
    },
    {
      type: "Input.Toggle",
      id: settingsInputs.weekdaysOnly,
      title: words.weekdaysOnly,
      valueOn: "true",
      valueOff: "false",
      value: shown(settingsInputs.weekdaysOnly, String(settings.weekdaysOnly)),
      wrap: true,
    },
    {
      type: "Input.ChoiceSet",
      id: settingsInputs.language,
      label: words.language,
      errorMessage: words.language,
      choices: [
        { title: words.asSpoken, value: asSpoken },
        ...languages.map((one) => ({ title: wordsOf(language).conversation.languages[one], value: one })),
      ],
      style: "compact",
      wrap: true,
      value: shown(settingsInputs.language, settings.language ?? asSpoken),
    },
    {
      type: "Input.ChoiceSet",
      id: settingsInputs.kinds,
      label: words.kinds,
      errorMessage: words.kinds,
      choices: deadlineKinds.map((kind) => ({ title: kinds[kind].name, value: kind })),
      style: "expanded",
      isMultiSelect: true,
      wrap: true,
      value: shown(settingsInputs.kinds, told.join(",")),
    },
    text(words.quiet, { weight: "bolder", spacing: "medium" }),
    ...(settings.quiet.length === 0 ? [] : [keptPeriods(settings.quiet, language)]),
    ...(
      [
        [settingsInputs.quietFrom, words.quietFrom],
        [settingsInputs.quietTo, words.quietTo],
      ] as const
    ).map(
      ([id, label]): CardElement => ({
        type: "Input.Date",
        id,
        label,
        errorMessage: words.errors.quiet,
        ...(entered[id] && { value: entered[id] }),
      }),
    ),
    small(words.quietHint, { spacing: "small" }),
  ];
  return finish(language, {
    body,
    actions: [button({ ...save, title: words.submit }, { primary: true, submits: true })],
    speak: words.title,
    fallback: words.title,
  });
}
