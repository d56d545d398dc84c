/**
 * Belgian national numbers (NISS/INSZ) and BIS numbers in free text: they are found so that they can be kept out, and
 * nothing else is read from them. A BIS number in particular tells no age.
 */

/** Where a national number stands in a text: `text.slice(start, end)` is how it was written. */
export interface FoundNationalNumber {
  start: number;
  end: number;
  /** Its 11 digits. */
  digits: string;
}

// Groups of a date, a serial and a check, or digit by digit; no digit touches them, so that no part of a longer number
// is taken.
const separator = "[\\s.,:\\-\\u2010-\\u2015/_]{0,3}";
const grouped = ["\\d{2}", "\\d{2}", "\\d{2}", "\\d{3}", "\\d{2}"].join(separator);
const digitByDigit = "\\d(?:[\\s.,:\\-/_]\\d){10}";
const written = new RegExp(`(?<!\\d)(?:${grouped}|${digitByDigit})(?!\\d)`, "g");

/** Whether these 11 digits form a national or BIS number: a possible date, a serial, and a check modulo 97. */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [month, day, serial] = [digits.slice(2, 4), digits.slice(4, 6), digits.slice(6, 9)].map(Number);
  if (month === undefined || day === undefined || serial === undefined) return false;
  // BIS numbers add 20 (sex not known) or 40 to the month. Month and day are 0 where the date is not known.
  const plainMonth = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
  if (plainMonth > 12 || day > 31 || serial === 0 || serial === 999) return false;
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  return check === checkOf(Number(body)) || check === checkOf(Number(`2${body}`));
}

/** The check digits of a number's first nine digits; births from 2000 put a 2 before them. */
function checkOf(body: number): number {
  return 97 - (body % 97);
}

/** The national and BIS numbers written in `text`, in the order in which they stand. */
export function findNationalNumbers(text: string): FoundNationalNumber[] {
  const found: FoundNationalNumber[] = [];
  const plain = withPlainDigits(text);
  written.lastIndex = 0;
  for (let match = written.exec(plain); match !== null; match = written.exec(plain)) {
    const digits = match[0].replace(/\D/g, "");
    const end = match.index + match[0].length;
    if (isNationalNumber(digits)) found.push({ start: match.index, end, digits });
    // Digits before a number ("32 85.07.30-033.28") must not hide it: the next look starts one digit further.
    else written.lastIndex = match.index + 1;
  }
  return found;
}

/** `text` with the wide digits of some keyboards as plain ones, each in its place. */
function withPlainDigits(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

/** `text` with each national number replaced by `•`, so that what is kept or quoted holds none. */
export function withoutNationalNumbers(text: string): string {
  return findNationalNumbers(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}•${rest.slice(end)}`,
    text,
  );
}

/** The one national number that `text` consists of, as 11 digits; `null` where it is anything else. */
export function nationalNumberIn(text: string): string | null {
  const [first, ...others] = findNationalNumbers(text);
  if (first === undefined || others.length > 0) return null;
  return `${text.slice(0, first.start)}${text.slice(first.end)}`.trim() === "" ? first.digits : null;
}
