import { type CivilDate, daysBetween } from "../../rules/civil-date";
import type { Image } from "../adaptive-card";
import { colours, drawing, imageOf, label, letterWidth, margin, width } from "./svg";
import type { Mark, Span, Timeline } from "./timeline";

/** The trajectory as a picture. Shape and words say what the colours say. */

const rowHeight = 15;

/** The picture, with a text of what it shows. */
export function timelineImage(timeline: Timeline, altText: string): Image {
  return imageOf(svgOf(timeline), altText);
}

export function svgOf(timeline: Timeline): string {
  const x = scaleOf(timeline);
  const shown = timeline.spans.filter(({ from, to }) => to >= timeline.from && from <= timeline.to);
  const bands = shown.filter((span) => span.as === "band");
  const brackets = shown.filter((span) => span.as === "bracket");
  const marks = timeline.marks.filter(({ on }) => on >= timeline.from && on <= timeline.to);
  const bandsTop = 18;
  const bracketsTop = bandsTop + (bands.length > 0 ? 22 : 0);
  const marksTop = bracketsTop + (brackets.length > 0 ? 18 : 4);
  const lanes = lanesFor(marks, x);
  const height = marksTop + (Math.max(-1, ...lanes) + 1) * rowHeight + 8;
  const now = x(timeline.today);
  return drawing(height, [
    ...bands.map((span, index) => band(span, index, bandsTop, x)),
    ...brackets.map((span) => bracket(span, bracketsTop, x)),
    `<path d="M${now} 14V${height - 6}" stroke="${colours.today}" stroke-dasharray="3 2"/>`,
    label(timeline.todayLabel, anchored(timeline.todayLabel, now), 11, colours.today),
    ...marks.map((mark, index) => markAt(mark, x(mark.on), marksTop + (lanes[index] ?? 0) * rowHeight + 8)),
  ]);
}

type Scale = (day: CivilDate) => number;

function scaleOf({ from, to }: Timeline): Scale {
  const days = Math.max(1, daysBetween(from, to));
  return (day) => {
    const share = Math.min(1, Math.max(0, daysBetween(from, day) / days));
    return Math.round((margin + share * (width - 2 * margin)) * 10) / 10;
  };
}

function band({ label: says, from, to }: Span, index: number, top: number, x: Scale): string {
  const [start, end] = [x(from), x(to)];
  const fill = colours.bands[index % colours.bands.length];
  const rect = `<rect x="${start}" y="${top}" width="${Math.max(2, end - start)}" height="18" rx="3" fill="${fill}"/>`;
  // What does not fit is told by the text beside the picture.
  return fits(says, end - start) ? rect + label(says, start + 4, top + 12, colours.ink) : rect;
}

function bracket({ label: says, from, to }: Span, top: number, x: Scale): string {
  const [start, end] = [x(from), x(to)];
  const line = `<path d="M${start} ${top + 2}v4H${end}v-4" fill="none" stroke="${colours.faint}"/>`;
  return fits(says, end - start) ? line + label(says, start + 4, top + 15, colours.faint) : line;
}

function fits(says: string, room: number): boolean {
  return says.length * letterWidth + 6 <= room;
}

/** The first free row for each mark, so that no two labels lie over each other. */
function lanesFor(marks: readonly Mark[], x: Scale): number[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const at = x(mark.on);
    const isLeft = turnsLeft(mark.label, at);
    const room = mark.label === "" ? 6 : mark.label.length * letterWidth + 12;
    const [start, end] = isLeft ? [at - room, at + 6] : [at - 6, at + room];
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

function turnsLeft(says: string, at: number): boolean {
  return at + says.length * letterWidth + 10 > width;
}

function markAt({ label: says, kind }: Mark, at: number, y: number): string {
  const shape =
    kind === "billed"
      ? `<circle cx="${at}" cy="${y}" r="4" fill="${colours.billed}"/>`
      : kind === "to-bill"
        ? `<circle cx="${at}" cy="${y}" r="3.5" fill="#fff" stroke="${colours.toBill}" stroke-width="1.5"/>`
        : `<path d="M${at} ${y - 4}l4 8h-8z" fill="${colours.deadline}"/>`;
  if (says === "") return shape;
  const left = turnsLeft(says, at);
  return shape + label(says, left ? at - 7 : at + 7, y + 3, colours.ink, left ? "end" : "start");
}

function anchored(says: string, at: number): number {
  const half = (says.length * letterWidth) / 2;
  return Math.min(width - margin - 2 * half, Math.max(margin, at - half));
}
