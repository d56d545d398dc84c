import type { Language } from "./contract";
import { fold } from "./text";

/** Which of the four languages a message is in, by the character n-grams of the utterance files. */

export const languageOrder: readonly Language[] = ["fr", "nl", "de", "en"];

/** For each n-gram a text whose first four characters say, in the order of `languageOrder`, how strongly it speaks for each. */
export interface LanguageModel {
  grams: ReadonlyMap<string, string>;
}

/** A weight of w is stored as the character with code `zero + w * scale`. */
const scale = 8;
const zero = 78;
const longest = 4;

/** Accents are kept: they tell languages apart. Letters only; patients' codes and numbers say nothing. */
function gramsOf(text: string): string[] {
  const grams: string[] = [];
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    const padded = `_${word.length > 14 ? word.slice(0, 14) : word}_`;
    grams.push(`=${word}`);
    for (let length = 2; length <= longest; length++) {
      for (let at = 0; at + length <= padded.length; at++) grams.push(padded.slice(at, at + length));
    }
    const plain = fold(word);
    if (plain !== word) grams.push(`=${plain}`);
  }
  return grams;
}

/** Learns from lines of known language; n-grams that tell little or occur once are left out. */
export function trainLanguages(lines: readonly { text: string; language: Language }[]): LanguageModel {
  const counts = new Map<string, number[]>();
  const totals = [0, 0, 0, 0];
  for (const { text, language } of lines) {
    const which = languageOrder.indexOf(language);
    for (const gram of gramsOf(text)) {
      const row = counts.get(gram) ?? [0, 0, 0, 0];
      row[which] = (row[which] ?? 0) + 1;
      counts.set(gram, row);
      totals[which] = (totals[which] ?? 0) + 1;
    }
  }
  const smoothing = 0.4;
  const size = counts.size;
  const grams: [string, string][] = [];
  for (const [gram, row] of counts) {
    const sum = row.reduce((all, count) => all + count, 0);
    if (sum < 12) continue;
    const logs = row.map((count, which) => Math.log((count + smoothing) / ((totals[which] ?? 0) + smoothing * size)));
    const best = Math.max(...logs);
    const mean = logs.reduce((all, log) => all + log, 0) / 4;
    if (best - mean < 1) continue;
    grams.push([
      gram,
      String.fromCharCode(...logs.map((log) => zero + Math.max(-40, Math.min(40, Math.round((log - mean) * scale))))),
    ]);
  }
  return { grams: new Map(grams.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A line per n-gram: its four characters, then the n-gram. */
export function storeLanguages(model: LanguageModel): string {
  return [...model.grams].map(([gram, row]) => row.slice(0, 4) + gram).join("\n");
}

export function loadLanguages(stored: string): LanguageModel {
  const grams = new Map<string, string>();
  for (const line of stored.split("\n")) grams.set(line.slice(4), line);
  return { grams };
}

/** How strongly the text speaks for each language; `prior` is the conversation's language so far. */
export function languageScores(text: string, model: LanguageModel): Record<Language, number> {
  const sums = [0, 0, 0, 0];
  for (const gram of gramsOf(text)) {
    const row = model.grams.get(gram);
    if (row)
      for (let which = 0; which < 4; which++) sums[which] = (sums[which] ?? 0) + (row.charCodeAt(which) - zero) / scale;
  }
  return { fr: sums[0] ?? 0, nl: sums[1] ?? 0, de: sums[2] ?? 0, en: sums[3] ?? 0 };
}

/** Evidence that the conversation's language brings: about two telling words of another language outweigh it. */
const priorWeight = 7;
/** In a message of a word or two nearly every word is borrowed: "ok merci" is Dutch as well. */
const shortPriorWeight = 14;

/** The language of `text`; a short text stays in the conversation's language, so that a borrowed word does not switch. */
export function detectLanguage(text: string, model: LanguageModel, prior?: Language): Language {
  const scores = languageScores(text, model);
  if (prior) scores[prior] += /^\S+\s+\S+\s+\S+/.test(text.trim()) ? priorWeight : shortPriorWeight;
  let best: Language = prior ?? "fr";
  for (const language of languageOrder) if (scores[language] > scores[best]) best = language;
  return best;
}
