import { describe, expect, test } from "vitest";
import { passagesLeftOut, sectionsLeftOut } from "../../../src/rules/sections-left-out";
import { sources } from "../../../src/rules/sources";
import { topicIds } from "../../../src/rules/topics";
import { answerOf } from "../../../src/rules/topics/find";

const key = ({ source, section }: { source: string; section: string }) => `${source} ${section}`;

const everySection = Object.entries(sources).flatMap(([source, { sections }]) =>
  sections.map((section) => key({ source, section })),
);
const days = ["2024-07-01", "2025-02-10"];
const cited = new Set(
  topicIds.flatMap((id) =>
    days.flatMap((on) => answerOf(id, { on }).statements.flatMap(({ citations }) => citations.map(key))),
  ),
);
const leftOut = sectionsLeftOut.map(({ citation }) => key(citation));

describe("nothing of the sources is forgotten", () => {
  test.each(everySection)("%s is cited or left out with a reason", (section) => {
    expect(cited.has(section) || leftOut.includes(section)).toBe(true);
  });

  test("what is listed as left out is nowhere cited", () => {
    expect(leftOut.filter((section) => cited.has(section))).toEqual([]);
  });

  test("a passage left out belongs to a section that is cited for the rest", () => {
    for (const { citation, passage, why } of passagesLeftOut) {
      expect(cited.has(key(citation)), passage).toBe(true);
      expect(why).not.toBe("");
    }
  });
});
