import type { CivilDate } from "../../rules/civil-date";

/** What a cell holds; a sum in cents is written with a decimal comma, a day as Belgians write it. */
export type Cell = string | number | { cents: number } | { day: CivilDate } | null;

/**
 * A table as CSV that a Belgian Excel opens as it is meant: UTF-8 with a byte order mark, semicolons, decimal commas,
 * lines that end in CR LF. No text is taken for a formula.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(";")}\r\n`).join("")}`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell === "string") return quoted(harmless(cell));
  if ("cents" in cell) return (cell.cents / 100).toFixed(2).replace(".", ",");
  const [year, month, day] = cell.day.split("-");
  return `${day}/${month}/${year}`;
}

/** A text that a spreadsheet would calculate, made plain text by the apostrophe that spreadsheets know for it. */
function harmless(text: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;",\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
