import type { TermIndex } from "./lexicon";

/** Slips of the thumb: the known word nearest to an unknown one. */

/** Optimal string alignment distance (insert, delete, replace, swap neighbours), or `limit + 1` when it is larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function letterMask(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) % 32);
  return mask;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

interface Candidate {
  word: string;
  mask: number;
  isStem: boolean;
}

/** How many slips a word of this length may hold: short words none, for too many others are near them. */
function allowedSlips(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** Finds the nearest known word; built once per language. */
export class SpellingIndex {
  private byLength: Map<number, Candidate[]> | undefined;
  private readonly found = new Map<string, string | null>();

  constructor(
    private readonly terms: TermIndex,
    private readonly extraWords: Iterable<string> = [],
  ) {}

  /** Built when the first unknown word asks for it: most messages have none. */
  private candidates(length: number): readonly Candidate[] {
    if (!this.byLength) {
      this.byLength = new Map();
      for (const word of this.terms.words()) this.add(this.byLength, word, false);
      for (const word of this.extraWords) this.add(this.byLength, word, false);
      for (const stem of this.terms.stems()) this.add(this.byLength, stem, true);
    }
    return this.byLength.get(length) ?? [];
  }

  private add(byLength: Map<number, Candidate[]>, word: string, isStem: boolean): void {
    if (word.length < 4 || /\d/.test(word)) return;
    const list = byLength.get(word.length);
    const candidate = { word, mask: letterMask(word), isStem };
    if (list) list.push(candidate);
    else byLength.set(word.length, [candidate]);
  }

  /** The nearest known word (for a stem: the stem with the ending as written), or `undefined` when none is near enough. */
  correct(word: string): string | undefined {
    const known = this.found.get(word);
    if (known !== undefined) return known ?? undefined;
    const nearest = this.nearest(word);
    if (this.found.size > 2000) this.found.clear();
    this.found.set(word, nearest ?? null);
    return nearest;
  }

  private nearest(word: string): string | undefined {
    const limit = allowedSlips(word.length);
    if (limit === 0) return undefined;
    const mask = letterMask(word);
    let best: string | undefined;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let length = 4; length <= word.length + limit; length++) {
      const whole = length >= word.length - limit;
      for (const candidate of this.candidates(length)) {
        if (!whole && !candidate.isStem) continue;
        if (candidate.isStem && (length < 5 || candidate.word[0] !== word[0])) continue;
        const slips = candidate.isStem
          ? stemDistance(word, candidate, allowedSlips(length))
          : bitCount(mask ^ candidate.mask) > 2 * limit
            ? limit + 1
            : editDistance(word, candidate.word, limit);
        if (slips > (candidate.isStem ? allowedSlips(length) : limit)) continue;
        // A slip in the first letter is rarer, and a stem says less than a whole word.
        const score = slips + (candidate.word[0] === word[0] ? 0 : 0.6) + (candidate.isStem ? 0.3 : 0) - length / 100;
        if (score < bestScore) {
          bestScore = score;
          best = candidate.isStem ? candidate.word + word.slice(length) : candidate.word;
        }
      }
    }
    return best;
  }
}

function stemDistance(word: string, { word: stem, mask }: Candidate, limit: number): number {
  if (limit === 0) return 1;
  let best = limit + 1;
  for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
    if (length > word.length || length < 4) continue;
    const head = word.slice(0, length);
    if (bitCount(letterMask(head) ^ mask) > 2 * limit) continue;
    best = Math.min(best, editDistance(head, stem, Math.min(limit, 1)));
  }
  return best;
}
