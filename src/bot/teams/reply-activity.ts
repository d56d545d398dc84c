import type { Activity, Entity } from "botbuilder";
import type { MessageCitation, Reply } from "../conversation/reply";

// Teams shows no more than this of a citation, and no more citations on a message.
const longestTitle = 80;
const longestAbstract = 160;
const citationsAtMost = 20;

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function citationEntity(citations: readonly MessageCitation[]): Entity {
  return {
    type: "https://schema.org/Message",
    "@type": "Message",
    "@context": "https://schema.org",
    "@id": "",
    citation: citations.slice(0, citationsAtMost).map(({ title, abstract, url }, index) => ({
      "@type": "Claim",
      position: index + 1,
      appearance: {
        "@type": "DigitalDocument",
        name: shortened(title, longestTitle),
        abstract: shortened(abstract, longestAbstract),
        ...(url === undefined ? {} : { url }),
      },
    })),
  };
}

/** The activity that carries a reply. */
export function replyActivity({ text, card, citations = [] }: Reply): Partial<Activity> {
  return {
    type: "message",
    text,
    textFormat: "markdown",
    speak: card?.speak ?? text,
    summary: text,
    ...(card === undefined
      ? {}
      : { attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }] }),
    ...(citations.length === 0 ? {} : { entities: [citationEntity(citations)] }),
  };
}
