/** Words of a message: folded for comparison, with their place in the text as written. */

export interface Token {
  /** As written. */
  raw: string;
  /** Lower case, without accents: "Où" becomes "ou". Digits stay digits. */
  folded: string;
  /** Place in the text, `end` exclusive. */
  start: number;
  end: number;
  /** Which sentence of the message it stands in, from 0. */
  sentence: number;
}

const letterVariants: Record<string, string> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l" };

/** Lower case without accents, so that "Coördinatie", "coordinatie" and "COORDINATIE" are one word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßœæøł]/g, (letter) => letterVariants[letter] ?? letter);
}

const wordPattern = /\d+|\p{L}[\p{L}\p{M}]*|\p{Extended_Pictographic}/gu;

/** Abbreviations after which a full stop ends no sentence. */
const abbreviations = new Set(
  "mme mmes mlle mr mrs ms dr dhr mevr mw fr hr m st ste prof nr no max min env ca bv bijv z b zb etc resp incl inkl evtl vs".split(
    " ",
  ),
);

function endsSentence(between: string, before: Token): boolean {
  if (/[?!;\n]/.test(between)) return true;
  if (!/[.…]\s/.test(between)) return false;
  if (/\.\.|…/.test(between)) return true;
  return before.folded.length > 1 && !abbreviations.has(before.folded) && !/^\d{1,2}$/.test(before.folded);
}

/** The words, numbers and pictographs of `text`, in order. "20SA" is two tokens, "l'outil" too. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const before = tokens.at(-1);
    if (before && endsSentence(text.slice(before.end, start), before)) sentence++;
    tokens.push({ raw: match[0], folded: fold(match[0]), start, end: start + match[0].length, sentence });
  }
  return tokens;
}
