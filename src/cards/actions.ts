import type { Execute, JsonObject } from "./adaptive-card";

/** A button of a card as its caller wants it: what it says, and what comes back when it is pressed. */
export interface CardButton {
  /** A verb or a question, in the reader's language. */
  title: string;
  /** What the bot dispatches on. */
  verb: string;
  /** Plain data that comes back with the press, beside what was typed. A form-instance id belongs here. */
  data?: JsonObject;
}

interface Manner {
  /** The one thing the card is for. */
  primary?: boolean;
  /** Sends what was typed along, after validating it. */
  submits?: boolean;
}

/** `Action.Execute`, with the same button as `Action.Submit` for hosts that do not know it (`data.verb` tells them apart). */
export function button({ title, verb, data = {} }: CardButton, manner: Manner = {}): Execute {
  const associatedInputs = manner.submits ? "auto" : "none";
  const style = manner.primary ? { style: "positive" as const } : {};
  return {
    type: "Action.Execute",
    title,
    verb,
    data,
    ...style,
    associatedInputs,
    fallback: { type: "Action.Submit", title, data: { ...data, verb }, ...style, associatedInputs },
  };
}
