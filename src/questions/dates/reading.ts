import { type CivilDate, isCivilDate } from "../../rules/civil-date";
import type { Language } from "../contract";
import type { Token } from "../text";

/** What the parts of the date grammar read, and small steps that they share. */

export interface Reading {
  tokens: readonly Token[];
  text: string;
  today: CivilDate;
  language: Language;
  /** Whether the message speaks of something still to come. */
  planned: boolean;
}

export interface Hit {
  length: number;
  date?: CivilDate;
  period?: { from: CivilDate; to: CivilDate };
}

const pad = (value: number) => String(value).padStart(2, "0");

export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(date) ? date : undefined;
}

/** Two digits are of this century, unless that lies more than ten years ahead: a birth year, then. */
export function fullYear(written: string, today: CivilDate): number {
  const year = Number(written);
  if (written.length > 2) return year;
  const thisCentury = 2000 + year;
  return thisCentury > Number(today.slice(0, 4)) + 10 ? thisCentury - 100 : thisCentury;
}

/** The day without a year: the latest one not after today, or, for something planned, the next one. */
export function withoutYear(reading: Reading, month: number, day: number): CivilDate | undefined {
  const year = Number(reading.today.slice(0, 4));
  const around = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .map((candidate) => civilDate(candidate, month, day))
    .filter((date) => date !== undefined);
  if (reading.planned) return around.find((date) => date >= reading.today);
  return around.filter((date) => date <= reading.today).at(-1);
}

export function wordAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.folded ?? "";
}

export function between(reading: Reading, index: number): string {
  const left = reading.tokens[index];
  const right = reading.tokens[index + 1];
  return left && right ? reading.text.slice(left.end, right.start) : "";
}

export const isNumber = (word: string, digits = 2) => /^\d+$/.test(word) && word.length <= digits;
