import { describe, expect, test } from "vitest";
import { topicLinks, topicSentence, topicTitle } from "../../../src/language/topics";
import { type Language, languages } from "../../../src/questions/contract";
import { careTeamRoles, professions, regions } from "../../../src/rules/contract";
import { topicIds } from "../../../src/rules/topics";
import { answerOf, type MadeStatement } from "../../../src/rules/topics/find";
import { type Asked, advisers, topicServices } from "../../../src/rules/topics/topic";

const askedWays: Asked[] = ["2024-02-10", "2024-07-01", "2025-02-10", "2026-11-23", "2024-05-01"].flatMap((on) => [
  { on },
  ...professions.map((role) => ({ on, role })),
  ...regions.map((region) => ({ on, region })),
  ...[1, 3, 12].map((count) => ({ on, count })),
  { on, function: 1 as const },
  { on, age: 20 },
  { on, age: 40, preferentialReimbursement: true },
  ...[0, 1, 2].map((indicators) => ({ on, indicators })),
]);

/** Every statement with every set of values that it can show, each once. */
const made = new Map<string, MadeStatement>();
for (const id of topicIds) {
  for (const asked of askedWays) {
    for (const statement of answerOf(id, asked).statements) {
      made.set(`${statement.id} ${JSON.stringify(statement.values)}`, statement);
    }
  }
}
const statements = [...made.values()];

const said = (language: Language) =>
  statements.map((statement) => [statement, topicSentence(statement, language)] as const);

const noBreak = "\u00a0";
const ids = [...regions, ...professions, ...topicServices, ...careTeamRoles, ...advisers].filter((id) =>
  id.includes("-"),
);

/** The digits of a sentence, without the signs that group or split them, in order of size. */
function numbersOf(sentence: string): string[] {
  return (
    sentence
      .replace(/[\w.-]+@[\w.-]+/g, "")
      .replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, "")
      .match(/\d+/g)
      ?.toSorted() ?? []
  );
}

describe.each(languages)("in %s", (language) => {
  test("every statement is a sentence without holes, keys or web addresses", () => {
    for (const [{ id }, sentence] of said(language)) {
      expect(sentence, id).toMatch(/[.]$/);
      expect(sentence, id).toMatch(/^[\p{Lu}\d„“«€]/u);
      expect(sentence, id).not.toMatch(/undefined|NaN|\[object|\$\{|https?:|!/);
      expect(sentence, id).not.toMatch(/\d{4}-\d{2}/);
      expect(sentence.replace(/psy-soc@/, ""), id).not.toMatch(new RegExp(`\\b(${ids.join("|")})\\b`));
      expect(sentence.length, `${id}: ${sentence}`).toBeLessThanOrEqual(280);
    }
  });

  test("every topic has a short title of its own within its programme", () => {
    for (const id of topicIds) {
      const title = topicTitle(id, language);
      expect(title.length, id).toBeGreaterThan(1);
      expect(title.length, title).toBeLessThanOrEqual(48);
      expect(title).not.toMatch(/[.]$/);
    }
  });

  test("links are named and point to the official pages, each once", () => {
    const links = topicLinks(answerOf("contacts", { on: "2025-02-10" }).statements, language);
    expect(links.map(({ url }) => new URL(url).hostname)).toEqual([
      "www.brusano.brussels",
      "www.inami.fgov.be",
      "borninbelgiumpro.be",
      "fra.mycarenet.be",
    ]);
    for (const { title } of links) expect(title).not.toMatch(/https?:/);
  });
});

test("all four languages show the same numbers", () => {
  for (const statement of statements) {
    const french = numbersOf(topicSentence(statement, "fr"));
    for (const language of ["nl", "de", "en"] as const) {
      expect(numbersOf(topicSentence(statement, language)), `${statement.id} in ${language}`).toEqual(french);
    }
  }
});

test("no language leaves another one's words standing", () => {
  const foreign: Record<Language, RegExp> = {
    fr: /\b(the|and|het|een|und|INAMI number|RIZIV|LIKIV|billing)\b/,
    nl: /\b(the|INAMI|LIKIV|BIM|les|und|facturer|aanrekenen)\b/,
    de: /\b(the|INAMI|RIZIV|BIM|les|het|attestieren)\b/,
    en: /\b(RIZIV|LIKIV|les|het|und|attest)\b/,
  };
  for (const language of languages) {
    for (const [{ id }, sentence] of said(language)) {
      // A page's own name stands in quotation marks, in its own language.
      expect(sentence.replace(/[«“„].*?[»”“]/g, ""), id).not.toMatch(foreign[language]);
    }
  }
});

test.each([
  ["fr", `La CPP${noBreak}: 50,41${noBreak}€ par séance au 10 février 2025.`],
  ["nl", `De CPP: €${noBreak}50,41 per sessie op 10 februari 2025.`],
  ["de", `Die CPP: 50,41${noBreak}€ pro Sitzung am 10. Februar 2025.`],
  ["en", "The CPP: €50.41 per session on 10 February 2025."],
] as const)("the tariff of the CPP in %s", (language, expected) => {
  const [statement] = answerOf("tariff-cpp", { on: "2025-02-10" }).statements;
  expect(statement && topicSentence(statement, language)).toBe(expected);
});
