import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, SpellingIndex } from "../../src/questions/fuzzy";
import { buildLexicon, loadLexicon, parseLexicon, storeLexicon } from "../../src/questions/lexicon";
import { parseUtterances } from "../../src/questions/utterances";

const text = `
# A comment.
bill [fr]: factur*; porter en compte
service.cpp [*]: cpp
code [en]: code; codes
price [en]: code
`;

describe("the lexicon", () => {
  const { fr, en, nl } = buildLexicon(parseLexicon(text));

  it("matches words, stems and phrases, the longest first", () => {
    expect(fr.match(["facturer"], 0)).toEqual({ length: 1, concepts: ["bill"] });
    expect(fr.match(["je", "porter", "en", "compte"], 1)).toEqual({ length: 3, concepts: ["bill"] });
    expect(fr.match(["porter", "plainte"], 0)).toBeUndefined();
    expect(nl.match(["cpp"], 0)).toEqual({ length: 1, concepts: ["service.cpp"] });
    expect(en.match(["code"], 0)).toEqual({ length: 1, concepts: ["code", "price"] });
  });

  it("comes back from storage as it was", () => {
    const entries = parseLexicon(text);
    expect(loadLexicon(storeLexicon(entries))).toEqual(entries);
  });

  it("names the line that it cannot read", () => {
    expect(() => parseLexicon("bill fr: facturer", "billing.txt")).toThrow('billing.txt, line 1: expected "concept [');
  });
});

describe("utterance files", () => {
  it("write out choices and placeholders, and read stated slots", () => {
    const [first, ...rest] = parseUtterances(
      "[tariff]\nfr: tarif de la CPP => service=cpp\nen: (how much|fee) for {cpp}",
    );
    expect(first).toMatchObject({ intent: "tariff", language: "fr", slots: { service: "cpp" } });
    expect(rest.length).toBeGreaterThan(2);
    for (const { text: variant } of rest) expect(variant).toMatch(/^(how much|fee) for .*(CPP|consultation)/);
  });

  it.each([
    "fr: no section yet",
    "[help]\nxx: what",
    "[help]\nfr: aide => function=7",
  ])("refuse «%s», naming the line", (bad) => {
    expect(() => parseUtterances(bad, "file.txt")).toThrow(/file\.txt, line \d/);
  });
});

describe("spelling", () => {
  const index = new SpellingIndex(buildLexicon(parseLexicon("word [fr]: facturer; concertation; combien; cpp")).fr);

  it.each([
    ["faturer", "facturer"],
    ["conertation", "concertation"],
    ["concretation", "concertation"],
    ["combein", "combien"],
    ["cp", undefined],
    ["manger", undefined],
  ])("takes «%s» as %s", (written, expected) => {
    expect(index.correct(written)).toBe(expected);
  });

  it("measures a distance that is symmetric and none for the same word", () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, a, 3)).toBe(0);
      }),
    );
  });
});
