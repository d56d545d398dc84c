import { formMessagesOf, formWordsOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { CivilDate } from "../../rules/civil-date";
import type { EligibilityAnswer, Service } from "../../rules/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { container, heading, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";

export interface WorklistCardInput {
  language: Language;
  today: CivilDate;
  /** Those of this card, the most urgent first; `value` comes back for those that were ticked. */
  acts: readonly {
    value: string;
    patient: { code: string; label: string };
    service: Service;
    on: CivilDate;
    billBy: CivilDate;
    answer: EligibilityAnswer | null;
  }[];
  /** Of the whole list: how many can still be billed, for how much, and for how many it is too late. */
  total: { count: number; cents: number; lost: number };
  /** Which acts of the list these are; left out where all of them are here. */
  page?: { from: number; to: number };
  notes?: readonly string[];
  /** What was ticked and typed, by input id: an act's own value, or `billedOn`. */
  values?: Readonly<Record<string, string>>;
  errors?: { acts?: string; billedOn?: string };
  buttons: Record<"mark", Omit<CardButton, "title">> & { [Name in "tickAll" | "more"]?: Omit<CardButton, "title"> };
}

/** Everything that is done and still to bill, to be ticked off together. */
export function worklistCard(input: WorklistCardInput): AdaptiveCard {
  const { language, acts, total, page, notes = [], buttons } = input;
  const forms = formWordsOf(language);
  const { worklist } = formMessagesOf(language);
  const summary = acts.length === 0 ? worklist.empty : worklist.total(total.count, total.cents);
  return finish(language, {
    body: [
      container(
        [
          heading(worklist.title, { size: "medium" }),
          text(summary, { spacing: "small" }),
          ...(page === undefined ? [] : [small(worklist.page(page.from, page.to, total.count))]),
        ],
        { style: "emphasis", bleed: true },
      ),
      ...notes.map((note) => container([text(note)], { style: "good" })),
      ...(acts.length === 0 ? [] : tickOff(input)),
      ...(total.lost === 0 ? [] : [small(worklist.lost(total.lost), { separator: true, spacing: "medium" })]),
    ],
    actions: [
      ...(acts.length === 0
        ? []
        : [button({ ...buttons.mark, title: worklist.markBilled }, { primary: true, submits: true })]),
      ...(buttons.tickAll === undefined ? [] : [button({ ...buttons.tickAll, title: worklist.tickAll })]),
      ...(buttons.more === undefined ? [] : [button({ ...buttons.more, title: forms.buttons.more })]),
    ],
    speak: [...notes, worklist.title, summary].join(". "),
    fallback: [
      worklist.title,
      summary,
      ...acts.map((act) => `${nameOf(act, language)}, ${detailOf(act, language)}`),
    ].join(". "),
  });
}

function tickOff({ language, today, acts, values = {}, errors = {} }: WorklistCardInput): CardElement[] {
  const forms = formWordsOf(language);
  const { worklist } = formMessagesOf(language);
  const error = (wrong: string | undefined): CardElement[] =>
    wrong === undefined ? [] : [text(wrong, { color: "attention", spacing: "small" })];
  return [
    heading(worklist.tick, { color: "accent", spacing: "medium" }),
    ...acts.map(
      (act): CardElement => ({
        type: "Input.Toggle",
        id: act.value,
        label: nameOf(act, language),
        title: detailOf(act, language),
        value: values[act.value] === "true" ? "true" : "false",
        valueOn: "true",
        valueOff: "false",
        wrap: true,
        errorMessage: worklist.nothingTicked,
      }),
    ),
    ...error(errors.acts),
    {
      type: "Input.Date",
      id: "billedOn",
      label: worklist.billedOn,
      value: values.billedOn ?? today,
      max: today,
      errorMessage: forms.errors.date,
    },
    ...error(errors.billedOn),
  ];
}

type Listed = WorklistCardInput["acts"][number];

/** "CPP (401391) · Mme N. (P-107)". */
function nameOf({ patient, service, answer }: Listed, language: Language): string {
  const { short } = wordsOf(language).terms.services[service];
  const named = answer?.pseudocode == null ? short : `${short} (${answer.pseudocode})`;
  return `${named} · ${plain(patient.label)} (${patient.code})`;
}

/** "10/09/2026 · 50,41 € · au plus tard le 05/12/2026". */
function detailOf({ on, billBy, answer }: Listed, language: Language): string {
  const { format } = wordsOf(language);
  const { worklist } = formMessagesOf(language);
  const verdict = answer?.verdict ?? "unknown";
  return [
    format.shortDate(on),
    ...(answer?.amount == null ? [] : [format.amount(answer.amount.cents)]),
    worklist.due(billBy),
    ...(verdict === "yes" ? [] : [worklist.verdict[verdict]]),
  ].join(" · ");
}
