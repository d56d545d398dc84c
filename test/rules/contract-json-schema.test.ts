import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { answerText } from "../../src/rules/answer-lines";
import { isCivilDate } from "../../src/rules/civil-date";
import { contractJsonSchema } from "../../src/rules/contract-json-schema";

const example = {
  id: "e1",
  service: "cpp",
  serviceDate: "2025-02-10",
  askedOn: "2025-02-10",
  stage: "planned",
  provider: { profession: "midwife", inamiNumber: true, region: "brussels" },
  episode: {
    dueDate: "2025-06-20",
    birthDate: null,
    screening: { on: "2024-11-25", positive: ["housing"] },
    acts: [{ service: "cpp", on: "2024-12-02", billing: "billed" }],
  },
};

const published: unknown = JSON.parse(
  readFileSync(new URL("../../docs/eligibility.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ allErrors: true, formats: { date: isCivilDate } });
ajv.addSchema(contractJsonSchema(), "contract");
const accepts = (definition: string, value: unknown) => ajv.validate(`contract#/$defs/${definition}`, value);

describe("the published JSON Schema", () => {
  it("is current: npm run schema writes it", () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(contractJsonSchema())));
  });

  it("accepts a query, its answer and an error", () => {
    expect(accepts("EligibilityQuery", example)).toBe(true);
    expect(accepts("EligibilityAnswer", answerText(JSON.stringify(example)))).toBe(true);
    expect(accepts("EligibilityError", answerText("nonsense"))).toBe(true);
    expect(ajv.validate("contract", example)).toBe(true);
  });

  it.each([
    { name: "an unknown service", query: { ...example, service: "dance" } },
    { name: "an unknown property", query: { ...example, colour: 1 } },
    { name: "the other programme's episode", query: { ...example, episode: { registered: true } } },
    { name: "a day that does not exist", query: { ...example, askedOn: "2025-02-30" } },
    { name: "null where it is no fact", query: { ...example, act: null } },
    { name: "half an indicator", query: { ...example, act: { indicatorsAnswered: 7.5 } } },
    { name: "a negative number", query: { ...example, act: { minutes: -1 } } },
  ])("refuses $name", ({ query }) => {
    expect(accepts("EligibilityQuery", query)).toBe(false);
  });
});
