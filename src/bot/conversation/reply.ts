import type { AdaptiveCard } from "../../cards/adaptive-card";
import type { SourceNote } from "../../cards/citations";

/** One message to the person: plain data, so that the conversation can be tested without the SDK. */
export interface Reply {
  /** Stands above the card; [1], [2] ... in it refer to `citations`. */
  text?: string;
  card?: AdaptiveCard;
  citations?: readonly SourceNote[];
}
