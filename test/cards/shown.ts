import type { AdaptiveCard } from "../../src/cards/adaptive-card";

/** What people see or hear of a card, and what stands behind its buttons. */

interface Node {
  [property: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object in the card, in reading order. What a button sends back and what stands in for it are left out. */
export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  // The data of a chart are what it shows.
  const isSent = String(value.type).startsWith("Action.");
  const inner = Object.entries(value).flatMap(([key, part]) =>
    (key === "data" && isSent) || key === "fallback" ? [] : nodesOf(part),
  );
  return [value, ...inner];
}

const shown = ["speak", "fallbackText", "text", "title", "label", "errorMessage", "placeholder", "legend"];

/** Every text of the card, with plain spaces. */
export function textsOf(card: AdaptiveCard): string[] {
  const texts = nodesOf(card).flatMap((node) =>
    shown.flatMap((key) => (typeof node[key] === "string" ? [node[key]] : [])),
  );
  return texts.map((text) => text.replaceAll("\u00a0", " "));
}

/** The first text of the card's body. */
export function firstTextOf(card: AdaptiveCard): string {
  const text = nodesOf(card.body).find(({ type }) => type === "TextBlock")?.text;
  return String(text).replaceAll("\u00a0", " ");
}

export function inputsOf(card: AdaptiveCard): Node[] {
  return nodesOf(card.body).filter(({ type }) => String(type).startsWith("Input."));
}

export function buttonsOf(card: AdaptiveCard): Node[] {
  return nodesOf(card).filter(({ type }) => type === "Action.Execute");
}
