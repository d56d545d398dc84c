import type { CivilDate } from "../rules/civil-date";
import type { Language } from "./contract";
import { type DateMention, findDates } from "./dates/find";
import type { SpellingIndex } from "./fuzzy";
import type { Lexicon } from "./lexicon";
import { findPatients, type PatientMention } from "./patients";
import { findQuantities, numberOf, type QuantityMention } from "./quantities";
import { fold, type Token, tokenise } from "./text";

/** A message read once: what each word is, so that intent and slots need not look at letters again. */

/** One meaningful piece of the message, in order. */
export interface Piece {
  from: number;
  to: number;
  /** Lexicon concepts, or "x.patient", "x.date", "x.number" for what was masked. Empty: the word carries no concept. */
  concepts: readonly string[];
  /** The (corrected) word, for pieces of one word without a concept. */
  word?: string;
  /** Neither in the lexicon nor in any utterance, in any language. */
  unknown: boolean;
}

export interface Reading {
  text: string;
  language: Language;
  tokens: Token[];
  pieces: Piece[];
  dates: DateMention[];
  quantities: QuantityMention[];
  patients: PatientMention[];
}

/** What reading needs to know: the lexicon, the words seen in utterances, and the spelling of both. */
export interface Vocabulary {
  lexicon: Lexicon;
  seen: Record<Language, ReadonlySet<string>>;
  spelling: Record<Language, SpellingIndex>;
}

const allLanguages: readonly Language[] = ["fr", "nl", "de", "en"];

function isKnown(vocabulary: Vocabulary, language: Language, word: string): boolean {
  return vocabulary.lexicon[language].knows(word) || vocabulary.seen[language].has(word);
}

/** German "ae", "oe", "ue" typed for umlauts. */
function withoutDigraphs(word: string): string {
  return word.replaceAll("ae", "a").replaceAll("oe", "o").replaceAll("ue", "u");
}

/** The word as the vocabulary spells it. */
function corrected(vocabulary: Vocabulary, language: Language, word: string): string {
  if (word.length < 3 || /\d/.test(word) || isKnown(vocabulary, language, word)) return word;
  for (const other of allLanguages) if (other !== language && isKnown(vocabulary, other, word)) return word;
  if (language === "de") {
    const plain = withoutDigraphs(word);
    if (plain !== word && isKnown(vocabulary, language, plain)) return plain;
  }
  // Repeated letters: "merciiii", "suuuper".
  const squeezed = word.replace(/(.)\1{2,}/g, "$1");
  if (squeezed !== word && isKnown(vocabulary, language, squeezed)) return squeezed;
  const own = vocabulary.spelling[language].correct(word);
  if (own) return own;
  if (word.length < 7) return word;
  for (const other of allLanguages) {
    const found = other === language ? undefined : vocabulary.spelling[other].correct(word);
    if (found) return found;
  }
  return word;
}

/** Dutch and German compounds: "groepssessietarief" is a group session and a tariff. */
function compoundParts(vocabulary: Vocabulary, word: string, language: Language): string[] {
  if (word.length < 9) return [];
  const index = vocabulary.lexicon[language];
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const head =
      index.match([word.slice(0, cut)], 0) ?? index.match([word.slice(0, cut).replace(/(s|n|en|es)$/, "")], 0);
    const tail = index.match([word.slice(cut)], 0) ?? index.match([word.slice(cut).replace(/^s/, "")], 0);
    if (head && tail && carries(head.concepts) && carries(tail.concepts)) return [...head.concepts, ...tail.concepts];
  }
  return [];
}

const carries = (concepts: readonly string[]) => concepts.some((concept) => concept !== "word");

interface Found {
  length: number;
  concepts: readonly string[];
}

/** The best term at a place: the message's own language first, another one where it says more. */
function termAt(vocabulary: Vocabulary, language: Language, words: readonly string[], at: number): Found | undefined {
  const own = vocabulary.lexicon[language].match(words, at);
  let best: Found | undefined = own;
  const ownKnows = own !== undefined || vocabulary.seen[language].has(words[at] ?? "");
  for (const other of allLanguages) {
    if (other === language) continue;
    const found = vocabulary.lexicon[other].match(words, at);
    if (!found || !carries(found.concepts)) continue;
    if (
      ownKnows
        ? found.length > Math.max(1, best?.length ?? 1)
        : found.length > (best?.length ?? 0) && (words[at] ?? "").length >= 3
    ) {
      best = found;
    }
  }
  return best;
}

function maskedConcepts(
  reading: Pick<Reading, "dates" | "quantities" | "patients">,
): Map<number, { to: number; concepts: string[] }> {
  const masks = new Map<number, { to: number; concepts: string[] }>();
  for (const { from, to, date } of reading.dates) masks.set(from, { to, concepts: [date ? "x.date" : "x.month"] });
  for (const { from, to, kind } of reading.quantities) masks.set(from, { to, concepts: [`x.${kind}`] });
  for (const { from, to, kind } of reading.patients) {
    const concept = kind === "pronoun" ? "x.pronoun" : kind === "definite" ? "x.the-patient" : "x.patient";
    masks.set(from, { to, concepts: [concept] });
  }
  return masks;
}

const codeConcepts: Record<string, string> = {
  "401376": "service.screening",
  "401391": "service.cpp",
  "401413": "service.coordination",
  "401435": "service.concertation",
};

/** Reads `text` as `language`: its dates, quantities, patients, and the concept of every other word. */
export function read(text: string, language: Language, today: CivilDate, vocabulary: Vocabulary): Reading {
  const tokens = tokenise(text);
  const dates = findDates(text, tokens, today, language);
  const taken = new Set<number>();
  const take = (mentions: readonly { from: number; to: number }[]) => {
    for (const { from, to } of mentions) for (let index = from; index < to; index++) taken.add(index);
  };
  take(dates);
  const isKnownWord = (word: string) => allLanguages.some((each) => isKnown(vocabulary, each, word));
  const conceptsOf = (word: string) => vocabulary.lexicon[language].match([word], 0)?.concepts ?? [];
  const isFirstName = (word: string) => conceptsOf(word).includes("name");
  const isOnlyFirstName = (word: string) => conceptsOf(word).length === 1 && isFirstName(word);
  const patients = findPatients({ text, tokens, language, isKnownWord, isFirstName, isOnlyFirstName, taken });
  const hard = patients.filter(({ kind }) => kind !== "pronoun");
  take(hard);
  const quantities = findQuantities(tokens, taken);
  take(quantities);
  const pronouns = patients.filter(({ kind, from }) => kind === "pronoun" && !taken.has(from));
  take(pronouns);
  const mentions = { dates, quantities, patients: [...hard, ...pronouns].sort((a, b) => a.from - b.from) };
  return { text, language, tokens, ...mentions, pieces: piecesOf(tokens, language, vocabulary, mentions, taken) };
}

function piecesOf(
  tokens: readonly Token[],
  language: Language,
  vocabulary: Vocabulary,
  mentions: Pick<Reading, "dates" | "quantities" | "patients">,
  taken: ReadonlySet<number>,
): Piece[] {
  const masks = maskedConcepts(mentions);
  const words = tokens.map((token, index) =>
    taken.has(index) ? "\u0000" : corrected(vocabulary, language, token.folded),
  );
  const pieces: Piece[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mask = masks.get(at);
    if (mask) {
      const code = codeConcepts[tokens[at]?.folded ?? ""];
      pieces.push({ from: at, to: mask.to, concepts: code ? [...mask.concepts, code] : mask.concepts, unknown: false });
      at = mask.to;
      continue;
    }
    const piece = pieceAt(vocabulary, language, words, at);
    pieces.push(piece);
    at = piece.to;
  }
  return pieces;
}

function pieceAt(vocabulary: Vocabulary, language: Language, words: readonly string[], at: number): Piece {
  const word = words[at] ?? "";
  const term = termAt(vocabulary, language, words, at);
  if (term) {
    const concepts = term.concepts.filter((concept) => concept !== "word");
    const to = at + term.length;
    return { from: at, to, concepts, word: term.length === 1 ? word : undefined, unknown: false };
  }
  if (/^\d+$/.test(word)) return { from: at, to: at + 1, concepts: ["x.number"], unknown: false };
  if (numberOf(word) !== undefined && (numberOf(word) ?? 0) > 1)
    return { from: at, to: at + 1, concepts: ["x.number"], word, unknown: false };
  const parts = [language, ...(["nl", "de"] as const)].flatMap((each) => {
    return compoundParts(vocabulary, word, each);
  });
  if (parts.length > 0) return { from: at, to: at + 1, concepts: [...new Set(parts)], unknown: false };
  const known = word.length < 2 || allLanguages.some((each) => isKnown(vocabulary, each, word));
  return { from: at, to: at + 1, concepts: [], word, unknown: !known };
}

/** The words that no lexicon and no utterance knows, as folded words: candidates for new lexicon lines. */
export function unknownWords(reading: Reading): string[] {
  return reading.pieces.filter((piece) => piece.unknown && piece.word).map((piece) => fold(piece.word ?? ""));
}
