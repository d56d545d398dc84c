import { bar, inner, lengthOf, muted, type Picture, type Tone, text } from "./svg";

/** Groups of bars from zero, each bar with its value in words. */

export interface Bar {
  label: string;
  value: number;
  said: string;
  tone: Tone;
}

export interface Group {
  label: string;
  /** The value that fills the width. */
  full: number;
  bars: readonly Bar[];
}

const top = 14;
const headHeight = 24;
const barHeight = 18;
const barStep = 26;
const groupGap = 8;

export function barChart(title: string, description: string, groups: readonly Group[]): Picture {
  const bars = groups.flatMap((group) => group.bars);
  const labelWidth = Math.max(...bars.map(({ label }) => lengthOf(label, 13)), 0) + 10;
  const valueWidth = Math.max(...bars.map(({ said }) => lengthOf(said)), 0) + 10;
  const left = inner.left + labelWidth;
  const room = inner.right - valueWidth - left;
  let y = top;
  const body: string[] = [];
  for (const group of groups) {
    body.push(text(inner.left, y + 14, group.label, { bold: true }));
    y += headHeight;
    for (const { label, value, said, tone } of group.bars) {
      const length = (value / group.full) * room;
      body.push(text(inner.left, y + 13, label, { fill: muted, size: 13 }));
      body.push(bar(left, y, length, barHeight, tone));
      body.push(text(left + length + 6, y + 14, said));
      y += barStep;
    }
    y += groupGap;
  }
  return { title, description, height: y + 4, body: body.join("\n") };
}
