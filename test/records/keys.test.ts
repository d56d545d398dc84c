import fc from "fast-check";
import { expect, test } from "vitest";
import { endOfRange, keyOf } from "../../src/records/keys";

const parts = fc.array(fc.string({ unit: "binary", maxLength: 300 }), { minLength: 1, maxLength: 3 });

test("a key holds only characters that Azure Tables allows, and is no longer than it allows", () => {
  fc.assert(
    fc.property(parts, (some) => {
      const key = keyOf(...some);
      expect(key).toMatch(/^[A-Za-z0-9._=|-]*$/);
      expect(key.length).toBeLessThanOrEqual(1024);
    }),
  );
});

test("different parts give different keys", () => {
  fc.assert(
    fc.property(parts, parts, (some, others) => {
      // Lone surrogates are no text: UTF-8 knows one replacement for all of them.
      fc.pre([...some, ...others].every((part) => !/\p{Cs}/u.test(part)));
      expect(keyOf(...some) === keyOf(...others)).toBe(JSON.stringify(some) === JSON.stringify(others));
    }),
  );
});

test.each([
  [["a/b"], "a=2Fb"],
  [["a", "b"], "a|b"],
  [["a|b"], "a=7Cb"],
  [["19:é#?\\@thread.v2"], "19=3A=C3=A9=23=3F=5C=40thread.v2"],
])("%j becomes %s", (some, key) => {
  expect(keyOf(...some)).toBe(key);
});

test("every key with a prefix lies before the end of its range", () => {
  fc.assert(
    fc.property(fc.string(), (part) => {
      const prefix = keyOf("episode", "");
      expect(keyOf("episode", part) >= prefix && keyOf("episode", part) < endOfRange(prefix)).toBe(true);
    }),
  );
});
