import type { CivilDate } from "../../rules/civil-date";
import type { PastAct, Service } from "../../rules/contract";
import {
  billingFrom,
  columnOf,
  dayFrom,
  flagFrom,
  type ImportColumn,
  neededColumns,
  numberFrom,
  type ServiceNames,
  serviceFrom,
} from "./import-columns";
import { readCsv } from "./read";

/** A past act as a line tells it. */
export interface ImportedAct {
  code: string;
  service: Service;
  on: CivilDate;
  billing: PastAct["billing"];
  billedOn?: CivilDate;
  elsewhere: boolean;
  details: Pick<PastAct, "minutes" | "inamiParticipants" | "careActors">;
}

export interface ImportProblem {
  column: ImportColumn;
  /** `missing`: nothing stands there; otherwise what it is not. */
  problem: "missing" | "no-service" | "no-day" | "no-billing-state" | "no-number" | "no-yes-or-no";
}

/** One line of the list: what it tells, or what is wrong with it. */
export type ImportLine = { line: number } & ({ act: ImportedAct } | { problems: ImportProblem[] });

export type ImportedText =
  | { lines: ImportLine[] }
  /** The first line does not name these columns. */
  | { missingColumns: ImportColumn[] }
  | { tooLong: { most: number } };

/** Most lines that are taken at once. */
export const mostImportLines = 500;
const longestText = 500_000;

/**
 * Reads a list of past acts: a line of headings, then one act a line. Unknown columns are left aside.
 *
 * @param named what services are called besides their ids and pseudocodes
 */
export function readImport(text: string, named?: ServiceNames): ImportedText {
  if (text.length > longestText) return { tooLong: { most: mostImportLines } };
  const [headings, ...lines] = readCsv(text);
  const columns = (headings?.cells ?? []).map(columnOf);
  const missing = neededColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { missingColumns: missing };
  if (lines.length > mostImportLines) return { tooLong: { most: mostImportLines } };
  return {
    lines: lines.map(({ line, cells }) => ({
      line,
      ...readLine((column) => cells[columns.indexOf(column)] ?? "", named),
    })),
  };
}

function readLine(
  cell: (column: ImportColumn) => string,
  named: ServiceNames | undefined,
): { act: ImportedAct } | { problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const needed = <T>(column: ImportColumn, value: T | undefined, problem: ImportProblem["problem"]): T | undefined => {
    if (value === undefined) problems.push({ column, problem: cell(column).trim() === "" ? "missing" : problem });
    return value;
  };
  const optional = <T>(
    column: ImportColumn,
    read: (text: string) => T | undefined,
    problem: ImportProblem["problem"],
  ) => (cell(column).trim() === "" ? undefined : needed(column, read(cell(column)), problem));

  const code = needed("code", cell("code").trim().toUpperCase() || undefined, "missing");
  const service = needed("service", serviceFrom(cell("service"), named), "no-service");
  const on = needed("on", dayFrom(cell("on")), "no-day");
  const billing = needed("billing", billingFrom(cell("billing")), "no-billing-state");
  const billedOn = optional("billedOn", dayFrom, "no-day");
  const elsewhere = needed("elsewhere", flagFrom(cell("elsewhere")), "no-yes-or-no");
  const minutes = optional("minutes", numberFrom, "no-number");
  const inamiParticipants = optional("inamiParticipants", numberFrom, "no-number");
  const careActors = optional("careActors", numberFrom, "no-number");
  const isWhole =
    code !== undefined &&
    service !== undefined &&
    on !== undefined &&
    billing !== undefined &&
    elsewhere !== undefined &&
    problems.length === 0;
  if (!isWhole) return { problems };
  const details = {
    ...(minutes !== undefined && { minutes }),
    ...(inamiParticipants !== undefined && { inamiParticipants }),
    ...(careActors !== undefined && { careActors }),
  };
  const act = { code, service, on, billing, elsewhere, details, ...(billedOn !== undefined && { billedOn }) };
  return { act };
}
