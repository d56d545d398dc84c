import { type Asked, conditionText } from "../language/conditions/describe";
import { topicOf } from "../language/conditions/topic";
import { replyWords } from "../language/replies";
import { capitalised } from "../language/sentence";
import { type Words, wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { Citation, Condition, EligibilityAnswer } from "../rules/contract";
import { disputeOf } from "../rules/disputes";
import type { AdaptiveCard, CardElement } from "./adaptive-card";
import { citedAs, citedTogether, distinct, numbered, type SourceNote, sourcesOf } from "./citations";
import { container, fold, heading, item, small, text } from "./elements";
import { finish } from "./finish";
import { plain } from "./plain";
import { verdictText } from "./verdict-card";
import type { VerdictCardInput } from "./verdict-input";
import { looks, toneOf, unmetFirst } from "./verdict-summary";

export interface ReasonCardInput
  extends Pick<VerdictCardInput, "language" | "query" | "answer" | "patient" | "biller"> {
  /** Where it is written is asked, rather than why. */
  forSource: boolean;
}

/** Why an answer is what it is: the conditions that decided, each with where it stands, and the sources. */
export function reasonCard(input: ReasonCardInput): AdaptiveCard {
  const { language, forSource } = input;
  const words = wordsOf(language);
  const asked = askedOf(input);
  const sentence = verdictText(input);
  const { style } = looks[toneOf(asked.answer)];
  const reasons = [heading(reasonsTitle(asked, language)), ...reasonsOf(asked, words, language)];
  const sources = sourceItems(reasonSources(asked.answer, forSource), language);
  const { why } = replyWords[language];
  return finish(language, {
    body: [
      container([text(sentence, { weight: "bolder", size: "medium", style: "heading" })], { style, bleed: true }),
      ...(forSource
        ? [heading(why.sources), ...sources, ...fold("reasons", reasonsTitle(asked, language), reasons.slice(1))]
        : [...reasons, ...fold("sources", words.verdictCard.sources(sources.length), sources)]),
    ],
    speak: `${sentence} ${spokenReasons(asked, words).join(". ")}`,
    fallback: `${sentence} ${words.verdictCard.cannotShow}`,
  });
}

/** The sources for the message that carries the card: those of what decided, or all of them where they are asked for. */
export function reasonSources(answer: EligibilityAnswer, all: boolean): Citation[] {
  if (all) return sourcesOf(answer);
  return distinct(decidingOf(answer).flatMap(citationsIn));
}

export function reasonCitations(input: ReasonCardInput): { citations: SourceNote[]; text: string } {
  return numbered(reasonSources(input.answer, input.forSource), input.language);
}

function askedOf({ query, answer, biller }: ReasonCardInput): Asked {
  return { query, answer, biller: biller ? { you: false, name: plain(biller.label) } : { you: true } };
}

/** What decided: what is unmet, missing or disputed, in the order in which the verdict follows; otherwise what is met. */
function decidingOf(answer: EligibilityAnswer): Condition[] {
  const having = (status: Condition["status"]) => answer.conditions.filter((condition) => condition.status === status);
  switch (answer.verdict) {
    case "no":
      return unmetFirst(answer);
    case "incomplete":
      return having("unknown");
    case "confirm":
      return having("disputed");
    case "yes":
      return having("met");
  }
}

function citationsIn({ readings = [], sources }: Condition): Citation[] {
  const read = readings.flatMap(({ source, section }) =>
    source === null || section === null ? [] : [{ source, section }],
  );
  return read.length > 0 ? read : [...sources];
}

function reasonsTitle({ answer }: Asked, language: Language): string {
  const { why } = replyWords[language];
  if (answer.verdict === "yes") return why.holds;
  return answer.verdict === "incomplete" ? why.depends : why.decided;
}

const marks: Record<Condition["status"], string> = { unmet: "✗", unknown: "…", disputed: "?", met: "✓", todo: "○" };

function reasonsOf(asked: Asked, words: Words, language: Language): CardElement[] {
  const deciding = decidingOf(asked.answer);
  const inDispute = deciding.filter(({ status }) => status === "disputed");
  // Conditions that say the same are told once, with the sources of all.
  const bySaying = new Map<string, Condition[]>();
  for (const condition of deciding.filter(({ status }) => status !== "disputed")) {
    const said = conditionText(condition, asked, words.conditions);
    bySaying.set(said, [...(bySaying.get(said) ?? []), condition]);
  }
  return [
    ...inDispute.map((condition) => item(marks.disputed, disputed(condition, asked, words, language))),
    ...[...bySaying].map(([said, conditions]) => {
      const cited = citedTogether(
        conditions.flatMap(({ sources }) => sources),
        language,
      );
      const mark = marks[conditions[0]?.status ?? "met"];
      return item(mark, [text(capitalised(said)), small(capitalised(cited.join(" · ")))]);
    }),
  ];
}

/** The point in question, and each reading with where it stands. */
function disputed({ id, readings = [] }: Condition, asked: Asked, words: Words, language: Language): CardElement[] {
  const dispute = disputeOf(readings);
  const known = dispute && words.disputes[dispute];
  const about = capitalised(words.conditions.about[topicOf(asked.query.service, id)]);
  return [
    text(known ? known.question : about),
    ...readings.flatMap(({ says, source, section }, index) => [
      text(`– ${known?.readings[index] ?? says}`, { spacing: "small" }),
      small(
        source === null || section === null
          ? words.verdictCard.sourcesSilent
          : capitalised(citedAs({ source, section }, language)),
      ),
    ]),
  ];
}

/** Each source with what its section is about, numbered as the message cites them. */
function sourceItems(all: readonly Citation[], language: Language): CardElement[] {
  const { citations } = numbered(all, language);
  return citations.map(({ title, abstract }, index) => item(`${index + 1}.`, [text(title), small(abstract)]));
}

function spokenReasons(asked: Asked, words: Words): string[] {
  if (asked.answer.verdict === "yes") return [];
  return decidingOf(asked.answer).map((condition) => capitalised(conditionText(condition, asked, words.conditions)));
}
