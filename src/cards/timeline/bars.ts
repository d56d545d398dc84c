import { quotaKindOf } from "../../language/conditions/topic";
import { formMessagesOf } from "../../language/forms";
import { wordsOf } from "../../language/words";
import type { Language } from "../../questions/contract";
import type { EligibilityAnswer, EligibilityQuery } from "../../rules/contract";
import type { CardElement, StackedBarChart } from "../adaptive-card";
import { container, heading } from "../elements";
import { colours, drawing, imageOf, label, letterWidth, margin, width } from "./svg";

interface Bar {
  title: string;
  says: string;
  left: number;
  max: number;
}

/** What is left of each quota that counts more than one, as bars with their words. */
export function quotaBars(
  services: readonly { query: EligibilityQuery; answer: EligibilityAnswer }[],
  language: Language,
): CardElement[] {
  const words = wordsOf(language);
  const bars = services.flatMap(({ query, answer }): Bar[] => {
    const quota = answer.quota.find(({ id, max }) => max > 1 && quotaKindOf(query.service, id) !== undefined);
    const kind = quota && quotaKindOf(query.service, quota.id);
    if (quota === undefined || kind === undefined) return [];
    // Beside a no, what is still left would only mislead.
    if (answer.verdict === "no" && quota.left > 0) return [];
    const { left, max } = quota;
    return [{ title: words.terms.services[query.service].short, says: words.terms.quota[kind](quota), left, max }];
  });
  if (bars.length === 0) return [];
  return [container([heading(formMessagesOf(language).timeline.quotas), chart(bars, language)], { spacing: "medium" })];
}

/** Teams on a phone shows its own charts, but no drawing of ours; the drawing stands in where a host has no charts. */
function chart(bars: readonly Bar[], language: Language): StackedBarChart {
  const { labelled, timeline: words } = formMessagesOf(language);
  const altText = bars.map(({ title, says }) => `${title}: ${says}`).join("; ");
  return {
    type: "Chart.HorizontalBar.Stacked",
    data: bars.map(({ title, says, left, max }) => ({
      title: labelled(title, says),
      data: [
        { legend: words.left, value: left, color: "categoricalBlue" },
        { legend: words.used, value: max - left, color: "neutral" },
      ],
    })),
    fallback: imageOf(barsSvg(bars), altText),
  };
}

const rowHeight = 26;
const gap = 2;

function barsSvg(bars: readonly Bar[]): string {
  return drawing(
    bars.length * rowHeight + 8,
    bars.flatMap((bar, index) => row(bar, index * rowHeight + 14)),
  );
}

/** The words over the bar; one piece for each that counts, those that are left are filled. */
function row({ title, says, left, max }: Bar, top: number): string[] {
  const inner = width - 2 * margin;
  const piece = (inner - (max - 1) * gap) / max;
  const pieces = Array.from({ length: max }, (_, index) => {
    const x = Math.round((margin + index * (piece + gap)) * 10) / 10;
    const look =
      index < left ? `fill="${colours.deadline}"` : `fill="#fff" stroke="${colours.faint}" stroke-width=".7"`;
    return `<rect x="${x}" y="${top + 4}" width="${Math.round(piece * 10) / 10}" height="7" rx="2" ${look}/>`;
  });
  const room = Math.floor((inner - says.length * letterWidth) / letterWidth);
  const short = title.length <= room ? title : `${title.slice(0, Math.max(1, room - 1))}…`;
  return [label(short, margin, top, colours.ink), label(says, width - margin, top, colours.ink, "end"), ...pieces];
}
