import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/language/words";
import { type Language, languages } from "../../src/questions/contract";
import { addDays } from "../../src/rules/civil-date";

const format = (language: Language) => wordsOf(language).format;
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("dates", () => {
  const rows: [Language, string, string, string][] = [
    ["fr", "2025-03-05", "05/03/2025", "5 mars 2025"],
    ["fr", "2025-08-01", "01/08/2025", "1er août 2025"],
    ["nl", "2025-03-05", "05/03/2025", "5 maart 2025"],
    ["de", "2025-03-05", "05.03.2025", "5. März 2025"],
    ["en", "2025-03-05", "05/03/2025", "5 March 2025"],
    ["en", "2024-02-29", "29/02/2024", "29 February 2024"],
  ];
  it.each(rows)("%s: %s is %s and %s", (language, day, short, long) => {
    expect(format(language).shortDate(day)).toBe(short);
    expect(format(language).longDate(day)).toBe(long);
  });

  it("never depend on the machine's time zone: the parts are those of the civil date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...languages), (days, language) => {
        const day = addDays("2020-01-01", days);
        const [year, month, date] = day.split("-");
        expect(format(language).shortDate(day).split(/[/.]/)).toEqual([date, month, year]);
        expect(format(language).longDate(day)).toMatch(new RegExp(`^${Number(date)}\\D.*${year}$`));
      }),
    );
  });
});

describe("amounts", () => {
  const rows: [Language, number, string][] = [
    ["fr", 5041, "50,41 €"],
    ["nl", 5041, "€ 50,41"],
    ["de", 5041, "50,41 €"],
    ["en", 5041, "€50.41"],
    ["fr", 24800, "248,00 €"],
    ["fr", 20_439_000_000, "204 390 000,00 €"],
    ["nl", 123_456, "€ 1.234,56"],
    ["de", 123_456, "1.234,56 €"],
    ["en", 123_456, "€1,234.56"],
    ["fr", 5, "0,05 €"],
    ["fr", 0, "0,00 €"],
  ];
  it.each(rows)("%s: %i cents are %s", (language, cents, expected) => {
    expect(plain(format(language).amount(cents))).toBe(expected);
  });

  it("stay on one line", () => {
    for (const language of languages) expect(format(language).amount(123_456)).not.toContain(" ");
  });

  it("keep every cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom(...languages), (cents, language) => {
        expect(Number(format(language).amount(cents).replace(/\D/g, ""))).toBe(cents);
      }),
    );
  });
});

describe("lists and numbers", () => {
  const rows: [Language, string, string][] = [
    ["fr", "a, b et c", "a, b ou c"],
    ["nl", "a, b en c", "a, b of c"],
    ["de", "a, b und c", "a, b oder c"],
    ["en", "a, b and c", "a, b or c"],
  ];
  it.each(rows)("%s: %s", (language, and, or) => {
    expect(format(language).and(["a", "b", "c"])).toBe(and);
    expect(format(language).or(["a", "b", "c"])).toBe(or);
    expect(format(language).and(["a"])).toBe("a");
    expect(format(language).and([])).toBe("");
  });

  it("write fractions with the language's sign", () => {
    expect(languages.map((language) => format(language).number(44.5))).toEqual(["44,5", "44,5", "44,5", "44.5"]);
  });
});

describe("punctuation", () => {
  it("keeps French signs with their word", () => {
    expect(format("fr").punctuation("Non : « CPP » ; pourquoi ?")).toBe(
      "Non\u00a0: «\u00a0CPP\u00a0»\u00a0; pourquoi\u00a0?",
    );
  });

  it("leaves the other languages alone", () => {
    for (const language of ["nl", "de", "en"] as const) expect(format(language).punctuation("a : b ?")).toBe("a : b ?");
  });
});
