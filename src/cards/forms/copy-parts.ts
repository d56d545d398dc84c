import type { CopySection } from "../../forms/copy";

/** What is to be copied, in parts that each fit on a card, for a card that grows too large is not shown at all. */

/** Bytes of text, and for each line what its element adds. */
const room = { first: 9_000, others: 18_000 };
const perLine = 120;

const encoder = new TextEncoder();

/** The sections in their order, each cut where a part is full; its title then stands over both pieces. */
export function copyParts(sections: readonly CopySection[]): CopySection[][] {
  const parts: CopySection[][] = [[]];
  let used = 0;
  for (const { title, lines } of sections) {
    for (const line of lines) {
      const size = encoder.encode(line.label + line.value).length + perLine;
      if (used > 0 && used + size > (parts.length === 1 ? room.first : room.others)) {
        parts.push([]);
        used = 0;
      }
      used += size;
      const part = parts.at(-1) ?? [];
      const last = part.at(-1);
      if (last?.title === title) part.splice(-1, 1, { title, lines: [...last.lines, line] });
      else part.push({ title, lines: [line] });
    }
  }
  return parts;
}
