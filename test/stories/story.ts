import type { Language } from "../../src/questions/contract";

/** What somebody does, and what has to be shown in answer: in its messages and cards, each text whole or in part. */
export interface Step {
  /** Writes this. */
  says?: string;
  /** Presses the button with this title, of what was shown last. */
  presses?: string;
  /** Types into the inputs beside the button, by id; the others keep what they are prefilled with. */
  enters?: Record<string, string>;
  /** As a host that knows no `Action.Execute` does it. */
  bySubmit?: boolean;
  /** The first line of the first card. */
  first?: string;
  shows?: readonly string[];
  hides?: readonly string[];
  /** What the inputs hold, by id. */
  holds?: Record<string, string>;
  /** Nothing at all comes back. */
  silent?: boolean;
  /** For a group: what the person gets in private. */
  privately?: { first?: string; shows?: readonly string[]; none?: boolean };
}

export interface Story {
  title: string;
  /** "you": the demonstration's person; otherwise somebody unknown. */
  who?: "you" | "a stranger";
  where?: "personal" | "groupChat" | "channel";
  /** For a group: whether the person has written to the bot in private before. */
  knownPrivately?: boolean;
  locale?: string;
  steps: readonly Step[];
}

export const languages: readonly Language[] = ["fr", "nl", "de", "en"];
