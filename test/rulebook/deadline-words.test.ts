import { describe, expect, test } from "vitest";
import { deadlineWordsOf } from "../../src/language/deadlines";
import { ordinal } from "../../src/language/deadlines/english-ordinal";
import { languages } from "../../src/questions/contract";
import { type DeadlineKind, deadlineKinds } from "../../src/rules/deadlines";

const due = "2026-12-05";

test.each([
  ["fr", "CPP du 10/09 à facturer au plus tard le 05/12/2026"],
  ["nl", "CPP van 10/09 factureren uiterlijk op 05/12/2026"],
  ["de", "CPP vom 10.09. bis spätestens 05.12.2026 abrechnen"],
  ["en", "CPP of 10/09 to bill by 05/12/2026"],
] as const)("%s: an act to bill is named by its day and month", (language, line) => {
  const { billing } = deadlineWordsOf(language).kinds;
  expect(billing.line({ due, service: "cpp", actOn: "2026-09-10" })).toBe(line);
});

test("the act's year is said where the deadline falls in the next one", () => {
  const { billing } = deadlineWordsOf("fr").kinds;
  expect(billing.line({ due: "2027-02-05", service: "cpp", actOn: "2026-11-10" })).toContain("10/11/2026");
});

describe.each(languages)("%s", (language) => {
  const words = deadlineWordsOf(language);

  test.each(deadlineKinds)("the line of %s names the day and ends without a full stop", (kind: DeadlineKind) => {
    const line = words.kinds[kind].line({ due, service: "psy-support-individual", actOn: "2026-09-10" });
    expect(line).toMatch(/05[/.]12[/.]2026/);
    expect(line).not.toMatch(/[.]$|undefined|NaN/);
    expect(line.length).toBeLessThanOrEqual(110);
  });

  test.each(deadlineKinds)("the reason of %s is one sentence", (kind: DeadlineKind) => {
    expect(words.kinds[kind].why).toMatch(/^[^a-z][^\n]*\.$/);
    expect(words.kinds[kind].concerns).toMatch(/^[^a-z][^\n]*\.$/);
  });

  test("a follow-up that is late says so", () => {
    const { line } = words.kinds["follow-up"];
    expect(line({ due, service: "coordination", isLate: true })).not.toBe(line({ due, service: "coordination" }));
  });
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [5, "5th"],
  [11, "11th"],
  [12, "12th"],
  [21, "21st"],
])("%i is %s", (value, written) => expect(ordinal(value)).toBe(written));
