import { findNationalNumbers, withoutNationalNumbers } from "./national-number";

/** An INAMI (RIZIV) number as it was given: 11 digits, `T NNNNN CC QQQ`. */
export interface InamiNumber {
  digits: string;
  /** Whether the check digits fit. Newer numbers may be checked in another way: `false` is worth a warning, no more. */
  checks: boolean;
}

/** Reads an INAMI number in its usual written forms; `null` where it has not 11 digits. */
export function readInamiNumber(text: string): InamiNumber | null {
  const trimmed = text.trim();
  if (!/^\d[\d\s.\-/]*$/.test(trimmed)) return null;
  const digits = trimmed.replace(/\D/g, "");
  if (digits.length !== 11) return null;
  return { digits, checks: Number(digits.slice(6, 8)) === 97 - (Number(digits.slice(0, 6)) % 97) };
}

/** The number as it is usually written: "1-23456-71-004". */
export function writtenInamiNumber(digits: string): string {
  return [digits.slice(0, 1), digits.slice(1, 6), digits.slice(6, 8), digits.slice(8)].join("-");
}

/**
 * Whether what was given as an INAMI number is a national number: it checks as the one and not as the other. A few
 * INAMI numbers check as both, and are taken for what they were given as.
 */
export function isNationalInstead(text: string): boolean {
  return findNationalNumbers(text).length > 0 && readInamiNumber(text)?.checks !== true;
}

/** What was given as an INAMI number, without any national number in its place. */
export function withoutNationalInstead(text: string): string {
  return isNationalInstead(text) ? withoutNationalNumbers(text) : text;
}
