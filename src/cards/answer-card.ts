import { capitalised } from "../language/sentence";
import { wordsOf } from "../language/words";
import type { Language } from "../questions/contract";
import type { Citation } from "../rules/contract";
import { button, type CardButton } from "./actions";
import type { AdaptiveCard } from "./adaptive-card";
import { citedAs, distinct, numbered, type SourceNote } from "./citations";
import { container, fold, heading, item, row, small, text } from "./elements";
import { finish } from "./finish";

export interface AnswerCardInput {
  language: Language;
  title: string;
  /** Statements in reading order, each with where it stands. */
  statements: readonly { text: string; citations: readonly Citation[] }[];
  /** A few values under the statements, in two columns: a tariff table, for one. */
  table?: readonly { label: string; value: string; note?: string }[];
  /** Official pages to go on to. */
  links?: readonly { title: string; url: string }[];
  /** Shows the sources unfolded. */
  sourcesOpen?: boolean;
  buttons?: readonly CardButton[];
}

/** An answer that concerns no patient: statements, each marked with its sources. */
export function answerCard(input: AnswerCardInput): AdaptiveCard {
  const { language, title, statements, table = [], links = [], sourcesOpen = false, buttons = [] } = input;
  const words = wordsOf(language);
  const all = distinct(statements.flatMap(({ citations }) => citations));
  const cited = all.map((citation, index) =>
    item(`${index + 1}.`, [text(capitalised(citedAs(citation, language)), { size: "small" })]),
  );
  return finish(language, {
    body: [
      heading(title, { size: "medium" }),
      ...statements.map((statement) => text(withMarkers(statement, all))),
      ...(table.length === 0
        ? []
        : [
            container(
              table.map(({ label, value, note }) =>
                row(label, [text(value, { weight: "bolder" }), ...(note === undefined ? [] : [small(note)])]),
              ),
              { separator: true, spacing: "medium" },
            ),
          ]),
      ...links.map((link) => text(`[${link.title}](${link.url})`)),
      ...(cited.length === 0
        ? []
        : sourcesOpen
          ? [container([heading(words.verdictCard.sources(cited.length)), ...cited], { separator: true })]
          : fold("sources", words.verdictCard.sources(cited.length), cited)),
    ],
    actions: buttons.map((one) => button(one)),
    speak: statements.map((statement) => statement.text).join(" "),
    fallback: [title, ...statements.map((statement) => statement.text)].join(" "),
  });
}

/** The same answer as message text with markers, and the citations behind them. */
export function answerText({ language, statements }: Pick<AnswerCardInput, "language" | "statements">): {
  text: string;
  citations: SourceNote[];
} {
  const all = distinct(statements.flatMap(({ citations }) => citations));
  const { punctuation } = wordsOf(language).format;
  return {
    text: punctuation(statements.map((statement) => withMarkers(statement, all)).join("\n\n")),
    citations: numbered(all, language).citations,
  };
}

function withMarkers(
  { text: said, citations }: AnswerCardInput["statements"][number],
  all: readonly Citation[],
): string {
  const position = ({ source, section }: Citation) =>
    all.findIndex((other) => other.source === source && other.section === section) + 1;
  const markers = distinct(citations).map((citation) => `[${position(citation)}]`);
  return markers.length === 0 ? said : `${said} ${markers.join("")}`;
}
