import type { Asked } from "../language/conditions/describe";
import { capitalised, withFullStop } from "../language/sentence";
import { type Words, wordsOf } from "../language/words";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard, CardAction, CardElement } from "./adaptive-card";
import { citedTogether, sourcesOf } from "./citations";
import { column, columns, container, fold, item, small, text } from "./elements";
import { factInput } from "./fact-inputs";
import { factsAsked } from "./facts-asked";
import { finish } from "./finish";
import { plain } from "./plain";
import { adviceOn, notesOn } from "./verdict-advice";
import { laterToDo, metConditions, openConditions } from "./verdict-conditions";
import type { VerdictCardInput } from "./verdict-input";
import { leadOf } from "./verdict-lead";
import { cappedQuarters, verdictRows } from "./verdict-rows";
import { looks, toneOf, verdictSentence } from "./verdict-summary";

/**
 * The answer to "may I bill this": the verdict sentence first, then what was understood, what is left, how much, until
 * when, the conditions by how they stand, and the sources.
 */
export function verdictCard(input: VerdictCardInput): AdaptiveCard {
  const words = wordsOf(input.language);
  const asked = askedOf(input);
  const sentence = sentenceOf(input);
  const lead = leadOf(input, words);
  const understood = understoodLine(input, words);
  return finish(input.language, {
    body: [
      band(lead === undefined ? [sentence] : [lead, sentence], asked),
      understoodRow(understood, input, words),
      ...notes(input, words),
      ...(input.answer.verdict === "incomplete"
        ? [...inputs(input, asked, words), ...rows(asked, words)]
        : rows(asked, words)),
      ...openConditions(asked, words, input.language),
      ...folded(asked, words, input),
      ...(input.patient ? [small(words.verdictCard.elsewhere, { spacing: "medium", separator: true })] : []),
    ],
    actions: actionsOf(input, words),
    speak: [...(lead === undefined ? [] : [lead]), sentence, ...spoken(input, words)].join(" "),
    fallback: `${sentence} ${understood}. ${words.verdictCard.cannotShow}`,
  });
}

/** The verdict sentence alone, with the language's own spaces. */
export function verdictText(input: VerdictCardInput): string {
  return wordsOf(input.language).format.punctuation(sentenceOf(input));
}

function askedOf({ query, answer, biller }: VerdictCardInput): Asked {
  return { query, answer, biller: biller ? { you: false, name: plain(biller.label) } : { you: true } };
}

function sentenceOf(input: VerdictCardInput): string {
  const patient = input.patient && plain(input.patient.label);
  return verdictSentence(askedOf(input), wordsOf(input.language), patient);
}

function band([first = "", ...more]: readonly string[], { answer }: Asked): CardElement {
  const { style, color, icon } = looks[toneOf(answer)];
  return container(
    [
      columns([
        column(
          [
            text(first, { size: "medium", weight: "bolder", style: "heading" }),
            ...more.map((line) => text(line, { spacing: "small" })),
          ],
          { verticalContentAlignment: "center" },
        ),
        column([text(icon, { size: "extraLarge", weight: "bolder", color })], {
          width: "auto",
          verticalContentAlignment: "center",
        }),
      ]),
    ],
    { style, bleed: true },
  );
}

function understoodLine({ query, answer, patient, biller }: VerdictCardInput, words: Words): string {
  const { verdictCard: card, terms } = words;
  const { short } = terms.services[query.service];
  const label = patient && plain(patient.label);
  return [
    answer.pseudocode === null ? short : `${short} (${answer.pseudocode})`,
    ...(patient ? [label === patient.code ? patient.code : `${label} (${patient.code})`] : []),
    query.serviceDate === query.askedOn ? card.today : card.on(query.serviceDate),
    ...(biller ? [card.forColleague(plain(biller.label))] : []),
  ].join(" · ");
}

function understoodRow(understood: string, { buttons }: VerdictCardInput, words: Words): CardElement {
  const line = text(understood, { isSubtle: true });
  if (!buttons?.change) return line;
  const change = button({ title: words.verdictCard.change, ...buttons.change });
  return columns(
    [
      column([line], { verticalContentAlignment: "center" }),
      column([{ type: "ActionSet", actions: [change] }], { width: "auto", verticalContentAlignment: "center" }),
    ],
    { spacing: "small" },
  );
}

function notes({ query, answer, assumed = [], remarks = [] }: VerdictCardInput, words: Words): CardElement[] {
  const lines = [
    ...(assumed.length === 0 ? [] : [words.verdictCard.assumed(assumed.join(" · "))]),
    ...remarks.map((remark) => withFullStop(capitalised(remark))),
    ...cappedQuarters({ query, answer }, words),
    ...notesOn(query, answer, words),
  ];
  return lines.map((line) => text(line, { spacing: "small" }));
}

function rows(asked: Asked, words: Words): CardElement[] {
  const drawn = verdictRows(asked, words);
  return drawn.length === 0 ? [] : [container(drawn, { separator: true, spacing: "medium" })];
}

function inputs({ query, answer, buttons, entered }: VerdictCardInput, { biller }: Asked, words: Words): CardElement[] {
  if (answer.verdict !== "incomplete" || !buttons?.answer) return [];
  const asked = factsAsked(query, answer.missing, biller);
  return [
    container(
      asked.flatMap((fact) => factInput(fact, query, words, entered)),
      { separator: true, spacing: "medium" },
    ),
  ];
}

function folded(asked: Asked, words: Words, { language }: VerdictCardInput): CardElement[] {
  const { verdictCard: card } = words;
  const { query, answer } = asked;
  const toDo = laterToDo(asked, words);
  const met = metConditions(asked, words);
  const sources = sourcesOf(answer);
  const advice = adviceOn(query, answer, words);
  const list = (lines: readonly string[]) => lines.map((line) => item("•", [text(line)]));
  const cited = citedTogether(sources, language).map(capitalised);
  return [
    container(
      [
        ...(toDo.length > 0 ? fold("to-do", card.toDo(toDo.length), toDo) : []),
        ...(met.length > 0 ? fold("met", card.met(met.length), met) : []),
        ...(advice.length > 0 ? fold("advice", card.goodToKnow, list(advice)) : []),
        ...(cited.length > 0 ? fold("sources", card.sources(sources.length), list(cited)) : []),
      ],
      { separator: true, spacing: "medium" },
    ),
  ];
}

function actionsOf({ answer, buttons, given = {} }: VerdictCardInput, words: Words): CardAction[] {
  const { answer: submit, primary, others = [] } = buttons ?? {};
  const first =
    answer.verdict === "incomplete"
      ? submit && button(withGiven(submit, given, words), { primary: true, submits: true })
      : primary && button(primary, { primary: true });
  return [...(first ? [first] : []), ...others.map((other) => button(other))];
}

function withGiven(
  submit: Omit<CardButton, "title">,
  given: Readonly<Record<string, string>>,
  words: Words,
): CardButton {
  return { ...submit, title: words.verdictCard.answer, data: { ...given, ...submit.data } };
}

function spoken({ answer }: VerdictCardInput, { verdictCard: card, format }: Words): string[] {
  if (answer.verdict === "no" || answer.verdict === "incomplete") return [];
  return [
    ...(answer.amount ? [`${card.amount} ${format.amount(answer.amount.cents)}.`] : []),
    `${card.billBy} ${card.billByDay(answer.billBy)}.`,
    ...(answer.verdict === "confirm" ? [card.askFirst] : []),
  ];
}
