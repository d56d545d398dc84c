import { formMessagesOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement } from "../adaptive-card";
import { column, columns, container, heading, small, text } from "../elements";
import { finish } from "../finish";
import { plain } from "../plain";

export interface ActsCardInput {
  language: Language;
  patient: { code: string; label: string };
  /** Latest first, as many as fit on one card. */
  acts: readonly { title: string; state: string; open: Omit<CardButton, "title"> }[];
  buttons: readonly CardButton[];
}

/** What is recorded of a patient, each line with a button that opens it. */
export function actsCard({ language, patient, acts, buttons }: ActsCardInput): AdaptiveCard {
  const words = wordsOf(language);
  const messages = formMessagesOf(language);
  const title = messages.acts.title(plain(patient.label));
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" }), small(patient.code)], { style: "emphasis", bleed: true }),
      ...(acts.length === 0 ? [text(messages.acts.none)] : []),
      ...acts.map(
        ({ title: act, state, open }): CardElement =>
          columns(
            [
              column([text(act, { weight: "bolder" }), ...(state === "" ? [] : [small(state)])]),
              column([{ type: "ActionSet", actions: [button({ ...open, title: words.conversation.overview.open })] }], {
                width: "auto",
                verticalContentAlignment: "center",
              }),
            ],
            { spacing: "small" },
          ),
      ),
    ],
    actions: buttons.map((one) => button(one)),
    speak: title,
    fallback: [title, ...acts.map((act) => `${act.title}, ${act.state}`)].join(". "),
  });
}

export interface ActCardInput {
  language: Language;
  patient: { code: string; label: string };
  title: string;
  /** How it stands: billed when, refused when and why, by whom. */
  lines: readonly string[];
  notes?: readonly string[];
  /** What can be done with it, the likeliest first. */
  buttons: readonly CardButton[];
}

/** One recorded act, with everything that can be done with it. */
export function actCard({ language, patient, title, lines, notes = [], buttons }: ActCardInput): AdaptiveCard {
  const [main, ...others] = buttons;
  return finish(language, {
    body: [
      container([heading(title, { size: "medium" }), small(`${plain(patient.label)} (${patient.code})`)], {
        style: "emphasis",
        bleed: true,
      }),
      ...notes.map((note) => container([text(note)], { style: "warning" })),
      ...lines.map((line) => text(line, { spacing: "small" })),
      text(formMessagesOf(language).acts.chosen, { spacing: "medium" }),
      ...[
        ...(main === undefined ? [] : [button(main, { primary: true })]),
        ...others.map((other) => button(other)),
      ].map((action): CardElement => ({ type: "ActionSet", actions: [action], spacing: "small" })),
    ],
    speak: [title, ...lines].join(". "),
    fallback: [title, ...lines].join(". "),
  });
}
