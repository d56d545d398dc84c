import { type CivilDate, daysBetween } from "../../rules/civil-date";
import { arrow, bar, dot, inner, lengthOf, line, muted, type Picture, type Tone, text } from "./svg";

/** Bars on one scale of days, one row above the other. */

export interface Span {
  from: CivilDate;
  /** Last day; `null` where it has no end. */
  to: CivilDate | null;
  tone: Tone;
  /** Inside the bar, where there is room. */
  label?: string;
}

export interface Row {
  label: string;
  /** At the right end of the row's label: its dates. */
  note?: string;
  spans: readonly Span[];
  /** Single days: filled for what took place, hollow for what is asked about. */
  dots?: readonly { day: CivilDate; filled: boolean }[];
}

export interface Mark {
  day: CivilDate;
  label: string;
}

export interface Timeline {
  title: string;
  description: string;
  from: CivilDate;
  to: CivilDate;
  rows: readonly Row[];
  /** Days that run through all the rows, named below them. */
  marks: readonly Mark[];
}

const top = 16;
const rowHeight = 46;
const barHeight = 16;
const markHeight = 20;
const labelSize = 11;

export function timeline({ title, description, from, to, rows, marks }: Timeline): Picture {
  // Room for the arrow of what has no end.
  const right = inner.right - 12;
  const at = (day: CivilDate) => {
    const share = daysBetween(from, day) / daysBetween(from, to);
    return inner.left + Math.min(1, Math.max(0, share)) * (right - inner.left);
  };
  const bottom = top + rows.length * rowHeight;
  const { drawn, levels } = drawMarks(marks, at, top, bottom);
  const body = [
    ...drawn.lines,
    ...rows.map((row, index) => drawRow(row, top + index * rowHeight, at, right)),
    ...drawn.labels,
  ].join("\n");
  return { title, description, height: bottom + 8 + levels * markHeight + 8, body };
}

function drawRow(
  { label, note, spans, dots = [] }: Row,
  y: number,
  at: (day: CivilDate) => number,
  right: number,
): string {
  const barTop = y + 20;
  return [
    text(inner.left, y + 14, label, { bold: true, halo: true }),
    ...(note === undefined
      ? []
      : [text(inner.right, y + 14, note, { anchor: "end", fill: muted, size: 13, halo: true })]),
    ...spans.flatMap((span) => drawSpan(span, barTop, at, right)),
    ...dots.map(({ day, filled }) => dot(at(day), barTop + barHeight / 2, filled)),
  ].join("\n");
}

function drawSpan({ from, to, tone, label }: Span, y: number, at: (day: CivilDate) => number, right: number): string[] {
  const start = at(from);
  const end = to === null ? right : at(to);
  const isRoomy = label !== undefined && lengthOf(label, labelSize) + 8 <= end - start;
  const fill = tone === "strong" ? "#ffffff" : "#1f2328";
  return [
    bar(start, y, end - start, barHeight, tone),
    ...(to === null ? [arrow(end, y, barHeight, tone)] : []),
    ...(isRoomy
      ? [
          text((start + end) / 2, y + 12, label, {
            anchor: "middle",
            fill,
            size: labelSize,
            halo: tone === "uncertain",
          }),
        ]
      : []),
  ];
}

/** Names that would run into each other go one level down. */
function drawMarks(marks: readonly Mark[], at: (day: CivilDate) => number, from: number, to: number) {
  const ends: number[] = [];
  const lines: string[] = [];
  const labels: string[] = [];
  for (const { day, label } of [...marks].sort((a, b) => a.day.localeCompare(b.day))) {
    const length = lengthOf(label, 12);
    const middle = Math.min(inner.right - length / 2, Math.max(inner.left + length / 2, at(day)));
    const free = ends.findIndex((end) => end + 8 < middle - length / 2);
    const level = free === -1 ? ends.length : free;
    ends[level] = middle + length / 2;
    const labelY = to + 18 + level * markHeight;
    lines.push(line(at(day), from, at(day), labelY - 11, true));
    labels.push(text(middle, labelY, label, { anchor: "middle", fill: muted, size: 12 }));
  }
  return { drawn: { lines, labels }, levels: ends.length };
}
