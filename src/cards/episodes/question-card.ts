import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { container, heading, text } from "../elements";
import { finish } from "../finish";

export interface QuestionCardInput {
  language: Language;
  title: string;
  /** What it means, paragraph by paragraph. */
  texts: readonly string[];
  /** What has to be entered before the button counts. */
  inputs?: readonly CardElement[];
  /** Beside the inputs: why what was entered was not enough. */
  wrong?: string;
  confirm: CardButton;
  /** Whether it cannot be taken back. */
  isDestructive?: boolean;
  /** What else can be pressed in its place. */
  others?: readonly CardButton[];
}

/** A question before something is done, with one button that does it; whoever does not want it presses nothing. */
export function questionCard(input: QuestionCardInput): AdaptiveCard {
  const { language, title, texts, inputs = [], wrong, confirm, isDestructive = false, others = [] } = input;
  const look = isDestructive ? "attention" : "accent";
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" })], { style: look, bleed: true }),
      ...texts.map((said) => text(said)),
      ...inputs,
      ...(wrong === undefined ? [] : [text(wrong, { color: "attention", spacing: "small" })]),
    ],
    actions: [
      button(confirm, { primary: !isDestructive, submits: inputs.length > 0 }),
      ...others.map((other) => button(other)),
    ],
    speak: [title, ...texts].join(" "),
    fallback: [title, ...texts, confirm.title].join(" "),
  });
}
