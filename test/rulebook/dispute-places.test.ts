import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { disputeIds, disputePlaces } from "../../src/rulebook/dispute-places";
import { type DisputeRow, disputeRow } from "../../src/rulebook/disputes";
import { bookOf } from "../../src/rulebook/words";
import { decide } from "../../src/rules/decide";
import { disputeOf } from "../../src/rules/disputes";
import { anyQuery } from "../rules/arbitrary";
import { allMet, billed, type Patch, patched, psychologyAllMet } from "../rules/support";

/** "cpp-profession of cpp": where the rules, asked about many cases, find each dispute to decide. */
function found(): Map<string, Set<string>> {
  const queries = [...fc.sample(anyQuery, { seed: 20241, numRuns: 30_000 }), ...rare];
  const places = new Map<string, Set<string>>(disputeIds.map((id) => [id, new Set<string>()]));
  for (const query of queries) {
    for (const { id, readings } of decide(query).conditions) {
      const dispute = readings && disputeOf(readings);
      if (dispute) places.get(dispute)?.add(`${id} of ${query.service}`);
    }
  }
  return places;
}

const concertations = (service: string, ...days: string[]): Patch[] =>
  billed(service, ...days).map((act) => ({ ...act, minutes: 60 }));

/** Cases that chance hardly ever makes. */
const rare = [
  patched(allMet.concertation, { episode: { acts: billed("concertation", "2025-01-02", "2025-01-03", "2025-01-04") } }),
  patched(psychologyAllMet["psy-concertation"], {
    episode: { acts: concertations("psy-concertation", "2024-05-02") },
  }),
  ...Object.values(psychologyAllMet).map((query) =>
    patched(query, { provider: { profession: "social-worker" }, act: { coAnimated: true } }),
  ),
  ...Object.entries(psychologyAllMet).flatMap(([service, query]) =>
    Array.from({ length: 21 }, (_, count) => {
      const year = Number(query.serviceDate.slice(0, 4));
      const lately = Array.from({ length: count }, (_, day) => `${year}-04-${String(day + 1).padStart(2, "0")}`);
      // With one of thirteen months ago besides, the two ways of counting differ.
      return [lately, [`${year - 1}-05-01`, ...lately]].map((days) =>
        patched(query, { episode: { acts: billed(service, ...days) } }),
      );
    }).flat(),
  ),
];

const places = found();

test.each(disputeIds)("%s decides where the rulebook says, and nowhere else", (id) => {
  const said = disputePlaces[id].flatMap(({ condition, services }) =>
    services.map((service) => `${condition} of ${service}`),
  );
  expect([...(places.get(id) ?? [])].sort()).toEqual([...said].sort());
});

describe("a row of the table", () => {
  const row: DisputeRow = disputeRow("nurse-cpp", bookOf("fr"));

  test("names both texts", () => {
    expect(row.readings.map(({ source }) => source)).toEqual([
      "annexe à la convention 2024, tableau des tarifs",
      "circulaire aux prestataires 2025, § 2b",
    ]);
  });

  test("names the service and the condition", () => {
    expect(row.concerned).toEqual(["CPP : la profession de qui atteste (cpp-profession)"]);
  });
});
