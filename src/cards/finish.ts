import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { AdaptiveCard, CardAction, CardElement } from "./adaptive-card";

interface Drawn {
  body: CardElement[];
  actions?: CardAction[];
  /** What is read aloud. */
  speak: string;
  /** What a host without cards shows. */
  fallback: string;
}

/** The card around what was drawn, with the language's own spaces before its punctuation. */
export function finish(language: Language, { body, actions = [], speak, fallback }: Drawn): AdaptiveCard {
  const { punctuation } = wordsOf(language).format;
  return typeset(
    {
      type: "AdaptiveCard",
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      version: "1.5",
      lang: language,
      speak,
      fallbackText: fallback,
      body,
      ...(actions.length > 0 && { actions }),
    },
    punctuation,
  );
}

const shown = new Set(["text", "title", "label", "errorMessage", "placeholder", "speak", "fallbackText"]);

/** Typesets what people read, and leaves ids, data and values as they are. */
function typeset<Node>(node: Node, punctuation: (text: string) => string): Node {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return shown.has(key) ? punctuation(value) : value;
    if (Array.isArray(value)) return value.map((entry) => visit(entry, key));
    if (value === null || typeof value !== "object" || key === "data") return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, visit(entry, name)]));
  };
  // The shape is kept entry by entry; only strings that are shown change.
  return visit(node, "") as Node;
}
