import { describe, expect, it } from "vitest";
import { episodePageWords } from "../../../src/language/episode-page";
import { episodeWords } from "../../../src/language/episodes";
import { languages } from "../../../src/questions/contract";
import { textsIn } from "../support";

type Sayer = (...given: readonly unknown[]) => unknown;

const samples = [
  [1, "2025-03-05"],
  [12, "2025-03-05"],
  ["2025-03-05", "2025-03-05", undefined],
];

/** What a sentence says of a sample; nothing where the sample is not what it is about. */
function called(sentence: Sayer, sample: readonly unknown[]): string[] {
  try {
    const text = sentence(...sample);
    return typeof text === "string" ? [text] : [];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** Every text of a catalogue, those that are made from a name, a day or a number included. */
function said(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "function") {
    const texts = samples.flatMap((sample) => called(value as Sayer, sample));
    expect(texts, path).not.toEqual([]);
    return texts.map((text) => ({ path, text }));
  }
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => said(inner, `${path}.${key}`));
}

describe.each(languages)("what is said around files in %s", (language) => {
  const all = [...said(episodeWords[language]), ...said(episodePageWords[language])];

  it("holds no empty, untidy or shouting text", () => {
    expect(all.length).toBeGreaterThan(250);
    for (const { path, text } of all) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/ {2}|^\s|\s$|!|\n/);
    }
  });

  it("has the same keys as the others", () => {
    const keys = (words: unknown) => textsIn({ words }).map(({ path }) => path);
    expect(keys(episodeWords[language])).toEqual(keys(episodeWords.fr));
  });

  it("leaves no word of another language in a sentence", () => {
    const foreign = {
      fr: /\b(file|team|upload|download|link|delete|episode)\b/i,
      nl: /\b(file|upload|download|delete|save|dossier de|équipe)\b/i,
      de: /\b(file|upload|download|delete|save|Dossier)\b/i,
      en: /\b(dossier|équipe|Akte)\b/i,
    }[language];
    for (const { path, text } of all) expect(text, path).not.toMatch(foreign);
  });
});
