import { expect, test } from "vitest";
import type { EpisodeOfCare } from "../../src/records/episode";
import { OtherProgramme, queryFor } from "../../src/records/query-for";
import { eligibilityQuerySchema } from "../../src/rules/contract";

const episode: EpisodeOfCare = {
  programme: "perinatal",
  code: "P-1",
  label: "Mme D.",
  members: [{ user: "ann" }],
  facts: { birthDate: null },
  acts: [{ service: "cpp", on: "2025-01-02", billing: "billed" }],
};
const provider = { id: "ann", profession: "midwife" as const };
const today = "2025-02-10";

test("what is recorded becomes a query of the contract, without label, code or members", () => {
  const query = queryFor({ service: "cpp", act: { consent: true } }, episode, provider, today);
  expect(query).toEqual({
    service: "cpp",
    serviceDate: today,
    askedOn: today,
    stage: "planned",
    provider,
    act: { consent: true },
    episode: { birthDate: null, acts: episode.acts },
  });
  expect(eligibilityQuerySchema.parse(query)).toEqual(query);
});

test.each([
  ["2025-02-09", "done"],
  ["2025-02-10", "planned"],
  ["2025-02-11", "planned"],
])("a service on %s is %s", (serviceDate, stage) => {
  expect(queryFor({ service: "cpp", serviceDate }, episode, provider, today)).toMatchObject({ serviceDate, stage });
});

test("a service of the other programme is refused", () => {
  expect(() => queryFor({ service: "psy-concertation" }, episode, provider, today)).toThrow(OtherProgramme);
});
