import { describe, expect, test } from "vitest";
import { composeDigest, type DigestLine, linesShown } from "../../src/reminders/digest";
import { breaksQuiet, urgencyOf } from "../../src/reminders/urgency";
import { addDays } from "../../src/rules/civil-date";

const line = (code: string, due: string, rest: Partial<DigestLine> = {}): DigestLine => ({
  code,
  label: "Mme D.",
  key: code,
  kind: "billing",
  due,
  service: "cpp",
  severity: "money-lost",
  worthCents: 5041,
  ...rest,
});

describe("how near a deadline is", () => {
  test.each([
    ["yesterday", "2026-11-23", "2026-11-22", "late"],
    ["today", "2026-11-23", "2026-11-23", "urgent"],
    ["in two days", "2026-11-23", "2026-11-25", "urgent"],
    ["in three days", "2026-11-23", "2026-11-26", "week"],
    ["in a week", "2026-11-23", "2026-11-30", "week"],
    ["in eight days", "2026-11-23", "2026-12-01", "later"],
    ["on Monday, seen on Friday", "2026-11-20", "2026-11-23", "urgent"],
    ["on Tuesday, seen on Friday", "2026-11-20", "2026-11-24", "week"],
    ["after Easter, seen on the Friday before", "2026-04-03", "2026-04-07", "urgent"],
  ])("%s", (_, today, due, urgency) => {
    expect(urgencyOf(due, today)).toBe(urgency);
  });

  test("only what would be lost disturbs a quiet day", () => {
    expect(breaksQuiet({ due: "2026-11-24", severity: "money-lost" }, "2026-11-23")).toBe(true);
    expect(breaksQuiet({ due: "2026-11-24", severity: "informs" }, "2026-11-23")).toBe(false);
    expect(breaksQuiet({ due: "2026-12-24", severity: "right-lost" }, "2026-11-23")).toBe(false);
  });
});

describe("a digest", () => {
  const today = "2026-11-23";
  test("begins with what perhaps was not seen, then what is late and what is near", () => {
    const { groups, thisWeek, later, toBillCents } = composeDigest(
      [
        line("P-1", "2027-01-05", { worthCents: 74405 }),
        line("P-2", "2026-11-24"),
        line("P-3", "2026-11-20", { kind: "follow-up", severity: "required", worthCents: null }),
        line("P-4", "2026-11-28", { kind: "second-cpp" }),
        line("P-5", "2026-12-20", { perhapsTold: true }),
      ],
      today,
    );
    expect(groups.map(({ urgency, lines }) => [urgency, ...lines.map(({ code }) => code)])).toEqual([
      ["perhaps-told", "P-5"],
      ["late", "P-3"],
      ["urgent", "P-2"],
      ["week", "P-4"],
      ["later", "P-1"],
    ]);
    // What a CPP that is still to be done would bring is no act to bill.
    expect({ thisWeek, later, toBillCents }).toEqual({ thisWeek: 3, later: 2, toBillCents: 74405 + 5041 + 5041 });
  });

  test("shows ten lines and counts the others", () => {
    const many = Array.from({ length: 14 }, (_, index) => line(`P-${index}`, addDays(today, 14 - index)));
    const { groups, more, toBillCents } = composeDigest(many, today);
    expect(groups.flatMap(({ lines }) => lines)).toHaveLength(linesShown);
    expect(groups[0]?.lines[0]?.code).toBe("P-13");
    expect(more).toBe(4);
    expect(toBillCents).toBe(14 * 5041);
  });
});
