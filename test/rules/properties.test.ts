import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths } from "../../src/rules/civil-date";
import {
  type EligibilityAnswer,
  type EligibilityQuery,
  eligibilityAnswerSchema,
  eligibilityQuerySchema,
  type PastAct,
} from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";
import { anyQuery } from "./arbitrary";
import { allMet, billed, patched, psychologyAllMet } from "./support";

/** What must hold for every query, whatever the circulars say. */

const runs = { numRuns: 2000 };
const unmetIds = (answer: EligibilityAnswer) =>
  answer.conditions.filter(({ status }) => status === "unmet").map(({ id }) => id);

test("every answer has the shape of the contract and a verdict that follows from its conditions", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const answer = decide(query);
      eligibilityAnswerSchema.parse(answer);
      const statuses = new Set(answer.conditions.map(({ status }) => status));
      const expected = statuses.has("unmet")
        ? "no"
        : statuses.has("unknown")
          ? "incomplete"
          : statuses.has("disputed")
            ? "confirm"
            : "yes";
      expect(answer.verdict).toBe(expected);
      expect(statuses.has("unknown")).toBe(answer.missing.length > 0);
      for (const { status, cure, readings } of answer.conditions) {
        expect(cure !== undefined).toBe(status === "unmet");
        expect(readings !== undefined).toBe(status === "disputed");
      }
    }),
    runs,
  );
});

/** Asked as planned for another day, the history ending with the original service. */
function askedFor(query: EligibilityQuery, serviceDate: string): EligibilityQuery {
  const acts = query.episode.acts?.filter(({ on }) => on <= query.serviceDate);
  return eligibilityQuerySchema.parse({
    ...query,
    serviceDate,
    stage: "planned",
    askedOn: query.askedOn <= serviceDate ? query.askedOn : serviceDate,
    episode: { ...query.episode, ...(acts && { acts }) },
  });
}

test("on possibleFrom nothing that was unmet still is, and on the day before something is", () => {
  let checked = 0;
  fc.assert(
    fc.property(anyQuery, (query) => {
      const answer = decide(query);
      // Asked again later, an act still to bill may have lapsed, which is another question.
      if (answer.possibleFrom === null || query.askedOn > answer.possibleFrom) return;
      checked += 1;
      const stillUnmet = (day: string) => {
        const now = unmetIds(decide(askedFor(query, day)));
        return unmetIds(answer).filter((id) => now.includes(id));
      };
      expect(stillUnmet(answer.possibleFrom)).toEqual([]);
      expect(stillUnmet(addDays(answer.possibleFrom, -1))).not.toEqual([]);
    }),
    { numRuns: 6000 },
  );
  expect(checked).toBeGreaterThan(30);
});

test("an act of the other programme changes nothing", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      if (!query.episode.acts) return;
      const service: PastAct["service"] = query.service.startsWith("psy") ? "cpp" : "psy-support-group";
      const unrelated = { service, on: query.serviceDate, billing: "billed" } as const;
      const acts = [...query.episode.acts, unrelated];
      expect(decide(eligibilityQuerySchema.parse({ ...query, episode: { ...query.episode, acts } }))).toEqual(
        decide(query),
      );
    }),
    runs,
  );
});

describe("a missing fact", () => {
  const sample: Record<string, unknown[]> = {
    "provider.inamiNumber": [true, false],
    "provider.region": ["brussels", "flanders"],
    "provider.psychologyConvention": [true, false],
    "episode.carePlan": [true, false],
    "episode.coordinatorConsent": [true, false],
    "episode.registered": [true, false],
    "act.consent": [true, false],
    "act.bibCode": [true, false],
    "act.minutes": [10, 15, 60, 120],
    "act.participants": [2, 3, 4, 10],
    "act.place": ["outreach", "other"],
    "act.coAnimated": [true, false],
  };

  test("once supplied is never missing again, and changes only the conditions that asked for it", () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(), (query, choice) => {
        const answer = decide(query);
        const path = answer.missing.find((candidate) => sample[candidate]);
        if (!path) return;
        const values = sample[path] ?? [];
        const [part = "", property = ""] = path.split(".");
        const supplied = decide(patched(query, { [part]: { [property]: values[choice % values.length] } }));
        expect(supplied.missing).not.toContain(path);
        answer.conditions.forEach(({ id, status }, index) => {
          const after = supplied.conditions[index];
          expect(after?.id).toBe(id);
          if (status === "met" || status === "unmet") expect(after?.status, id).toBe(status);
        });
        // What was certain to fail fails still: a fact never turns a no into its opposite.
        if (answer.verdict === "no") expect(supplied.verdict).toBe("no");
      }),
      { numRuns: 4000 },
    );
  });

  test.each([
    [
      "wrong profession, the rest unknown",
      { provider: { profession: "psychologist" }, act: { consent: undefined } },
      "no",
    ],
    [
      "quota reached, code unknown",
      { episode: { acts: billed("cpp", "2025-01-10", "2025-02-10") }, act: { bibCode: undefined } },
      "no",
    ],
    ["all met but one fact", { act: { bibCode: undefined } }, "incomplete"],
    ["disputed, one fact absent", { provider: { profession: "nurse" }, act: { bibCode: undefined } }, "incomplete"],
    ["disputed, nothing absent", { provider: { profession: "nurse" } }, "confirm"],
    ["nothing absent", {}, "yes"],
  ])("%s", (_, patch, verdict) => {
    const query = JSON.parse(JSON.stringify(patched(allMet.cpp, patch)));
    expect(decide(eligibilityQuerySchema.parse(query)).verdict).toBe(verdict);
  });
});

describe("following the verdicts in chronological order", () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 1080 }), { minLength: 1, maxLength: 40 });

  test.each([
    [allMet.cpp, "cpp-quota", 2],
    [allMet.coordination, "coordination-quota", 3],
    [allMet.screening, "once-per-pregnancy", 1],
  ])("never exceeds the quota of the whole programme (%#)", (base, id, max) => {
    fc.assert(
      fc.property(days, (offsets) => {
        const acts: PastAct[] = [];
        for (const offset of [...offsets].sort((a, b) => a - b)) {
          const on = addDays("2024-11-25", offset);
          const query = patched(base, { serviceDate: on, askedOn: on, stage: "planned" });
          const answer = decide(
            eligibilityQuerySchema.parse({
              ...query,
              episode: { ...query.episode, acts: [...(query.episode.acts ?? []), ...acts] },
            }),
          );
          if (answer.verdict !== "no") acts.push({ service: query.service, on, billing: "billed" });
          expect(answer.quota.find((quota) => quota.id === id)?.used).toBeLessThanOrEqual(max);
        }
        expect(acts.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test("never exceeds the sessions of any running window", () => {
    fc.assert(
      fc.property(days, (offsets) => {
        const acts: PastAct[] = [];
        for (const offset of [...offsets].sort((a, b) => a - b)) {
          const on = addDays("2024-04-01", offset);
          const query = patched(psychologyAllMet["psy-support-individual"], {
            serviceDate: on,
            askedOn: on,
            stage: "planned",
            episode: { acts },
          });
          if (decide(query).verdict === "yes" || decide(query).conditions.every(({ status }) => status === "met")) {
            acts.push({ service: "psy-support-individual", on, billing: "billed" });
          }
        }
        for (const { on } of acts) {
          expect(acts.filter((act) => act.on >= on && act.on < addMonths(on, 12)).length).toBeLessThanOrEqual(8);
        }
      }),
    );
  });
});

test("moving a whole episode by whole years moves the dates and nothing else", () => {
  // Four years at a time, so that a 29 February stays one. From 2026 on every perinatal amount is the last published one, and no opening or start of a programme is near.
  const moved = (value: unknown, years: number): unknown => {
    if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) return addMonths(value, 12 * years);
    if (Array.isArray(value)) return value.map((item) => moved(item, years));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, key === "since" ? child : moved(child, years)]),
    );
  };
  let checked = 0;
  fc.assert(
    fc.property(anyQuery, fc.constantFrom(4, 8, 12), (query, years) => {
      const inLaterYears = moved(query, 4) as EligibilityQuery;
      if (query.service.startsWith("psy") || inLaterYears.serviceDate < "2027-06-01") return;
      const before = eligibilityQuerySchema.parse(inLaterYears);
      checked += 1;
      expect(moved(decide(before), years)).toEqual(decide(eligibilityQuerySchema.parse(moved(before, years))));
    }),
    runs,
  );
  expect(checked).toBeGreaterThan(100);
});
