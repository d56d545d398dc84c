import type { CopySection } from "../../forms/copy";
import { formMessagesOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { container, heading, item, row, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";
import { copyParts } from "./copy-parts";
import { type Judged, verdictPart } from "./verdict-part";

export interface SavedCardInput {
  language: Language;
  /** What was done: "Enregistré : CPP du 12/03/2025". */
  title: string;
  patient?: { code: string; label: string };
  notes?: readonly string[];
  /** What the act is worth now that it is recorded. */
  judged?: Judged;
  /** What is left of its quota from now on. */
  left?: string;
  copy?: readonly CopySection[];
  /** Other acts whose verdict has changed, and what has come to an end. */
  changed?: readonly string[];
  /** The nearest deadlines of the episode, one line each; left out where they are of no interest. */
  deadlines?: readonly string[];
  buttons?: readonly CardButton[];
}

/** The card after saving; what is left to copy, where that is more than fits on it, on cards of its own. */
export function savedCards(input: SavedCardInput): AdaptiveCard[] {
  const { language } = input;
  const [copy = [], ...more] = copyParts(input.copy ?? []);
  return [savedCard({ ...input, copy }), ...more.map((sections) => copyCard(sections, language))];
}

function copyCard(sections: readonly CopySection[], language: Language): AdaptiveCard {
  const titles = sections.map(({ title }) => title).join(". ");
  return finish(language, {
    body: sections.flatMap((section) => copySection(section, language)),
    speak: titles,
    fallback: [titles, wordsOf(language).verdictCard.cannotShow].join(". "),
  });
}

/** After saving: what was saved, what it is worth, what to copy where, what comes next. */
export function savedCard(input: SavedCardInput): AdaptiveCard {
  const { language, title, patient, notes = [], judged, buttons = [] } = input;
  const called = patient === undefined ? [] : [`${plain(patient.label)} (${patient.code})`];
  const [main, ...others] = buttons;
  return finish(language, {
    body: [
      container([heading(`✓ ${title}`, { size: "medium" }), ...called.map((line) => small(line))], {
        style: "good",
        bleed: true,
      }),
      ...notes.map((note) => text(note)),
      ...(judged === undefined ? [] : verdictPart(judged, language, { beforeSaving: false })),
      ...rows(input),
      ...list(formMessagesOf(language).alsoChanged, input.changed ?? []),
      ...(input.copy ?? []).flatMap((section) => copySection(section, language)),
      ...deadlines(input),
      ...[
        ...(main === undefined ? [] : [button(main, { primary: true })]),
        ...others.map((other) => button(other)),
      ].map((action): CardElement => ({ type: "ActionSet", actions: [action], spacing: "small" })),
    ],
    speak: [title, ...notes].join(". "),
    fallback: [title, ...called, ...notes, wordsOf(language).verdictCard.cannotShow].join(". "),
  });
}

function rows({ language, left }: SavedCardInput): CardElement[] {
  const { verdictCard } = wordsOf(language);
  return left === undefined ? [] : [row(verdictCard.left, [text(left, { weight: "bolder" })])];
}

/** Lines to be read off, or selected and copied, in the order of the screen that they go to. */
function copySection({ title, lines }: CopySection, language: Language): CardElement[] {
  const { labelled } = formMessagesOf(language);
  return [
    container(
      [
        heading(title),
        ...lines.map(({ label, value }) => text(labelled(plainLines(label), plainLines(value)), { spacing: "small" })),
      ],
      { style: "emphasis", spacing: "medium" },
    ),
  ];
}

/** Somebody's own words, whole, without working as a link. */
function plainLines(value: string): string {
  return value.replaceAll("](", "]\u200b(");
}

function list(title: string, lines: readonly string[]): CardElement[] {
  if (lines.length === 0) return [];
  return [
    container([heading(title), ...lines.map((line) => item("•", [text(line)]))], {
      separator: true,
      spacing: "medium",
    }),
  ];
}

function deadlines({ language, deadlines: lines }: SavedCardInput): CardElement[] {
  if (lines === undefined) return [];
  const messages = formMessagesOf(language);
  return list(messages.nextDeadlines, lines.length === 0 ? [messages.noDeadlines] : lines);
}
