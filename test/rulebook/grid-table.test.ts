import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../src/questions/contract";
import { gridTable, wrap } from "../../src/rulebook/grid-table";
import { printedDisputes } from "../../src/rulebook/printed-disputes";
import { disputes } from "../../src/rules/disputes";

test("a table is drawn with its cells wrapped", () => {
  expect(gridTable(["Point", "Reading"], [[["May a nurse bill?"], ["Yes.", "(annex)"]]], [10, 8])).toBe(
    [
      "+------------+----------+",
      "| Point      | Reading  |",
      "+============+==========+",
      "| May a      | Yes.     |",
      "| nurse      | (annex)  |",
      "| bill?      |          |",
      "+------------+----------+",
    ].join("\n"),
  );
});

test("wrapping keeps every word in order and no line too long", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé]{1,30}$/), { minLength: 1 }),
      fc.integer({ min: 5, max: 40 }),
      (words, width) => {
        const lines = wrap(words.join(" "), width);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
      },
    ),
  );
});

describe.each(languages)("%s", (language) => {
  const printed = printedDisputes(language, 140);
  const lines = printed.split("\n").filter((line) => /^[|+]/.test(line));

  test("every line of the table is as wide as the first and fits", () => {
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([lines[0]?.length]));
    expect(lines[0]?.length).toBeLessThanOrEqual(140);
  });

  test("there is one row per dispute below the head", () => {
    expect(lines.filter((line) => line.startsWith("+-"))).toHaveLength(Object.keys(disputes).length + 1);
  });
});
