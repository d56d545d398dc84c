import { type Intent, type Language, languages, type Meaning } from "./contract";
import { detectLanguage } from "./language";
import { particles, titles } from "./patient-words";
import { type Piece, type Reading, read, type Vocabulary } from "./reading";
import { slotsOf } from "./slots";
import type { Token } from "./text";
import { type QuestionContext, questionModel } from "./understand";

/**
 * What of a message may be seen by others than whoever wrote it. A word that our vocabulary does not hold might be a
 * name, however it is written; it counts as a word only where it stands right after one that no name follows.
 */

/** What stands in the place of what is left out. */
export const masks = { patient: "[patient]", number: "[number]", hidden: "[word]" } as const;

const words = (list: string): readonly string[] => list.split(" ");

/** Words of each language that a noun or a verb follows, never a name: "une ...", "mijn ...", "eine ...", "puis-je ...". */
const neverBeforeNames: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    words("un une mon ma mes ton ta tes notre nos votre vos ce cet cette ces quel quelle quels quelles je j se s"),
  ),
  nl: new Set(words("een geen mijn jouw uw onze ons deze dit elke welke het te")),
  de: new Set(
    words(
      "ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner unser unsere unseren unserem unserer diese diesen diesem dieser dieses jede jeden jedem jeder jedes welche welchen welchem welcher welches",
    ),
  ),
  en: new Set(words("a an the my your our this these those any some every each no i we")),
};

type Use =
  | { is: "patient" | "number" | "hidden" }
  /** A word of the vocabulary, as it spells it where the message does not. */
  | { is: "known"; word: string }
  /** A word that is new to us and no name. */
  | { is: "new" };

/** The message without patients, numbers and what might be a name: for a helper that may not know them. */
export function maskedText(text: string, context: QuestionContext): string {
  const reading = readingOf(withoutAddresses(text), context);
  const uses = usesOf(reading, questionModel().vocabulary);
  const parts = reading.tokens.map((token, index) => {
    const next = reading.tokens[index + 1];
    return shown(token, uses[index]) + between(reading.text.slice(token.end, next?.start));
  });
  return withoutRepeats(between(reading.text.slice(0, reading.tokens[0]?.start)) + parts.join(""));
}

/** The words of the message that our vocabulary lacks, each once, folded to a-z; never one that might be a name. */
export function unmatchedWords(text: string, context: QuestionContext): { language: Language; words: string[] } {
  const reading = readingOf(withoutAddresses(text), context);
  const uses = usesOf(reading, questionModel().vocabulary);
  const lacking = reading.tokens.filter((_, index) => uses[index]?.is === "new").map(({ folded }) => folded);
  return { language: reading.language, words: [...new Set(lacking)] };
}

/** The message read as `intent`, with the slots that its own words fill: what another's guess at the intent means. */
export function meaningAs(text: string, context: QuestionContext, intent: Intent): Meaning {
  return { intent, slots: slotsOf(readingOf(text, context), intent) };
}

function readingOf(text: string, { today, language }: QuestionContext): Reading {
  const model = questionModel();
  return read(text, detectLanguage(text, model.languages, language), today, model.vocabulary);
}

/** Addresses of mail and pages hold names. */
function withoutAddresses(text: string): string {
  return text.replace(/\S*(?:@|:\/\/|www\.)\S*/giu, " ");
}

function shown(token: Token, use: Use | undefined): string {
  switch (use?.is) {
    case "known":
      return use.word;
    case "new":
      return token.raw;
    default:
      return masks[use?.is ?? "hidden"];
  }
}

/** What stands between two words: spaces and punctuation, nothing else. */
function between(text: string): string {
  return text.replace(/[^\s.,;:?!()'’"«»/+-]/gu, "");
}

function withoutRepeats(text: string): string {
  return text.replace(/(\[\w+\])(?:[\s.'’-]*\1)+/g, "$1").trim();
}

function usesOf(reading: Reading, vocabulary: Vocabulary): Use[] {
  const ofPatients = new Set(
    reading.patients.filter(({ patient }) => patient !== "this").flatMap(({ from, to }) => rangeOf(from, to)),
  );
  const pieceOf = new Map(reading.pieces.flatMap((piece) => rangeOf(piece.from, piece.to).map((at) => [at, piece])));
  return reading.tokens.map((token, index): Use => {
    if (ofPatients.has(index)) return { is: "patient" };
    if (/\p{N}/u.test(token.raw)) return { is: "number" };
    const piece = pieceOf.get(index);
    if (piece === undefined || isFirstName(vocabulary, reading.language, token)) return { is: "hidden" };
    if (followsTitle(reading.tokens, index, ofPatients)) return { is: "hidden" };
    const known = knownWord(reading, vocabulary, index, piece);
    if (known !== undefined) return { is: "known", word: known };
    return isNewWord(reading, index, piece) ? { is: "new" } : { is: "hidden" };
  });
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** The word as the vocabulary has it; `undefined` where it has none, or where it may be a name that looks like one. */
function knownWord(reading: Reading, vocabulary: Vocabulary, index: number, piece: Piece): string | undefined {
  const token = reading.tokens[index];
  if (token === undefined || piece.unknown) return undefined;
  if (token.raw.length === 1) return isInitial(reading, index) ? undefined : token.raw;
  const isWhole = piece.to - piece.from === 1;
  const word = (isWhole ? piece.word : undefined) ?? token.folded;
  const spelled = word === token.folded ? token.raw : word;
  const isOurs = piece.concepts.length > 0;
  // In German every noun has a capital; elsewhere one inside a sentence is a name, unless the word is of our trade.
  const isNoun = reading.language === "de";
  if (isCapital(token) && !isNoun && !startsSentence(reading, index) && !isOurs) return undefined;
  if (isListed(vocabulary, word)) return spelled;
  if (isCapital(token) && !isNoun) return undefined;
  if (isInflected(vocabulary, word) && !piece.concepts.some(isForeign)) return spelled;
  // Of compounds both parts are words of our trade.
  return isWhole && isOurs && piece.word === undefined ? spelled : undefined;
}

/** Whether a lexicon or an utterance of any language has the word as it stands. */
function isListed({ lexicon, seen }: Vocabulary, word: string): boolean {
  return languages.some((language) => seen[language].has(word) || lexicon[language].knows(word, 0));
}

/** Whether it has an ending after a stem of the lexicon ("factur*"), and is not merely a longer word that begins like it. */
function isInflected({ lexicon }: Vocabulary, word: string): boolean {
  return languages.some((language) => lexicon[language].knows(word, Math.max(3, Math.floor(word.length / 2))));
}

/** First names that are also words ("an", "rose") are names with a capital. */
function isFirstName({ lexicon }: Vocabulary, language: Language, token: Token): boolean {
  const concepts = lexicon[language].match([token.folded], 0)?.concepts ?? [];
  return concepts.includes("name") && (isCapital(token) || concepts.every((concept) => concept === "name"));
}

/** Words of other subjects, whose many stems begin names too. */
function isForeign(concept: string): boolean {
  return concept.startsWith("foreign");
}

function isNewWord({ tokens, text, language }: Reading, index: number, piece: Piece): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !piece.unknown) return false;
  if (!/^[a-z]{3,30}$/.test(token.folded) || !/^[\s'’-]$/.test(text.slice(before.end, token.start))) return false;
  const isPlain = token.raw === token.raw.toLowerCase();
  const isNoun = language === "de" && token.raw.slice(1) === token.raw.slice(1).toLowerCase();
  return (isPlain || isNoun) && neverBeforeNames[language].has(before.folded);
}

/** "monsieur petit", "mme van den berg": a name, even where it is a word too. */
function followsTitle(tokens: readonly Token[], index: number, ofPatients: ReadonlySet<number>): boolean {
  const token = tokens[index];
  let at = index - 1;
  while (!ofPatients.has(at) && particles.has(tokens[at]?.folded ?? "")) at--;
  return token !== undefined && token.folded.length > 2 && titles.has(tokens[at]?.folded ?? "");
}

/** A capital alone, other than those of "scénario A", "A or B", "may I", "J'ai". */
function isInitial(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || !isCapital(token)) return false;
  const isWord = startsSentence(reading, index) || /^[ABI]$/.test(token.raw);
  return !isWord || reading.text[token.end] === ".";
}

function isCapital({ raw }: Token): boolean {
  return /^\p{Lu}/u.test(raw);
}

function startsSentence({ tokens }: Reading, index: number): boolean {
  return tokens[index - 1]?.sentence !== tokens[index]?.sentence;
}
