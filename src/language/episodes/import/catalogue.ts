import type { CivilDate } from "../../../rules/civil-date";

export const importColumnNames = [
  "code",
  "service",
  "on",
  "billing",
  "billedOn",
  "minutes",
  "inamiParticipants",
  "careActors",
  "elsewhere",
] as const;
export type ImportColumnName = (typeof importColumnNames)[number];

/** The words of a list of past acts that is taken over, and of the report on each of its lines. */
export interface ImportWords {
  title: string;
  text: string;
  /** By headings that the list may bear. */
  columns: Record<ImportColumnName, string>;
  needed(columns: string): string;
  optional(columns: string): string;
  example: string;
  sendFile: string;
  list: string;
  listMissing: string;
  confirm: string;
  /** `count` acts are in the files now. */
  done(count: number): string;
  already(count: number): string;
  refused(count: number): string;
  unreadable(count: number): string;
  toBill(count: number, amount: string): string;
  lost(count: number, amount: string): string;
  line(line: number): string;
  /** What became of one act, after its name and a colon. */
  standing: {
    billed: string;
    waived: string;
    "done-elsewhere": string;
    "not-billable": string;
    "not-known": string;
    "to-bill"(billBy: CivilDate, amount: string | null): string;
    lost(billBy: CivilDate, amount: string | null): string;
    confirm: string;
    incomplete: string;
  };
  problems: Record<
    "missing" | "no-service" | "no-day" | "no-billing-state" | "no-number" | "no-yes-or-no",
    (column: string) => string
  >;
  refusals: {
    notYours(code: string): string;
    overQuota: string;
    future: string;
    otherProgramme: string;
    ended(on: CivilDate): string;
    other: string;
  };
  missingColumns(columns: string): string;
  tooLong(lines: number): string;
  empty: string;
  file: Record<"not-csv" | "not-from-teams" | "too-large" | "out-of-reach", string>;
}
