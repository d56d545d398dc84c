import type { CivilDate } from "../../rules/civil-date";

/** How a language writes dates, amounts and lists. */
export interface Format {
  /** "05/03/2025", in German "05.03.2025". */
  shortDate(day: CivilDate): string;
  /** "5 mars 2025": for running text. */
  longDate(day: CivilDate): string;
  /** Euro cents as "50,41 €", with a no-break space. */
  amount(cents: number): string;
  /** A number with the language's decimal sign: "44,5". */
  number(value: number): string;
  /** "a, b et c". */
  and(items: readonly string[]): string;
  /** "a, b ou c". */
  or(items: readonly string[]): string;
  /** Makes the spaces before and after the language's punctuation unbreakable, and changes nothing else. */
  punctuation(text: string): string;
}
