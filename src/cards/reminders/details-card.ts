import { deadlineWordsOf } from "../../language/deadlines";
import { reminderWordsOf } from "../../language/reminders";
import { capitalised } from "../../language/sentence";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { DigestLine } from "../../reminders/digest";
import { addDays, type CivilDate } from "../../rules/civil-date";
import type { Citation } from "../../rules/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { citedTogether } from "../citations";
import { container, fold, heading, row, small, text } from "../elements";
import { finish } from "../finish";
import { lineTexts } from "./line";

type Press = Omit<CardButton, "title">;

export interface DetailsCardInput {
  language: Language;
  today: CivilDate;
  line: DigestLine;
  sources: readonly Citation[];
  done: Press;
  /** Opens the form of what is still to be done; left out where there is none. */
  form?: CardButton;
  /** Not told again for so many days. */
  snooze: (days: number) => Press;
  /** Not told again until the day in the input `until`. */
  snoozeUntil: Press;
  mute: Press;
  /** Why the day that was typed cannot be used. */
  wrongDay?: boolean;
}

export const untilInput = "until";
const snoozeDays = { day: 1, week: 7 } as const;

/** One deadline: until when, why, what it is worth, and what can be done about it. */
export function detailsCard(input: DetailsCardInput): AdaptiveCard {
  const { language, today, line, sources, wrongDay = false } = input;
  const words = reminderWordsOf(language);
  const { format } = wordsOf(language);
  const { kinds, severities } = deadlineWordsOf(language);
  const { name, what } = lineTexts(line, language, today);
  const { due, actOn, worthCents, kind, severity } = line;
  const isLate = due < today;
  return finish(language, {
    body: [
      container([heading(what, { size: "medium" }), small(name)], {
        style: isLate ? "attention" : "emphasis",
        bleed: true,
      }),
      row(isLate ? words.details.late : words.details.due, [text(format.longDate(due))], { spacing: "medium" }),
      ...(actOn === undefined ? [] : [row(words.details.act, [text(format.longDate(actOn))])]),
      ...(worthCents === null || worthCents === 0 ? [] : [row(words.details.worth, [text(format.amount(worthCents))])]),
      row(words.details.severity, [text(severities[severity].meaning)]),
      text(kinds[kind].why, { spacing: "medium" }),
      ...citedTogether(sources, language).map((source) => small(capitalised(source))),
      ...actions(input),
      ...(wrongDay ? [text(words.actions.untilError, { color: "attention" })] : []),
      ...fold("snooze", words.actions.snooze, snoozing(input)).map((part) => ({
        ...part,
        ...(part.id === "snooze" && wrongDay && { isVisible: true }),
      })),
      { type: "ActionSet", actions: [button({ ...input.mute, title: words.actions.mute })], spacing: "small" },
    ],
    speak: `${what}. ${name}.`,
    fallback: `${name}. ${what}. ${kinds[kind].why}`,
  });
}

function actions({ language, line, done, form }: DetailsCardInput): CardElement[] {
  const words = reminderWordsOf(language).actions;
  const title = line.kind === "billing" ? words.billed : words.done;
  return [
    ...(form === undefined ? [] : [button(form, { primary: true })]),
    button({ ...done, title }, { primary: form === undefined }),
  ].map((action): CardElement => ({ type: "ActionSet", actions: [action], spacing: "medium" }));
}

/** The days that lie before the deadline only: later it would be told in vain. */
function snoozing({ language, today, line, snooze, snoozeUntil }: DetailsCardInput): CardElement[] {
  const words = reminderWordsOf(language).actions;
  const last = line.due < today ? undefined : line.due;
  const offered = Object.entries(snoozeDays).filter(([, days]) => last === undefined || addDays(today, days) <= last);
  return [
    ...offered.map(
      ([name, days]): CardElement => ({
        type: "ActionSet",
        actions: [button({ ...snooze(days), title: words[name as keyof typeof snoozeDays] })],
        spacing: "small",
      }),
    ),
    {
      type: "Input.Date",
      id: untilInput,
      label: words.until,
      errorMessage: words.untilError,
      isRequired: true,
      min: addDays(today, 1),
      ...(last !== undefined && { max: last }),
    },
    {
      type: "ActionSet",
      actions: [button({ ...snoozeUntil, title: words.untilSubmit }, { submits: true })],
      spacing: "small",
    },
  ];
}
