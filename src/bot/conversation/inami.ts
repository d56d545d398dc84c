/** The 11 digits of an INAMI number, however they were grouped; `null` where there are not 11 of them. */
export function inamiDigits(text: string): string | null {
  const digits = text.replace(/[\s./-]/g, "");
  return /^\d{11}$/.test(digits) ? digits : null;
}

/**
 * Whether the check digits (the seventh and eighth) fit the first six. Newer numbers may use other moduli, so a number
 * that fails deserves a warning, never a refusal.
 */
export function hasUsualCheck(digits: string): boolean {
  return Number(digits.slice(6, 8)) === 97 - (Number(digits.slice(0, 6)) % 97);
}
