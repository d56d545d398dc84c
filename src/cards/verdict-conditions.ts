import { type Asked, conditionText } from "../language/conditions/describe";
import { capitalised } from "../language/sentence";
import type { Words } from "../language/words";
import type { Language } from "../questions/contract";
import type { Condition } from "../rules/contract";
import { disputeOf } from "../rules/disputes";
import type { CardElement, Column } from "./adaptive-card";
import { citedAs, citedTogether } from "./citations";
import { column, columns, container, heading, item, small, text } from "./elements";
import { unmetFirst } from "./verdict-summary";

/** The conditions that did not simply hold, in groups: not met, to settle, to be known, to do. */
export function openConditions(asked: Asked, words: Words, language: Language): CardElement[] {
  const { answer } = asked;
  const { verdictCard: card } = words;
  const having = (status: Condition["status"]) => answer.conditions.filter((condition) => condition.status === status);
  const unmet = unmetFirst(answer);
  const disputed = having("disputed");
  const toDo = having("todo");
  // An incomplete verdict asks for what is not known with inputs of its own.
  const notKnown = answer.verdict === "incomplete" ? [] : having("unknown");
  return [
    ...group(card.notMet, unmetItems(unmet, asked, words, language)),
    ...(disputed.length === 0 ? [] : disputes(disputed, words, language)),
    ...group(card.notKnown, plainItems("?", notKnown, asked, words)),
    ...(answer.verdict === "yes" || answer.verdict === "confirm"
      ? group(card.toDo, plainItems("○", toDo, asked, words))
      : []),
  ];
}

/** What is still to do, to be folded away where something else comes first. */
export function laterToDo(asked: Asked, words: Words): CardElement[] {
  const { verdict, conditions } = asked.answer;
  if (verdict === "yes" || verdict === "confirm") return [];
  return conditions
    .filter(({ status }) => status === "todo")
    .map((condition) => plainItem("○", condition, asked, words));
}

/** The conditions that hold, to be folded away. */
export function metConditions(asked: Asked, words: Words): CardElement[] {
  return asked.answer.conditions
    .filter(({ status }) => status === "met")
    .map((condition) => plainItem("✓", condition, asked, words));
}

function group(title: (count: number) => string, items: readonly CardElement[]): CardElement[] {
  if (items.length === 0) return [];
  return [container([heading(title(items.length)), ...items], { separator: true, spacing: "medium" })];
}

function plainItems(mark: string, conditions: readonly Condition[], asked: Asked, words: Words): CardElement[] {
  return conditions.map((condition) => plainItem(mark, condition, asked, words));
}

function plainItem(mark: string, condition: Condition, asked: Asked, words: Words): CardElement {
  return item(mark, [text(capitalised(conditionText(condition, asked, words.conditions)))]);
}

/** Unmet conditions that say the same are told once, with the sources of all. */
function unmetItems(unmet: readonly Condition[], asked: Asked, words: Words, language: Language): CardElement[] {
  const bySaying = new Map<string, Condition[]>();
  for (const condition of unmet) {
    const said = conditionText(condition, asked, words.conditions);
    bySaying.set(said, [...(bySaying.get(said) ?? []), condition]);
  }
  return [...bySaying].map(([said, conditions]) => {
    const cure = conditions[0]?.cure ?? "none";
    const hint = cure === "none" ? undefined : words.verdictCard.cure[cure];
    const sources = citedTogether(
      conditions.flatMap((condition) => condition.sources),
      language,
    );
    const note = [...(hint ? [capitalised(hint)] : []), capitalised(sources.join(" · "))].join(" · ");
    return item("✗", [text(capitalised(said)), small(note)]);
  });
}

function disputes(disputed: readonly Condition[], words: Words, language: Language): CardElement[] {
  const { verdictCard: card } = words;
  return [
    container(
      [
        heading(card.toSettle(disputed.length)),
        ...disputed.flatMap((condition) => readings(condition, words, language)),
        text(card.askFirst, { weight: "bolder", spacing: "small" }),
      ],
      { separator: true, spacing: "medium" },
    ),
  ];
}

/** Both readings of a disputed point, side by side, each with where it stands. */
function readings({ readings: said = [] }: Condition, words: Words, language: Language): CardElement[] {
  const id = disputeOf(said);
  const known = id && words.disputes[id];
  const sides: Column[] = said.map(({ says, source, section }, index) => {
    const where =
      source === null || section === null
        ? words.verdictCard.sourcesSilent
        : capitalised(citedAs({ source, section }, language));
    return column([text(known?.readings[index] ?? says), small(where, { spacing: "small" })], { style: "emphasis" });
  });
  return [...(known ? [text(known.question)] : []), columns(sides, { spacing: "small" })];
}
