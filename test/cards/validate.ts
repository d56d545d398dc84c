import { createRequire } from "node:module";
import type * as Library from "adaptivecards";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";

// The package's entry for bundlers does not load in Node; its browser build does, and needs no document to parse.
const library = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.min.js") as typeof Library;

/** What a host that knows Adaptive Cards 1.5 finds wrong with a card: unknown elements, invalid values, missing parts. */
export function complaintsAbout(card: AdaptiveCard): string[] {
  const parsed = new library.AdaptiveCard();
  const context = new library.SerializationContext(library.Versions.v1_5);
  // The library's own check of `lang` remembers where it stopped, so that it refuses every other card.
  const { lang: _, ...rest } = card;
  parsed.parse(JSON.parse(JSON.stringify(rest)), context);
  const whileParsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const whileValidating = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...whileParsing, ...whileValidating];
}
