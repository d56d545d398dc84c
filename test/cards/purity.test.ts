import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdaptiveCard } from "../../src/cards/adaptive-card";
import { overviewCard } from "../../src/cards/overview-card";
import { profileCard } from "../../src/cards/profile-card";
import { verdictCard } from "../../src/cards/verdict-card";
import { failures, topics } from "../../src/language/conditions/catalogue";
import { factKeys } from "../../src/language/facts/catalogue";
import { warningCodes } from "../../src/language/warnings/catalogue";
import { type Language, languages } from "../../src/questions/contract";
import { indicators, professions, regions, services } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { disputes } from "../../src/rules/disputes";
import { sources } from "../../src/rules/sources";
import { anyQuery } from "../rules/arbitrary";
import { born, perinatal, questions, today, verdictInput } from "./samples";
import { textsOf } from "./shown";

/** No card shows a key of the contract, and none a word of another language. */

const properties = factKeys.map((key) => key.split(".").at(-1) ?? key);
const rawIds = [
  ...new Set([
    ...services,
    ...topics,
    ...failures,
    ...warningCodes,
    ...properties,
    ...indicators,
    ...professions,
    ...regions,
    ...Object.keys(sources),
    ...Object.keys(disputes),
  ]),
]
  // A plain word ("place", "consent") is a word of a language too; a compound key is not.
  .filter((id) => /[a-z]-[a-z0-9]|[a-z][A-Z]/.test(id))
  // These are also ordinary English.
  .filter(
    (id) =>
      !["care-team", "care-plan", "co-animation", "other-care-provider", "german-speaking", "social-worker"].includes(
        id,
      ),
  );

function keysIn(card: AdaptiveCard): string[] {
  const texts = textsOf(card).join("\n");
  return rawIds.filter((id) => texts.includes(id));
}

const word = (list: string) => new RegExp(`(?<![\\p{L}'’])(?:${list})(?![\\p{L}'’])`, "iu");

/** Little words that betray a language in another's text. */
const betrays: Record<Language, RegExp> = {
  en: word("the|with|billing|billed|are|not met|to do|yes|patient pays|missing|which|were"),
  fr: word("une|les|avec|pour|est|sont|dans|facturer|aucun|oui"),
  nl: word("het|een|niet|voor|zijn|wordt|van|geen|nog|ja"),
  de: word("der|das|und|nicht|für|ist|eine|wird|noch|kein|ja"),
};

function foreignWords(card: AdaptiveCard, language: Language): string[] {
  const others = languages.filter((other) => other !== language);
  return textsOf(card).flatMap((text) =>
    others.flatMap((other) => {
      const found = betrays[other].exec(text)?.[0];
      if (found === undefined || betrays[language].exec(found)) return [];
      return [`${found} (${other}) in "${text}"`];
    }),
  );
}

const noButtonsOfOurs = (language: Language) => (name: keyof typeof questions) => {
  const query = questions[name];
  if (!query) throw new Error(`no question ${String(name)}`);
  const { buttons, ...input } = verdictInput(query, language);
  return verdictCard({ ...input, buttons: { change: { verb: "c" }, answer: { verb: "a" } } });
};

describe.each(languages)("cards in %s", (language) => {
  it.each(Object.keys(questions))("show no key and no foreign word: %s", (name) => {
    const card = noButtonsOfOurs(language)(name);
    expect(keysIn(card)).toEqual([]);
    expect(foreignWords(card, language)).toEqual([]);
  });

  it("show no key and no foreign word, whatever the answer", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const input = { language, query, answer: decide(query), buttons: { answer: { verb: "a" } } };
        const card = verdictCard(input);
        expect(keysIn(card)).toEqual([]);
        expect(foreignWords(card, language)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("show no key and no foreign word in an overview", () => {
    const query = perinatal("coordination", born);
    const card = overviewCard({
      language,
      today,
      patient: { code: "P-102", label: "P." },
      episode: { programme: "perinatal", facts: born },
      services: [{ query, answer: decide(query), possible: null, ask: { verb: "ask" } }],
      openActs: [],
    });
    expect(keysIn(card)).toEqual([]);
    expect(foreignWords(card, language)).toEqual([]);
  });

  it("show no key in the profile", () => {
    expect(keysIn(profileCard({ language, save: { verb: "save" } }))).toEqual([]);
  });
});
