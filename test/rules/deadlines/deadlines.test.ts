import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PerinatalEpisode, PsychologyEpisode } from "../../../src/rules/contract";
import { type Deadline, deadlinesOf } from "../../../src/rules/deadlines";
import { anyQuery } from "../arbitrary";
import { billed } from "../support";

const screening = { on: "2025-01-15", positive: ["housing", "violence"] } satisfies PerinatalEpisode["screening"];
const inPregnancy: PerinatalEpisode = { dueDate: "2025-08-01", birthDate: null, screening, acts: [], followUps: [] };

const perinatal = (episode: PerinatalEpisode, day: string) => deadlinesOf({ programme: "perinatal", episode }, day);
const brief = (deadlines: Deadline[]) => deadlines.map(({ kind, due, tellFrom }) => [kind, due, tellFrom]);
const ofKind = (deadlines: Deadline[], ...kinds: Deadline["kind"][]) =>
  brief(deadlines.filter(({ kind }) => kinds.includes(kind)));

describe("a pregnancy in scenario B", () => {
  test("has every deadline that follows from the screening, the nearest first", () => {
    expect(brief(perinatal(inPregnancy, "2025-02-01"))).toEqual([
      ["follow-up", "2025-07-15", "2025-06-24"],
      ["delivery", "2025-08-01", "2025-07-02"],
      ["first-cpp", "2025-08-01", "2025-01-15"],
      ["second-cpp", "2025-08-01", "2025-05-09"],
      ["reference-period", "2026-01-15", "2026-01-15"],
      ["reference-period", "2027-01-15", "2027-01-15"],
    ]);
  });

  test("each CPP done takes one away", () => {
    const done = (...days: string[]) =>
      perinatal({ ...inPregnancy, acts: billed("cpp", ...days) as never }, "2025-02-01");
    expect(ofKind(done("2025-01-20"), "first-cpp", "second-cpp").map(([kind]) => kind)).toEqual(["second-cpp"]);
    expect(ofKind(done("2025-01-20", "2025-01-30"), "first-cpp", "second-cpp")).toEqual([]);
  });

  test("a follow-up moves the next one six months on, and a late one stays", () => {
    expect(ofKind(perinatal({ ...inPregnancy, followUps: ["2025-03-31"] }, "2025-04-01"), "follow-up")).toEqual([
      ["follow-up", "2025-09-30", "2025-09-09"],
    ]);
    expect(ofKind(perinatal(inPregnancy, "2025-07-20"), "follow-up")).toEqual([
      ["follow-up", "2025-07-15", "2025-06-24"],
    ]);
  });
});

describe("a concertation within each year of coordination", () => {
  const coordinated = { ...inPregnancy, coordinators: [{ id: "me", from: "2025-02-01" }] };
  const held = (on: string, careActors?: number) =>
    ({
      ...coordinated,
      acts: [{ service: "concertation", on, billing: "billed", ...(careActors && { careActors }) }],
    }) as PerinatalEpisode;
  test.each([
    ["none yet", coordinated, "2025-03-01", "2026-01-31"],
    ["held this year", held("2025-05-01", 3), "2025-06-01", undefined],
    ["held with too few", held("2025-05-01", 2), "2025-06-01", "2026-01-31"],
    ["held last year", held("2025-05-01", 3), "2026-02-01", "2027-01-31"],
  ])("%s", (_, episode, day, due) => {
    expect(ofKind(perinatal(episode, day), "concertation-of-year")[0]?.[1]).toBe(due);
  });
});

describe("after birth", () => {
  const born = { ...inPregnancy, birthDate: "2025-07-20" };
  test("the stages of the child's life are announced", () => {
    expect(ofKind(perinatal(born, "2025-07-21"), "early-childhood", "second-birthday", "third-birthday")).toEqual([
      ["early-childhood", "2025-08-31", "2025-08-24"],
      ["second-birthday", "2027-07-20", "2027-06-20"],
      ["third-birthday", "2028-07-20", "2028-06-20"],
    ]);
    expect(ofKind(perinatal(born, "2025-07-21"), "first-cpp", "second-cpp", "delivery")).toEqual([]);
  });

  test("a screening that was not done is possible for seven days", () => {
    const unscreened: PerinatalEpisode = { birthDate: "2025-07-20", screening: null };
    expect(brief(perinatal(unscreened, "2025-07-27"))).toEqual([["screening-window", "2025-07-27", "2025-07-20"]]);
    expect(perinatal(unscreened, "2025-07-28")).toEqual([]);
  });
});

test("once the child is three, nothing of the programme is due any more", () => {
  const coordinated = { ...inPregnancy, birthDate: "2022-01-10", coordinators: [{ id: "me", from: "2021-11-01" }] };
  expect(perinatal(coordinated, "2025-01-11")).toEqual([]);
  expect(ofKind(perinatal(coordinated, "2024-12-01"), "concertation-of-year")[0]?.[1]).toBe("2025-01-09");
});

test("scenario 0 opens nothing that could fall due", () => {
  expect(perinatal({ ...inPregnancy, screening: { ...screening, positive: [] } }, "2025-02-01")).toEqual([]);
});

test("scenario A has CPP, but nothing of coordination", () => {
  const kinds = perinatal({ ...inPregnancy, screening: { ...screening, positive: ["housing"] } }, "2025-02-01").map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(["delivery", "first-cpp", "second-cpp"]);
});

test("an act to bill has its deadline until that day has passed; a billed or waived one has none", () => {
  const acts = (["to-bill", "billed", "waived"] as const).map((billing) => ({
    service: "cpp" as const,
    on: "2025-01-20",
    billing,
  }));
  const due = (day: string) => ofKind(perinatal({ ...inPregnancy, acts }, day), "billing");
  expect(due("2025-04-05")).toEqual([["billing", "2025-04-05", "2025-03-06"]]);
  expect(due("2025-04-06")).toEqual([]);
});

test("the end of the running 12 months of each limited psychological service", () => {
  const episode: PsychologyEpisode = { acts: billed("psy-support-individual", "2025-01-10", "2025-02-10") as never };
  expect(brief(deadlinesOf({ programme: "psychology", episode }, "2025-03-01"))).toEqual([
    ["session-window", "2026-01-09", "2025-12-10"],
  ]);
});

test("only a late follow-up lies in the past, and every deadline cites where it stands", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const programme = query.service.startsWith("psy") ? "psychology" : "perinatal";
      const subject = { programme, episode: query.episode } as Parameters<typeof deadlinesOf>[0];
      for (const deadline of deadlinesOf(subject, query.askedOn)) {
        if (deadline.kind !== "follow-up") expect(deadline.due >= query.askedOn).toBe(true);
        expect(deadline.tellFrom <= deadline.due).toBe(true);
        expect(deadline.sources.length).toBeGreaterThan(0);
      }
    }),
  );
});
