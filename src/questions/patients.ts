import { type Language, languages } from "./contract";
import {
  definitePhrases,
  namePrepositions,
  particles,
  patientNouns,
  placePrepositions,
  pronouns,
  shortTitles,
  singularVerbs,
  thisPhrases,
  titles,
  wordLetters,
} from "./patient-words";
import type { Token } from "./text";

/** Who is meant: a code, a name after a title or a preposition, or "this patient". */

export interface PatientMention {
  /** Tokens covered, `to` exclusive. */
  from: number;
  to: number;
  /** As written, or "this". */
  patient: string;
  /** How it was recognised: "definite" ("la patiente") may be any patient, a pronoun is the weakest sign. */
  kind: "code" | "title" | "name" | "this" | "definite" | "pronoun";
}

export interface PatientReading {
  text: string;
  tokens: readonly Token[];
  language: Language;
  /** Whether a word is one of a language or the domain, and so hardly a name. */
  isKnownWord: (word: string) => boolean;
  /** Whether a word is a first name. */
  isFirstName: (word: string) => boolean;
  /** Whether it is that and nothing else. */
  isOnlyFirstName: (word: string) => boolean;
  /** Tokens that already mean something else (a date, say). */
  taken: ReadonlySet<number>;
}

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.raw);

function foldedAt(reading: PatientReading, at: number): string {
  return reading.tokens[at]?.folded ?? "";
}

/** What is written between a token and the next one. */
function gap(reading: PatientReading, index: number): string {
  const left = reading.tokens[index];
  const right = reading.tokens[index + 1];
  return left && right ? reading.text.slice(left.end, right.start) : "\n";
}

/** "P-1042", "Y-201", "p 1042": a letter and a number that belong together. */
function codeAt(reading: PatientReading, at: number): PatientMention | undefined {
  const [letter, number] = [reading.tokens[at], reading.tokens[at + 1]];
  if (!letter || !number || !/^\d{1,6}$/.test(number.raw) || !/^\p{L}{1,2}$/u.test(letter.raw)) return undefined;
  const between = gap(reading, at);
  const ours = /^[py]$/i.test(letter.raw);
  const hyphened = /^ ?[-‑–] ?$/.test(between) && (ours || (isCapital(letter) && number.raw.length >= 2));
  const joined = between === "" && ours && number.raw.length >= 2;
  const spaced = /^[ .#]$/.test(between) && ours && number.raw.length >= 3;
  if (!hyphened && !joined && !spaced) return undefined;
  return { from: at, to: at + 2, patient: reading.text.slice(letter.start, number.end), kind: "code" };
}

/** Whether the token at `at` can be the next part of a name of which `letters` real parts were read. */
function continuesName(reading: PatientReading, at: number, letters: number, allowLower: boolean): boolean {
  const token = reading.tokens[at];
  if (!token) return false;
  const leadsOn = /^[ .'’-]{1,2}$/.test(gap(reading, at));
  if (particles.has(token.folded) && leadsOn && (isCapital(reading.tokens[at + 1]) || letters === 0)) {
    return letters === 0 || isCapital(token) || particles.has(foldedAt(reading, at - 1));
  }
  if (letters > 0 && /^[-'’]$/.test(gap(reading, at - 1))) return true;
  const known = reading.isKnownWord(token.folded);
  if (isCapital(token)) return token.raw.length === 1 || letters === 0 || !known;
  if (!allowLower || letters > 0) return false;
  if (token.raw.length === 1) return /^\./.test(reading.text.slice(token.end)) || !wordLetters.has(token.folded);
  return !known || reading.isFirstName(token.folded);
}

/** The "s" of "Mrs Janssen's", which is no part of the name. */
function isGenitive(reading: PatientReading, at: number): boolean {
  return foldedAt(reading, at) === "s" && /^['’]$/.test(gap(reading, at - 1));
}

/** How many tokens of a name start at `at`: "D.", "Van den Berg", "haddad", "El-Khoury". */
function nameLength(reading: PatientReading, at: number, allowLower: boolean): number {
  let end = at;
  let letters = 0;
  while (end < reading.tokens.length && end - at < 5) {
    const token = reading.tokens[end];
    if (!token || reading.taken.has(end) || /^\d/.test(token.raw)) break;
    if (end > at && !/^[ .'’-]*$/.test(gap(reading, end - 1))) break;
    const newSentence = end > at && token.sentence !== reading.tokens[at]?.sentence;
    if (newSentence && letters > 0 && reading.tokens[end - 1]?.raw.length !== 1) break;
    if (!continuesName(reading, end, letters, allowLower) || isGenitive(reading, end)) break;
    const isParticle = particles.has(token.folded) && !isCapital(token) && /^[ .'’-]{1,2}$/.test(gap(reading, end));
    if (!isParticle) letters++;
    end++;
  }
  return letters > 0 ? end - at : 0;
}

/** The written form of tokens [from, to), with the full stop of a closing initial ("Mme D."). */
function written(reading: PatientReading, from: number, to: number): string {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  if (!first || !last) return "";
  const withStop = last.raw.length === 1 && reading.text[last.end] === ".";
  return reading.text.slice(first.start, last.end + (withStop ? 1 : 0));
}

function titledAt(reading: PatientReading, at: number): PatientMention | undefined {
  const token = reading.tokens[at];
  if (!token || !titles.has(token.folded)) return undefined;
  const stopped = reading.text[token.end] === ".";
  const capitals = isCapital(token) && isCapital(reading.tokens[at + 1]);
  if (shortTitles.has(token.folded) && !stopped && !capitals) return undefined;
  if (!/^\.? ?$/.test(gap(reading, at))) return undefined;
  const length = nameLength(reading, at + 1, true);
  if (length === 0) return undefined;
  const from = token.folded === "heer" && foldedAt(reading, at - 1) === "de" ? at - 1 : at;
  return { from, to: at + 1 + length, patient: written(reading, from, at + 1 + length), kind: "title" };
}

function phraseAt(reading: PatientReading, at: number, phrases: readonly string[][]): number {
  const phrase = phrases.find((words) => words.every((word, offset) => foldedAt(reading, at + offset) === word));
  return phrase?.length ?? 0;
}

/** Whether a name or code follows a phrase such as "ma patiente", which is then no mention of its own. */
function isNamedNext(reading: PatientReading, at: number): boolean {
  if (gap(reading, at - 1) !== " ") return false;
  return (titledAt(reading, at) ?? codeAt(reading, at) ?? bareNameAt(reading, at)) !== undefined;
}

function thisAt(reading: PatientReading, at: number): PatientMention | undefined {
  const order = [reading.language, ...languages.filter((language) => language !== reading.language)];
  for (const language of order) {
    const length = phraseAt(reading, at, thisPhrases[language]);
    if (length === 0) continue;
    return isNamedNext(reading, at + length) ? undefined : { from: at, to: at + length, patient: "this", kind: "this" };
  }
  return undefined;
}

function definiteAt(reading: PatientReading, at: number): PatientMention | undefined {
  const length = phraseAt(reading, at, definitePhrases);
  if (length === 0 || isNamedNext(reading, at + length)) return undefined;
  return { from: at, to: at + length, patient: "this", kind: "definite" };
}

/**
 * A name without a title: an unknown word with a capital, after a preposition, "patiente" or a verb of seeing; initials
 * ("A.B."); a listed first name even in lower case. German writes every noun with a capital, so there only listed
 * names count.
 */
function bareNameAt(reading: PatientReading, at: number): PatientMention | undefined {
  const token = reading.tokens[at];
  if (!token || reading.taken.has(at) || !/^[ (]{0,2}$|^['’]$/.test(gap(reading, at - 1))) return undefined;
  const before = foldedAt(reading, at - 1);
  const led = namePrepositions.has(before) || patientNouns.has(before);
  const initial = token.raw.length === 1 && isCapital(token) && reading.text[token.end] === ".";
  const listed = reading.isFirstName(token.folded) && token.raw.length > 2 && led;
  const unknownCapital =
    isCapital(token) && token.raw.length > 1 && !reading.isKnownWord(token.folded) && !/^\p{Lu}{2,}$/u.test(token.raw);
  const capital = unknownCapital && reading.language !== "de" && at > 0 && !isPlaceNext(reading, before);
  const named = isCapital(token) && token.raw.length > 2 && reading.isOnlyFirstName(token.folded);
  const inSentence = capital && (led || reading.tokens[at - 1]?.sentence === token.sentence);
  const afterNoun = unknownCapital && patientNouns.has(before);
  if (!(initial && led) && !listed && !named && !inSentence && !afterNoun) return undefined;
  const length = nameLength(reading, at, listed);
  if (length === 0) return undefined;
  return { from: at, to: at + length, patient: written(reading, at, at + length), kind: "name" };
}

/** "à Namur", "en Wallonie"; a Dutch "en" is "and", which a name may follow. */
function isPlaceNext(reading: PatientReading, before: string): boolean {
  return placePrepositions.has(before) || (before === "en" && reading.language === "fr");
}

function pronounAt(reading: PatientReading, at: number): PatientMention | undefined {
  const { tokens, language } = reading;
  const token = tokens[at];
  if (!token || reading.taken.has(at) || !pronouns[language].has(token.folded)) return undefined;
  const [before, after] = [foldedAt(reading, at - 1), foldedAt(reading, at + 1)];
  const mention: PatientMention = { from: at, to: at + 1, patient: "this", kind: "pronoun" };
  if (language === "fr") {
    // "peut-elle", "est-elle" after a noun repeat that noun; "a-t-elle" mostly is the patient.
    const inverted = token.folded === "elle" && gap(reading, at - 1) === "-";
    return inverted && !(before === "t" && foldedAt(reading, at - 2) === "a") ? undefined : mention;
  }
  if (language === "en" || !/^(ze|zij|sie|er|hij)$/.test(token.folded)) {
    return language === "de" && /^(Ihr|Ihn)$/.test(token.raw) ? undefined : mention;
  }
  const polite = token.raw === "Sie" && at > 0 && tokens[at - 1]?.sentence === token.sentence;
  const verbs = singularVerbs[language];
  return !polite && (verbs?.has(before) || verbs?.has(after)) ? mention : undefined;
}

/** The patients named in a message, in order. */
export function findPatients(reading: PatientReading): PatientMention[] {
  const found: PatientMention[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const here = reading.taken.has(at) ? undefined : mentionAt(reading, at);
    if (here) found.push(here);
    at = here ? here.to : at + 1;
  }
  return found;
}

function mentionAt(reading: PatientReading, at: number): PatientMention | undefined {
  return (
    codeAt(reading, at) ??
    titledAt(reading, at) ??
    thisAt(reading, at) ??
    bareNameAt(reading, at) ??
    definiteAt(reading, at) ??
    pronounAt(reading, at)
  );
}
