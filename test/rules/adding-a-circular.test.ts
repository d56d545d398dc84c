import { describe, expect, test } from "vitest";
import { type RuleData, ruleData } from "../../src/rules/data";
import type { Series } from "../../src/rules/data/dated";
import { decide } from "../../src/rules/decide";
import { cite } from "../../src/rules/sources";
import { allMet, billed, patched } from "./support";

/** What docs/adding-a-circular.md promises: a new circular is one dated entry, and the past stays as it was. */

function withEntry<Value>(series: Series<Value>, from: string, value: Value): Series<Value> {
  return [...series, { from, value, citation: cite("oa-2024-401", "tariffs") }];
}

const on = (serviceDate: string, acts: unknown[] = []) =>
  patched(allMet.cpp, { serviceDate, askedOn: serviceDate, episode: { dueDate: "2027-06-01", acts } });

describe("a tariff year", () => {
  const data: RuleData = {
    ...ruleData,
    perinatalTariffs: {
      ...ruleData.perinatalTariffs,
      cpp: withEntry(ruleData.perinatalTariffs.cpp, "2027-01-01", 5200),
    },
  };

  test("holds from its first day, as published", () => {
    expect(decide(on("2027-01-01"), data).amount).toEqual({
      cents: 5200,
      unitCents: 5200,
      units: 1,
      published: true,
      since: "2027-01-01",
    });
  });

  test("leaves the day before as it was", () => {
    expect(decide(on("2026-12-31"), data)).toEqual(decide(on("2026-12-31")));
  });
});

describe("a quota", () => {
  const data: RuleData = {
    ...ruleData,
    perinatalQuotas: {
      ...ruleData.perinatalQuotas,
      cppSessions: withEntry(ruleData.perinatalQuotas.cppSessions, "2027-01-01", 3),
    },
  };
  const twoDone = billed("cpp", "2025-02-01", "2025-03-01");

  test("changes from its first day", () => {
    const before = decide(on("2026-12-31", twoDone), data);
    const after = decide(on("2027-01-01", twoDone), data);
    expect([before.verdict, after.verdict]).toEqual(["no", "yes"]);
    expect(after.quota).toEqual([{ id: "cpp-quota", used: 2, max: 3, left: 1 }]);
  });
});
