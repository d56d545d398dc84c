import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rulesVersion } from "../../src/records/rules-version";
import { ruleData } from "../../src/rules/data";
import { decide } from "../../src/rules/decide";
import { receiptOf, receiptSchema, replay } from "../../src/rules/receipt";
import { anyQuery } from "./arbitrary";
import { allMet, patched } from "./support";

const version = rulesVersion();

test("a receipt replayed under the same rules shows no difference, also after a trip through JSON", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const kept = receiptSchema.parse(JSON.parse(JSON.stringify(receiptOf(query, decide(query), version))));
      expect(replay(kept)).toEqual([]);
    }),
  );
});

describe("under other rules", () => {
  const [first, second] = ruleData.perinatalTariffs.cpp;
  const changed = {
    ...ruleData,
    perinatalTariffs: { ...ruleData.perinatalTariffs, cpp: [first, { ...(second ?? first), value: 6000 }] as const },
    billingOpenings: { ...ruleData.billingOpenings, cpp: { ...ruleData.billingOpenings.cpp, brussels: null } },
  };
  const receipt = receiptOf(patched(allMet.cpp), decide(patched(allMet.cpp)), version);

  test("each field and each condition that comes out otherwise is named", () => {
    const differences = replay(receipt, changed);
    expect(differences.map(({ field }) => field)).toEqual(["verdict", "amount", "conditions.billing-open"]);
    expect(differences[0]).toEqual({ field: "verdict", was: "yes", is: "confirm" });
  });

  test("the version is another", () => {
    expect(rulesVersion(changed)).not.toBe(version);
    expect(rulesVersion(structuredClone(ruleData))).toBe(version);
  });
});
