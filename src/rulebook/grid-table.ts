/**
 * A table as plain text, its cells wrapped: it reads in a terminal and in a mail, and Markdown programs that know grid
 * tables take it over as a table.
 */

/** Each cell is a list of lines, wrapped further where they are too long. */
export function gridTable(
  head: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  widths: readonly number[],
): string {
  const rule = (mark: string) => `+${widths.map((width) => mark.repeat(width + 2)).join("+")}+`;
  const drawn = (cells: readonly (readonly string[])[]) => {
    const wrapped = widths.map((width, index) => (cells[index] ?? []).flatMap((line) => wrap(line, width)));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from(
      { length: height },
      (_, row) => `|${widths.map((width, index) => ` ${(wrapped[index]?.[row] ?? "").padEnd(width)} `).join("|")}|`,
    ).join("\n");
  };
  return [
    rule("-"),
    drawn(head.map((name) => [name])),
    rule("="),
    ...rows.flatMap((cells) => [drawn(cells), rule("-")]),
  ].join("\n");
}

/** Breaks at spaces; a word that is longer than the line is cut. */
export function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ").flatMap((whole) => cut(whole, width))) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (longer.length <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [word.slice(0, width), ...cut(word.slice(width), width)];
}
