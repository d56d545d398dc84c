import { expect, test } from "vitest";
import { hasUsualCheck, inamiDigits } from "../../src/bot/conversation/inami";

test.each([
  ["12345678901", "12345678901"],
  ["1-23456-78-901", "12345678901"],
  ["1 23456 78 901", "12345678901"],
  ["1234567890", null],
  ["123456789012", null],
  ["1234567890a", null],
  ["", null],
])("%j holds the digits %j", (text, digits) => {
  expect(inamiDigits(text)).toBe(digits);
});

test.each([
  // 97 - (123456 mod 97) = 97 - 72 = 25
  ["12345625000", true],
  ["12345626000", false],
  // 97 - (000097 mod 97) = 97
  ["00009797000", true],
])("the check digits of %s are usual: %s", (digits, usual) => {
  expect(hasUsualCheck(digits)).toBe(usual);
});
