import { reminderWordsOf } from "../../language/reminders";
import type { Language } from "../../questions/contract";
import type { Digest, DigestGroup, DigestLine } from "../../reminders/digest";
import type { CivilDate } from "../../rules/civil-date";
import { button, type CardButton } from "../actions";
import type { AdaptiveCard, CardElement, ContainerStyle } from "../adaptive-card";
import { column, columns, container, heading, small, text } from "../elements";
import { finish } from "../finish";
import { lineTexts } from "./line";

export interface DigestCardInput {
  language: Language;
  today: CivilDate;
  digest: Digest;
  /** What is said where there is no line. */
  instead?: string;
  /** What opens the details of a line. */
  open: (line: DigestLine) => Omit<CardButton, "title">;
  /** Under the lines: the whole list, the settings. */
  buttons: readonly CardButton[];
  /** Inputs that narrow the list, where there are any. */
  filter?: readonly CardElement[];
}

const styles: Record<DigestGroup["urgency"], ContainerStyle> = {
  "perhaps-told": "accent",
  late: "attention",
  urgent: "attention",
  week: "warning",
  later: "emphasis",
};

/** What falls due, the most urgent first: one line each with what it is worth, and a button that opens it. */
export function digestCard(input: DigestCardInput): AdaptiveCard {
  const { language, today, digest, buttons, filter = [] } = input;
  const words = reminderWordsOf(language);
  const headline = input.instead ?? words.headline(digest);
  const lines = digest.groups.flatMap((group) => group.lines);
  const spoken = lines.map((line) => {
    const { name, what } = lineTexts(line, language, today);
    return `${name}: ${what}.`;
  });
  return finish(language, {
    body: [
      heading(headline, { size: "medium" }),
      ...digest.groups.flatMap((group) => drawGroup(group, input)),
      ...(digest.more > 0 ? [small(words.more(digest.more), { spacing: "small" })] : []),
      ...buttons.map((one): CardElement => ({ type: "ActionSet", actions: [button(one)], spacing: "small" })),
      ...filter,
    ],
    speak: headline,
    fallback: [headline, ...spoken].join(" "),
  });
}

function drawGroup({ urgency, lines }: DigestGroup, { language, today, open }: DigestCardInput): CardElement[] {
  const words = reminderWordsOf(language);
  return [
    container([text(words.groups[urgency], { weight: "bolder" })], {
      style: styles[urgency],
      spacing: "medium",
      bleed: true,
    }),
    ...lines.map((line) => {
      const { name, what, aside } = lineTexts(line, language, today);
      return columns(
        [
          column([
            text(name, { weight: "bolder" }),
            text(what, { spacing: "none" }),
            ...(aside === "" ? [] : [small(aside)]),
          ]),
          column([{ type: "ActionSet", actions: [button({ ...open(line), title: words.open })] }], {
            width: "auto",
            verticalContentAlignment: "center",
          }),
        ],
        { spacing: "small" },
      );
    }),
  ];
}
