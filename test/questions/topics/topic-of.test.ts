import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../../src/questions/contract";
import { parsePhrases } from "../../../src/questions/phrases/phrase-book";
import { readPhraseLines, storedPhrases } from "../../../src/questions/phrases/source-files";
import { fold, tokenise } from "../../../src/questions/text";
import storedLines from "../../../src/questions/topics/phrases.json";
import { topicOf } from "../../../src/questions/topics/topic-of";
import { topicIds } from "../../../src/rules/topics";

const sourceFolder = join(import.meta.dirname, "../../../src/questions/topics");

const namedTopics = (language: Language) =>
  Object.keys(storedLines[language]).filter((id) => id !== "neutral" && id !== "apart");

/** Lines `key: question | question` of a file beside this test. */
function questionsIn(file: string): { key: string; questions: string[] }[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.includes(":"))
    .map((line) => {
      const [key = "", ...rest] = line.split(":");
      const questions = rest.join(":").split("|");
      return { key, questions: questions.map((question) => question.trim()) };
    });
}

const polite: Record<Language, (question: string) => string> = {
  fr: (question) => `Bonjour, ${question} Merci !`,
  nl: (question) => `Hallo, ${question} Bedankt!`,
  de: (question) => `Guten Tag, ${question} Danke!`,
  en: (question) => `Hello, ${question} Thanks!`,
};

/** As typed in a hurry: no capitals, accents or punctuation. */
const hurried = (question: string) =>
  tokenise(fold(question))
    .map(({ raw }) => raw)
    .join(" ");

/** With two neighbouring letters swapped in the middle of the longest word, when it is long enough to bear that. */
function slipped(question: string): string {
  const longest = tokenise(question)
    .map(({ raw }) => raw)
    .reduce((longer, word) => (word.length > longer.length ? word : longer), "");
  if (longest.length < 9) return question;
  const at = 3;
  const typed = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  return question.replace(longest, typed);
}

describe.each(languages)("in %s", (language) => {
  const topics = questionsIn(`${language}.txt`);

  test("every topic that the phrase file names is asked about, and the other way round", () => {
    expect(topics.map(({ key }) => key).sort()).toEqual(namedTopics(language).sort());
  });

  test.each(topics)("$key is found as asked, politely, in a hurry and with a slip", ({ key, questions }) => {
    const ways = questions.flatMap((question) => [
      question,
      polite[language](question),
      hurried(question),
      question.toUpperCase(),
      slipped(question),
    ]);
    expect(new Set(ways).size).toBeGreaterThanOrEqual(8);
    const found = ways.map((way) => [way, topicOf(way, language)?.id]);
    expect(found).toEqual(ways.map((way) => [way, key]));
  });

  test("off-topic questions find no topic", () => {
    const offTopic = questionsIn("off-topic.txt").find(({ key }) => key === language)?.questions ?? [];
    expect(offTopic.length).toBeGreaterThanOrEqual(15);
    expect(offTopic.map((question) => [question, topicOf(question, language)])).toEqual(
      offTopic.map((question) => [question, undefined]),
    );
  });

  test("questions about a patient find no topic", () => {
    const about = questionsIn("patients.txt").find(({ key }) => key === language)?.questions ?? [];
    expect(about.length).toBeGreaterThanOrEqual(8);
    expect(about.map((question) => [question, topicOf(question, language)])).toEqual(
      about.map((question) => [question, undefined]),
    );
  });

  test("nothing but neutral words, or nothing at all, finds no topic", () => {
    for (const text of ["", "?", "...", "👍", "de la a", "12345"]) expect(topicOf(text, language)).toBeUndefined();
  });

  test("every name in the phrase file is a topic", () => {
    const known: readonly string[] = topicIds;
    expect(namedTopics(language).filter((id) => !known.includes(id))).toEqual([]);
  });
});

test("the committed phrases are those of the text files (npm run train:phrases)", () => {
  expect(storedLines).toEqual(JSON.parse(storedPhrases(readPhraseLines(sourceFolder))));
});

test("a line that is no phrase line, or comes twice, is named", () => {
  expect(() => parsePhrases("neutral: a\nlieu d'accroche", "fr.txt")).toThrow(
    'fr.txt, line 2: expected "id: phrase; phrase", found "lieu d\'accroche"',
  );
  expect(() => parsePhrases("budget: a\nbudget: b", "nl.txt")).toThrow('nl.txt, line 2: a second line for "budget"');
});

test("the score is one where nothing else is said, and less where something is", () => {
  expect(topicOf("c'est quoi un lieu d'accroche ?", "fr")).toEqual({ id: "outreach-place", score: 1 });
  const mixed = topicOf("le lieu d'accroche et la formation", "fr");
  expect(mixed?.score).toBeLessThan(1);
});
