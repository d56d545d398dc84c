import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PerinatalEpisode, Provider } from "../../src/rules/contract";
import { firstPossibleDay, openActs, prospects } from "../../src/rules/what-if";
import { anyQuery } from "./arbitrary";
import { allMet, billed, patched } from "./support";

const midwife: Provider = { id: "me", profession: "midwife", inamiNumber: true, region: "brussels" };
const episode: PerinatalEpisode = {
  dueDate: "2025-06-20",
  birthDate: null,
  screening: { on: "2024-11-25", positive: ["housing", "violence"] },
  coordinators: [{ id: "me", from: "2024-11-25" }],
  coordinatorConsent: true,
  careTeam: ["gynaecologist", "midwife", "general-practitioner"],
  carePlan: true,
  followUps: [],
  acts: [
    { service: "screening", on: "2024-11-25", billing: "billed" },
    { service: "cpp", on: "2025-01-20", billing: "to-bill" },
    { service: "concertation", on: "2025-01-10", billing: "billed", minutes: 60, inamiParticipants: 3, careActors: 4 },
    { service: "coordination", on: "2025-01-15", billing: "billed" },
  ],
};

describe("what can still be billed", () => {
  const found = prospects({ programme: "perinatal", episode }, midwife, "2025-02-10");
  test("every service of the programme, with the day from which it is possible", () => {
    expect(found.map(({ service, today, from }) => [service, today.verdict, from])).toEqual([
      ["screening", "no", null],
      ["cpp", "yes", "2025-02-10"],
      ["coordination", "no", "2025-11-25"],
      ["concertation", "no", "2025-11-25"],
    ]);
  });

  test("and what it is worth then", () => {
    expect(found.map(({ whenPossible }) => whenPossible?.amount?.cents ?? null)).toEqual([null, 5041, 74405, 1550]);
  });
});

test("acts already done wait to be billed, with their worth and their deadline", () => {
  const open = openActs({ programme: "perinatal", episode }, midwife, "2025-02-10");
  expect(open.map(({ service, on, billBy, answer }) => [service, on, billBy, answer.amount?.cents])).toEqual([
    ["cpp", "2025-01-20", "2025-04-05", 5041],
  ]);
});

describe("the first possible day", () => {
  test("is the day asked about where nothing bars it", () => {
    expect(firstPossibleDay(patched(allMet.cpp))?.day).toBe("2025-03-14");
  });

  test("never comes once the quota of the pregnancy is used", () => {
    expect(
      firstPossibleDay(patched(allMet.cpp, { episode: { acts: billed("cpp", "2025-01-10", "2025-02-10") } })),
    ).toBeNull();
  });

  test("is no day on which another condition fails", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const possible = firstPossibleDay(query);
        if (possible) expect(possible.answer.verdict).not.toBe("no");
      }),
    );
  });
});
