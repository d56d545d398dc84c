import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isNationalInstead,
  readInamiNumber,
  withoutNationalInstead,
  writtenInamiNumber,
} from "../../src/records/identifiers/inami-number";
import {
  findNationalNumbers,
  isNationalNumber,
  nationalNumberIn,
  withoutNationalNumbers,
} from "../../src/records/identifiers/national-number";
import { pseudonymOf } from "../../src/records/identifiers/pseudonym";

const two = (number: number) => String(number).padStart(2, "0");

/** National and BIS numbers of both centuries, made as the register makes them. */
const nationalNumber = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 0, max: 12 }),
    bis: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 0, max: 31 }),
    serial: fc.integer({ min: 1, max: 998 }),
    since2000: fc.boolean(),
  })
  .map(({ year, month, bis, day, serial, since2000 }) => {
    const body = `${two(year)}${two(month + bis)}${two(day)}${String(serial).padStart(3, "0")}`;
    return `${body}${two(97 - (Number(since2000 ? `2${body}` : body) % 97))}`;
  });

const forms: ((digits: string) => string)[] = [
  (d) => d,
  (d) => `${d.slice(0, 2)}.${d.slice(2, 4)}.${d.slice(4, 6)}-${d.slice(6, 9)}.${d.slice(9)}`,
  (d) => `${d.slice(0, 6)}-${d.slice(6, 9)}-${d.slice(9)}`,
  (d) => `${d.slice(0, 2)} ${d.slice(2, 4)} ${d.slice(4, 6)} ${d.slice(6, 9)} ${d.slice(9)}`,
  (d) => `${d.slice(0, 2)}/${d.slice(2, 4)}/${d.slice(4, 6)} - ${d.slice(6, 9)}\u00A0${d.slice(9)}`,
  (d) => `${d.slice(0, 6)} ${d.slice(6)}`,
  (d) => `${d.slice(0, 2)}:${d.slice(2, 4)}:${d.slice(4, 6)}:${d.slice(6, 9)}:${d.slice(9)}`,
  (d) => [...d].join(" "),
  (d) => [...d].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 48 + 0xff10)).join(""),
];
const form = fc.constantFrom(...forms);
const words = fc.constantFrom("", "Mme D., ", "NISS : ", "née en 85 ", "tél. 0470 ", "(", "n°");

describe("national numbers", () => {
  test("each one is found in each usual form, wherever it stands in a text", () => {
    fc.assert(
      fc.property(
        nationalNumber,
        form,
        words,
        fc.constantFrom("", ".", " merci", ", 12 semaines"),
        (digits, write, before, after) => {
          const text = `${before}${write(digits)}${after}`;
          const found = findNationalNumbers(text);
          expect(found.map((one) => one.digits)).toContain(digits);
          expect(withoutNationalNumbers(text)).not.toContain(write(digits));
        },
      ),
    );
  });

  test("a wrong digit is noticed", () => {
    fc.assert(
      fc.property(nationalNumber, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (digits, place, add) => {
        const wrong = [...digits].map((digit, at) => (at === place ? (Number(digit) + add) % 10 : digit)).join("");
        // One century's check may fit the other's number by chance; a digit never leaves both as they were.
        const checks = (body: string) => [97 - (Number(body) % 97), 97 - (Number(`2${body}`) % 97)].map(two);
        fc.pre(!checks(wrong.slice(0, 9)).includes(wrong.slice(9)));
        expect(isNationalNumber(wrong)).toBe(false);
      }),
    );
  });

  test.each([
    ["85073003328", true],
    ["85.07.30-033.28", true],
    ["00012556777", true],
    ["85473003317", true],
    ["85073003329", false],
    ["85133003328", false],
    ["85073200000", false],
  ])("%s is one: %s", (text, is) => {
    expect(findNationalNumbers(text).length > 0).toBe(is);
  });

  test.each([
    "185073003328",
    "850730033281",
    "Le 12/03/2025 à 14 h 30",
    "BE68 5390 0754 7034",
    "+32 470 12 34 56",
    "401376 401391",
  ])("no number is seen in %s", (text) => {
    expect(findNationalNumbers(text)).toEqual([]);
  });

  test("a text that is one number gives its digits, and any other text none", () => {
    expect(nationalNumberIn(" 85.07.30-033.28 ")).toBe("85073003328");
    expect(nationalNumberIn("85.07.30-033.28 et autre chose")).toBeNull();
    expect(nationalNumberIn("Mme D.")).toBeNull();
  });
});

describe("INAMI numbers", () => {
  test("check digits that fit are known to fit, whatever the form", () => {
    const body = fc.integer({ min: 100_000, max: 999_999 }).map(String);
    fc.assert(
      fc.property(
        body,
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom("-", " ", "/", ".", ""),
        (six, last, mark) => {
          const digits = `${six}${two(97 - (Number(six) % 97))}${String(last).padStart(3, "0")}`;
          const text = writtenInamiNumber(digits).replaceAll("-", mark);
          expect(readInamiNumber(text)).toEqual({ digits, checks: true });
        },
      ),
    );
  });

  test.each([
    ["1-23456-00-004", { digits: "12345600004", checks: false }],
    ["1-23456", null],
    ["sage-femme", null],
    ["", null],
  ])("%s is read as %j", (text, read) => {
    expect(readInamiNumber(text)).toEqual(read);
  });
});

describe("a national number given as an INAMI number", () => {
  test.each([
    ["85.07.30-033.28", true],
    ["85073003328", true],
    ["Dr B. 85073003328", true],
    ["1-12345-67-004", false],
    // Checks as both: taken for what it was given as.
    ["10000106023", false],
    ["12345600004", false],
    ["", false],
  ])("%s: %s", (text, is) => {
    expect(isNationalInstead(text)).toBe(is);
    expect(withoutNationalInstead(text) === text).toBe(!is);
  });
});

describe("pseudonyms", () => {
  const key = Buffer.alloc(32, 1);

  test("the same patient has the same one, and another in another organisation or under another key", () => {
    const one = pseudonymOf("85073003328", key, "a");
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(pseudonymOf("85073003328", key, "a")).toBe(one);
    expect(pseudonymOf("85073003328", key, "b")).not.toBe(one);
    expect(pseudonymOf("85073003328", Buffer.alloc(32, 2), "a")).not.toBe(one);
    expect(pseudonymOf("00012556777", key, "a")).not.toBe(one);
  });
});
