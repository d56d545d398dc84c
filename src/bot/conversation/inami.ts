/** The digits of an INAMI number, however they were grouped; whatever else was typed stays. */
export function inamiDigits(text: string): string {
  return text.replace(/[\s./-]/g, "");
}

/** What is unusual about an INAMI number: a warning, never a refusal, for newer numbers may follow other rules. */
export type InamiOddity = "length" | "check";

/** An INAMI number has 11 digits; the seventh and eighth are 97 less the first six modulo 97. */
export function inamiOddity(digits: string): InamiOddity | null {
  if (!/^\d{11}$/.test(digits)) return "length";
  return Number(digits.slice(6, 8)) === 97 - (Number(digits.slice(0, 6)) % 97) ? null : "check";
}
