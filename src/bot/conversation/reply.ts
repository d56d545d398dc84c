import type { AdaptiveCard } from "../../cards/adaptive-card";

/** A source as Teams shows it behind a marker such as [1]. */
export interface MessageCitation {
  title: string;
  abstract: string;
  url?: string;
}

/** One message to the person: plain data, so that the conversation can be tested without the SDK. */
export interface Reply {
  /** What a phone shows in its notification and a host without cards shows at all; [1], [2] ... refer to `citations`. */
  text: string;
  card?: AdaptiveCard;
  citations?: readonly MessageCitation[];
}
