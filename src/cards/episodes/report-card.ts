import type { Language } from "../../questions/contract";
import type { AdaptiveCard } from "../adaptive-card";
import { container, heading, item, small, text } from "../elements";
import { finish } from "../finish";

export interface ReportedLine {
  /** A sign that says at a glance how it went. */
  mark: "✓" | "!" | "✕";
  /** Which line of the list. */
  line: string;
  text: string;
}

export interface ReportCardsInput {
  language: Language;
  title: string;
  /** Sums over the whole list. */
  summary: readonly string[];
  lines: readonly ReportedLine[];
}

/** So many lines stay below what every host shows of a card. */
const linesPerCard = 30;
/** Lines that ask for something come before those that went well. */
const order = ["✕", "!", "✓"];

/** What became of each line of a list, over as many cards as it needs; the first says what it comes to. */
export function reportCards({ language, title, summary, lines }: ReportCardsInput): AdaptiveCard[] {
  const sorted = lines.toSorted((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
  const pages = Array.from({ length: Math.max(1, Math.ceil(sorted.length / linesPerCard)) }, (_, page) =>
    sorted.slice(page * linesPerCard, (page + 1) * linesPerCard),
  );
  return pages.map((page, index) =>
    finish(language, {
      body: [
        ...(index > 0
          ? []
          : [
              container(
                [heading(title, { size: "medium" }), ...summary.map((said) => text(said, { spacing: "small" }))],
                {
                  style: "accent",
                  bleed: true,
                },
              ),
            ]),
        ...page.map(({ mark, line, text: said }) => item(mark, [small(line), text(said, { spacing: "none" })])),
      ],
      speak: index > 0 ? title : [title, ...summary].join(". "),
      fallback: [title, ...summary, ...page.map(({ line, text: said }) => `${line}: ${said}`)].join(" "),
    }),
  );
}
