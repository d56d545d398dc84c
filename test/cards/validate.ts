import { createRequire } from "node:module";
import type * as Library from "adaptivecards";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";

// The package's entry for bundlers does not load in Node; its browser build does, and needs no document to parse.
const library = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.min.js") as typeof Library;

/**
 * What a host that knows Adaptive Cards 1.5 and no more finds wrong with a card: unknown elements, invalid values,
 * missing parts. It knows `Action.Execute`; a host of the older kind, which shows what stands in for it, has to accept
 * the card too.
 */
export function complaintsAbout(card: AdaptiveCard): string[] {
  const newer = asShownInPlace(card, (type) => !type.startsWith("Action."));
  const older = asShownInPlace(card, () => true);
  return [...new Set([...complaints(newer), ...complaints(older)])];
}

/** The card with every element and action of these types that has a `fallback` replaced by it. */
export function asShownInPlace(card: AdaptiveCard, replaces: (type: string) => boolean): AdaptiveCard {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object") return value;
    const { type, fallback } = { type: "", fallback: undefined, ...value };
    if (fallback !== undefined && typeof type === "string" && replaces(type)) return visit(fallback);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === "data" ? part : visit(part)]));
  };
  // What stands in is of the same card.
  return visit(card) as AdaptiveCard;
}

function complaints(card: AdaptiveCard): string[] {
  const parsed = new library.AdaptiveCard();
  const context = new library.SerializationContext(library.Versions.v1_5);
  // The library's own check of `lang` remembers where it stopped, so that it refuses every other card.
  const { lang: _, ...rest } = card;
  parsed.parse(JSON.parse(JSON.stringify(rest)), context);
  const whileParsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const whileValidating = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...whileParsing, ...whileValidating];
}
