import type { Activity, Entity } from "botbuilder";
import type { SourceNote } from "../../cards/citations";
import type { Reply } from "../conversation/reply";

function citationEntity(citations: readonly SourceNote[]): Entity {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    citation: citations.map(({ title, abstract }, index) => ({
      "@type": "Claim",
      position: index + 1,
      appearance: {
        "@type": "DigitalDocument",
        name: title,
        abstract,
      },
    })),
  };
}

/** The activity that carries a reply. */
export function replyActivity({ text, card, citations = [] }: Reply): Partial<Activity> {
  return {
    type: "message",
    ...(text === undefined ? {} : { text, textFormat: "markdown" }),
    ...aloud(card?.speak ?? text),
    ...(card === undefined
      ? {}
      : { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }] }),
    ...(citations.length === 0 ? {} : { entities: [citationEntity(citations)] }),
  };
}

/** What is read aloud, and what a notification shows. */
function aloud(words: string | undefined): Partial<Activity> {
  return words === undefined ? {} : { speak: words, summary: words };
}
