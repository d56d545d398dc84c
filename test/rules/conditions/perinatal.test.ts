import { describe, expect, test } from "vitest";
import { perinatalServices } from "../../../src/rules/contract";
import { allMet, ask, billed, expectRow, forget, type Row } from "../support";

describe.each(perinatalServices)("%s", (service) => {
  test("with every condition met is a yes", () => {
    const answer = ask(allMet[service]);
    expect(answer.conditions.filter(({ status }) => status !== "met")).toEqual([]);
    expect(answer.verdict).toBe("yes");
  });

  test.each([
    ["Flanders has no opening date", { provider: { region: "flanders" } }, "disputed"],
    ["the region is not known", { provider: { region: forget } }, "unknown", ["provider.region"]],
    ["asked after the opening about a service before it", { serviceDate: "2024-09-01", askedOn: "2024-10-01" }, "met"],
  ] as Row[])("billing-open: %s", (...row) => expectRow(allMet[service], "billing-open", row));

  test.each([
    ["the last day", { askedOn: "2025-06-05" }, "met"],
    ["one day late", { askedOn: "2025-06-06" }, "unmet (none)"],
    ["the retroactive months have no end", { serviceDate: "2024-08-31", askedOn: "2025-06-06" }, "disputed"],
    ["after the retroactive months", { serviceDate: "2024-09-01", askedOn: "2025-06-06" }, "unmet (none)"],
  ] as Row[])("billing-deadline: %s", (...row) => expectRow(allMet[service], "billing-deadline", row));

  test("convention-in-force: the programme starts on 1 June 2024", () => {
    const before = { serviceDate: "2024-05-31", askedOn: "2024-10-01" };
    expectRow(allMet[service], "convention-in-force", ["before", before, "unmet (wait)"]);
    expectRow(allMet[service], "convention-in-force", ["from then", { ...before, serviceDate: "2024-06-01" }, "met"]);
  });
});

test.each([
  ["screening", "2024-09-15", "unmet (wait)"],
  ["screening", "2024-09-16", "met"],
  ["cpp", "2024-09-29", "unmet (wait)"],
  ["cpp", "2024-09-30", "met"],
] as const)("billing of a %s asked on %s: %s", (service, askedOn, expected) => {
  const patch = { serviceDate: "2024-09-10", askedOn, episode: { dueDate: "2024-12-01" } };
  expectRow(allMet[service], "billing-open", ["", patch, expected]);
});

describe("screening", () => {
  const born = (birthDate: string) => ({ episode: { birthDate } });
  test.each([
    ["7 days after birth", born("2025-03-07"), "met"],
    ["8 days after birth", born("2025-03-06"), "unmet (none)"],
    ["before the pregnancy", { episode: { dueDate: "2025-12-20" } }, "unmet (wait)", "2025-03-15"],
    ["no birth date, due later", { episode: { birthDate: forget } }, "met"],
    [
      "no birth date, due that day",
      { episode: { birthDate: forget, dueDate: "2025-03-14" } },
      "unknown",
      ["episode.birthDate"],
    ],
    [
      "nothing known of the birth",
      { episode: { birthDate: forget, dueDate: forget } },
      "unknown",
      ["episode.birthDate"],
    ],
  ] as Row[])("screening-window: %s", (...row) => expectRow(allMet.screening, "screening-window", row));

  test.each([
    ["one billed", { episode: { acts: billed("screening", "2025-01-10") } }, "unmet (none)"],
    ["one of the same day", { episode: { acts: billed("screening", "2025-03-14") } }, "unmet (none)"],
    ["one dated later", { episode: { acts: billed("screening", "2025-03-15") } }, "met"],
    ["one waived", { episode: { acts: [{ service: "screening", on: "2025-01-10", billing: "waived" }] } }, "met"],
    [
      "one to bill, in time",
      { episode: { acts: [{ service: "screening", on: "2025-01-10", billing: "to-bill" }] } },
      "unmet (none)",
    ],
    [
      "one to bill, lapsed",
      { episode: { acts: [{ service: "screening", on: "2024-11-30", billing: "to-bill" }] } },
      "met",
    ],
    ["the history not known", { episode: { acts: forget } }, "unknown", ["episode.acts"]],
  ] as Row[])("once-per-pregnancy: %s", (...row) => expectRow(allMet.screening, "once-per-pregnancy", row));

  test.each([
    ["14 of 15", { act: { indicatorsAnswered: 14 } }, "met"],
    ["13 of 15", { act: { indicatorsAnswered: 13 } }, "unmet (act)"],
    ["not known", { act: { indicatorsAnswered: forget } }, "unknown", ["act.indicatorsAnswered"]],
    [
      "not known of a planned one",
      { act: { indicatorsAnswered: forget }, stage: "planned", askedOn: "2025-03-14" },
      "todo",
      [],
    ],
  ] as Row[])("indicators-answered: %s", (...row) => expectRow(allMet.screening, "indicators-answered", row));

  test("finalised-by-biller: another provider finalised it", () => {
    const row: Row = ["", { act: { finalisedByBiller: false } }, "unmet (none)"];
    expectRow(allMet.screening, "finalised-by-biller", row);
  });
});

const positive = (...indicators: string[]) => ({ episode: { screening: { on: "2024-11-25", positive: indicators } } });

describe("scenario", () => {
  test.each([
    ["one positive is A", positive("housing"), "met"],
    ["none is 0", positive(), "unmet (none)"],
    ["the other seven do not count", positive("other-1", "other-7"), "unmet (none)"],
    ["no screening", { episode: { screening: null } }, "unmet (none)"],
    ["screening not known", { episode: { screening: forget } }, "unknown", ["episode.screening"]],
    ["depression and anxiety are A or B, either will do", positive("depression", "anxiety"), "met"],
    [
      "BiB's scenario wins",
      { episode: { screening: { on: "2024-11-25", positive: ["housing"], scenarioFromBib: "0" } } },
      "unmet (none)",
    ],
  ] as Row[])("for a CPP: %s", (...row) => expectRow(allMet.cpp, "scenario", row));

  test.each([
    ["two positive", positive("housing", "violence"), "met"],
    ["one positive", positive("housing"), "unmet (none)"],
    ["just depression and anxiety", positive("depression", "anxiety"), "disputed"],
    ["depression, anxiety and one that does not count", positive("depression", "anxiety", "other-2"), "disputed"],
    ["depression, anxiety and housing", positive("depression", "anxiety", "housing"), "met"],
    [
      "screened on the 7th day after birth",
      {
        ...positive("housing", "violence"),
        episode: { screening: { on: "2024-11-25", positive: ["housing", "violence"] }, birthDate: "2024-11-18" },
      },
      "met",
    ],
    ["screened on the 8th day after birth", { episode: { birthDate: "2024-11-17" } }, "unmet (none)"],
    [
      "birth not known once it is due",
      { episode: { birthDate: forget, dueDate: "2025-03-14" } },
      "unknown",
      ["episode.birthDate"],
    ],
  ] as Row[])("for a concertation: %s", (...row) => expectRow(allMet.concertation, "scenario", row));

  test.each([
    ["A", ["housing"], []],
    ["B", ["housing"], ["scenario-differs-from-bib"]],
    ["A", ["depression", "anxiety"], []],
    ["B", ["depression", "anxiety"], []],
    ["0", ["depression", "anxiety"], ["scenario-differs-from-bib"]],
  ])("BiB says %s on %j: warnings %j", (scenarioFromBib, indicators, warnings) => {
    const screening = { on: "2024-11-25", positive: indicators, scenarioFromBib };
    expect(ask(allMet.cpp, { episode: { screening } }).warnings).toEqual(warnings);
  });
});

describe("cpp", () => {
  test.each([
    ["general-practitioner", "met"],
    ["gynaecologist", "met"],
    ["midwife", "met"],
    ["nurse", "disputed"],
    ["psychologist", "unmet (none)"],
    ["other-care-provider", "unmet (none)"],
    ["social-worker", "unmet (none)"],
  ])("cpp-profession: %s", (profession, expected) => {
    expectRow(allMet.cpp, "cpp-profession", ["", { provider: { profession } }, expected]);
  });

  test.each([
    ["one billed", { episode: { acts: billed("cpp", "2025-01-10") } }, "met"],
    ["two billed", { episode: { acts: billed("cpp", "2025-01-10", "2025-02-10") } }, "unmet (none)"],
    ["other services do not count", { episode: { acts: billed("screening", "2025-01-10", "2025-02-10") } }, "met"],
  ] as Row[])("cpp-quota: %s", (...row) => expectRow(allMet.cpp, "cpp-quota", row));

  test.each([
    ["on the screening day", { episode: { screening: { on: "2025-03-14", positive: ["housing"] } } }, "met"],
    [
      "before the screening",
      { episode: { screening: { on: "2025-03-15", positive: ["housing"] } } },
      "unmet (wait)",
      "2025-03-15",
    ],
    ["on the day of birth", { episode: { birthDate: "2025-03-14" } }, "met"],
    ["after birth", { episode: { birthDate: "2025-03-13" } }, "unmet (none)"],
    [
      "born before a later screening",
      { episode: { birthDate: "2025-03-14", screening: { on: "2025-03-15", positive: ["housing"] } } },
      "unmet (none)",
    ],
    [
      "after birth settles it without a screening",
      { episode: { birthDate: "2025-03-13", screening: forget } },
      "unmet (none)",
    ],
    [
      "neither known",
      { episode: { birthDate: forget, dueDate: forget, screening: forget } },
      "unknown",
      ["episode.screening", "episode.birthDate"],
    ],
  ] as Row[])("prenatal-period: %s", (...row) => expectRow(allMet.cpp, "prenatal-period", row));
});

describe("coordination", () => {
  test.each([
    ["no INAMI number, with the profile", { provider: { inamiNumber: false, competenceProfile: true } }, "disputed"],
    ["no INAMI number, without it", { provider: { inamiNumber: false, competenceProfile: false } }, "unmet (none)"],
    [
      "no INAMI number, profile not known",
      { provider: { inamiNumber: false } },
      "unknown",
      ["provider.competenceProfile"],
    ],
    ["INAMI number not known", { provider: { inamiNumber: forget } }, "unknown", ["provider.inamiNumber"]],
    ["a team member recorded in BiB", { act: { coordinatedBy: "team-member", coordinatorRecordedInBib: true } }, "met"],
    [
      "a team member not recorded",
      { act: { coordinatedBy: "team-member", coordinatorRecordedInBib: false } },
      "unmet (act)",
    ],
    [
      "a team member, recording not known",
      { act: { coordinatedBy: "team-member" } },
      "unknown",
      ["act.coordinatorRecordedInBib"],
    ],
    [
      "who coordinated does not matter once recorded",
      { act: { coordinatedBy: forget, coordinatorRecordedInBib: true } },
      "met",
    ],
    ["who coordinated matters", { act: { coordinatedBy: forget } }, "unknown", ["act.coordinatedBy"]],
  ] as Row[])("coordinator-inami: %s", (...row) => expectRow(allMet.coordination, "coordinator-inami", row));

  const withConcertation = (...acts: unknown[]) => ({
    episode: { acts: [{ service: "concertation", on: "2025-01-10", billing: "billed", careActors: 3 }, ...acts] },
  });

  test.each([
    ["one in this period", withConcertation(...billed("coordination", "2024-12-01")), "unmet (wait)", "2025-11-25"],
    ["before the first period", { episode: { referenceStart: "2025-04-01" } }, "unmet (wait)", "2025-04-01"],
    ["after the third period", { serviceDate: "2027-11-25", askedOn: "2027-11-25" }, "disputed"],
    ["the last day of the third period", { serviceDate: "2027-11-24", askedOn: "2027-11-24" }, "met"],
    [
      "the next period begins after the third birthday",
      {
        ...withConcertation(...billed("coordination", "2024-12-01")),
        ...{
          episode: {
            birthDate: "2022-06-01",
            acts: [
              { service: "concertation", on: "2025-01-10", billing: "billed", careActors: 3 },
              ...billed("coordination", "2024-12-01"),
            ],
          },
        },
      },
      "unmet (none)",
    ],
  ] as Row[])("once-per-period: %s", (...row) => expectRow(allMet.coordination, "once-per-period", row));

  test("coordination-quota: three in the programme", () => {
    const acts = billed("coordination", "2024-01-10", "2024-02-10", "2024-03-10");
    expectRow(allMet.coordination, "coordination-quota", ["", { episode: { acts } }, "unmet (none)"]);
  });

  const coordinators = (...list: [string, string][]) => ({
    episode: { coordinators: list.map(([id, from]) => ({ id, from })) },
  });
  test.each([
    ["the period's first coordinator, later than its first day", coordinators(["me", "2025-01-15"]), "met"],
    [
      "took over from another in the period",
      coordinators(["other", "2024-11-25"], ["me", "2025-01-15"]),
      "unmet (wait)",
      "2025-11-25",
    ],
    ["took over before the period", coordinators(["other", "2024-10-01"], ["me", "2024-11-01"]), "met"],
    ["handed over, still entitled for this period", coordinators(["me", "2024-11-25"], ["other", "2025-01-15"]), "met"],
    [
      "handed over and back",
      coordinators(["other", "2024-11-25"], ["me", "2025-01-01"], ["other", "2025-02-01"]),
      "unmet (none)",
    ],
    ["nobody coordinates", coordinators(), "unmet (none)"],
    ["begins after the service", coordinators(["me", "2025-04-01"]), "unmet (wait)", "2025-04-01"],
    ["coordinators not known", { episode: { coordinators: forget } }, "unknown", ["episode.coordinators"]],
    ["biller's id not known", { provider: { id: forget } }, "unknown", ["provider.id"]],
    [
      "answering for the team member who began the period",
      {
        ...coordinators(["nurse", "2024-11-25"]),
        act: { coordinatedBy: "team-member", coordinatorRecordedInBib: true },
      },
      "met",
    ],
  ] as Row[])("coordinator-since-period-start: %s", (...row) =>
    expectRow(allMet.coordination, "coordinator-since-period-start", row));

  const atAge = (birthDate: string) => ({
    episode: { birthDate, screening: { on: "2024-11-25", positive: ["housing", "violence"] } },
  });
  test.each([
    ["the day before the second birthday", atAge("2023-03-15"), "met"],
    ["the second birthday", atAge("2023-03-14"), "disputed"],
    ["the day before the third birthday", atAge("2022-03-15"), "disputed"],
    ["the third birthday", atAge("2022-03-14"), "unmet (none)"],
    ["not born yet", {}, "met"],
    ["birth not known", { episode: { birthDate: forget, dueDate: forget } }, "unknown", ["episode.birthDate"]],
  ] as Row[])("child-under-two: %s", (...row) => expectRow(allMet.coordination, "child-under-two", row));

  test.each([
    ["coordinator-consent", { episode: { coordinatorConsent: false } }, "unmet (act)"],
    ["care-team", { episode: { careTeam: ["gynaecologist", "midwife", "other"] } }, "unmet (act)"],
    ["care-plan", { episode: { carePlan: false } }, "unmet (act)"],
    ["vulnerabilities-evaluated", { act: { vulnerabilitiesEvaluated: false } }, "unmet (act)"],
  ])("%s can still be arranged", (id, patch, expected) => expectRow(allMet.coordination, id, ["", patch, expected]));

  const held = (on: string, careActors?: number, billing = "billed") => ({
    service: "concertation",
    on,
    billing,
    ...(careActors !== undefined && { careActors }),
  });
  const concertations = (...acts: unknown[]) => ({ episode: { acts } });
  test.each([
    ["in the period", concertations(held("2025-01-10", 3)), "met"],
    ["waived: it took place", concertations(held("2025-01-10", 3, "waived")), "met"],
    ["on the day itself", concertations(held("2025-03-14", 3)), "met"],
    ["only before the period", concertations(held("2024-11-01", 3)), "disputed"],
    ["only with two care actors", concertations(held("2025-01-10", 2)), "unmet (none)"],
    ["none", concertations(), "unmet (none)"],
    ["none, still planned", { ...concertations(), stage: "planned", askedOn: "2025-03-14" }, "unmet (act)"],
    ["dated after the service", concertations(held("2025-03-15", 3)), "unmet (none)"],
    ["care actors not known", concertations(held("2025-01-10")), "unknown", ["episode.acts.0.careActors"]],
    ["care actors of the earlier one do not matter", concertations(held("2024-10-10"), held("2025-01-10", 3)), "met"],
    [
      "before the first period",
      { episode: { referenceStart: "2025-04-01", acts: [held("2025-01-10", 3)] } },
      "unmet (wait)",
      "2025-04-01",
    ],
  ] as Row[])("concertation-held: %s", (...row) => expectRow(allMet.coordination, "concertation-held", row));

  const followUps = (...days: string[]) => ({
    serviceDate: "2025-10-01",
    askedOn: "2025-10-01",
    episode: { birthDate: "2025-06-18", followUps: days },
  });
  test.each([
    ["six months to the day", { serviceDate: "2025-05-25", askedOn: "2025-05-25" }, "met"],
    ["six months and a day", { serviceDate: "2025-05-26", askedOn: "2025-05-26" }, "disputed"],
    ["in time each time", followUps("2025-05-01"), "met"],
    ["a gap at the end", followUps("2025-01-01"), "disputed"],
    ["a gap at the beginning", followUps("2025-05-26"), "disputed"],
    ["not needed yet, so not asked", { episode: { followUps: forget } }, "met"],
    [
      "needed and not known",
      { ...followUps(), episode: { birthDate: "2025-06-18", followUps: forget } },
      "unknown",
      ["episode.followUps"],
    ],
  ] as Row[])("six-monthly-follow-up: %s", (...row) => expectRow(allMet.coordination, "six-monthly-follow-up", row));
});

describe("concertation", () => {
  test.each([
    [
      "on the screening day",
      { episode: { screening: { on: "2025-03-14", positive: ["housing", "violence"] } } },
      "met",
    ],
    [
      "the day before",
      { episode: { screening: { on: "2025-03-15", positive: ["housing", "violence"] } } },
      "unmet (wait)",
      "2025-03-15",
    ],
    ["the day before the third birthday", { episode: { birthDate: "2022-03-15" } }, "met"],
    ["the third birthday", { episode: { birthDate: "2022-03-14" } }, "unmet (none)"],
  ] as Row[])("programme-period: %s", (...row) => expectRow(allMet.concertation, "programme-period", row));

  test.each([
    ["four in all will do", { act: { participants: 4, careActors: 3, inamiParticipants: 1 } }, "met"],
    ["three in all", { act: { participants: 3 } }, "unmet (none)"],
    ["two care actors", { act: { careActors: 2 } }, "unmet (none)"],
    ["nobody with an INAMI number", { act: { inamiParticipants: 0 } }, "unmet (none)"],
    ["without the coordinator", { act: { coordinatorPresent: false } }, "unmet (none)"],
    ["one part that fails settles it", { act: { careActors: 2, participants: forget } }, "unmet (none)", []],
    [
      "two parts not known",
      { act: { careActors: forget, participants: forget } },
      "unknown",
      ["act.participants", "act.careActors"],
    ],
    ["still planned", { act: { participants: 3 }, stage: "planned", askedOn: "2025-03-14" }, "unmet (act)"],
  ] as Row[])("participants: %s", (...row) => expectRow(allMet.concertation, "participants", row));

  const past = (on: string, minutes?: number) => ({
    service: "concertation",
    on,
    billing: "billed",
    ...(minutes !== undefined && { minutes }),
  });
  test.each([
    ["the hour is full", { episode: { acts: [past("2025-01-10", 60)] } }, "unmet (wait)", "2025-11-25"],
    ["a quarter is left", { episode: { acts: [past("2025-01-10", 45)] } }, "met"],
    [
      "those of the period before do not count",
      { episode: { referenceStart: "2025-02-01", acts: [past("2025-01-10", 60)] } },
      "met",
    ],
    [
      "after the third period",
      { serviceDate: "2027-11-25", askedOn: "2027-11-25", episode: { birthDate: "2025-06-18" } },
      "disputed",
    ],
  ] as Row[])("concertation-quota: %s", (...row) => expectRow(allMet.concertation, "concertation-quota", row));

  test("a past concertation without minutes counts as a quarter, and the answer says so", () => {
    const answer = ask(allMet.concertation, { episode: { acts: [past("2025-01-10")] } });
    expect(answer.quota[0]).toMatchObject({ used: 1, left: 3 });
    expect(answer.warnings).toContain("past-minutes-unknown");
    expect(answer.amount?.units).toBe(9);
  });

  test("concertation-count: the fourth of the programme is disputed", () => {
    const acts = [past("2025-01-10", 15), past("2025-01-20", 15), past("2025-02-10", 15)];
    expectRow(allMet.concertation, "concertation-count", ["", { episode: { acts } }, "disputed"]);
  });

  test.each([
    ["14 minutes", { act: { minutes: 14.5 } }, "unmet (none)"],
    ["15 minutes", { act: { minutes: 15 } }, "met"],
  ] as Row[])("concertation-minutes: %s", (...row) => expectRow(allMet.concertation, "concertation-minutes", row));
});
