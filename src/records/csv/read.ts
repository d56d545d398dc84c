/** A line of a CSV text: its number in the text, counted from 1, and its cells. */
export interface CsvLine {
  line: number;
  cells: string[];
}

const separators = [";", "\t", ","] as const;

/** The separator that the first line uses most, outside quotes; a semicolon where it uses none. */
function separatorOf(text: string): string {
  const first = text.replace(/"[^"]*"/g, "").split(/[\r\n]/, 1)[0] ?? "";
  const counts = separators.map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { separator: ";", count: 1 }).separator;
}

/**
 * Reads CSV as spreadsheets write it: with or without a byte order mark, cells in quotes where needed, any usual line
 * ending. Lines without any text are left out. A quote that is never closed runs to the end of the text.
 */
export function readCsv(text: string): CsvLine[] {
  const body = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(body);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let line = 1;
  let startedAt = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endLine = () => {
    endCell();
    if (cells.some((one) => one !== "")) lines.push({ line: startedAt, cells });
    cells = [];
    startedAt = line;
  };
  for (let index = 0; index < body.length; index++) {
    const character = body[index] ?? "";
    const isBreak = character === "\n" || (character === "\r" && body[index + 1] !== "\n");
    if (isBreak) line++;
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (body[index + 1] === '"') {
        cell += '"';
        index++;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === "") {
      isQuoted = true;
      cell = "";
    } else if (character === separator) endCell();
    else if (isBreak) endLine();
    else if (character !== "\r") cell += character;
  }
  endLine();
  return lines;
}
