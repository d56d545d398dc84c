import { expect, test } from "vitest";
import { inamiDigits, inamiOddity } from "../../src/bot/conversation/inami";

test.each([
  ["12345678901", "12345678901"],
  ["1-23456-78-901", "12345678901"],
  ["1 23456.78/901", "12345678901"],
  ["abc", "abc"],
  ["", ""],
])("%j holds %j", (text, digits) => {
  expect(inamiDigits(text)).toBe(digits);
});

test.each([
  // 97 - (123456 mod 97) = 97 - 72 = 25
  ["12345625000", null],
  ["12345626000", "check"],
  // 97 - (000097 mod 97) = 97
  ["00009797000", null],
  ["1234562500", "length"],
  ["123456250000", "length"],
  ["1234562500a", "length"],
])("%s is odd in its %s", (digits, oddity) => {
  expect(inamiOddity(digits)).toBe(oddity);
});
