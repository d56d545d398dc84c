import { describe, expect, test } from "vitest";
import { psychologyServices } from "../../../src/rules/contract";
import { ask, billed, expectRow, forget, psychologyAllMet, type Row } from "../support";

const {
  "psy-community-group": community,
  "psy-support-individual": support,
  "psy-support-group": supportGroup,
  "psy-treatment-individual": treatment,
  "psy-concertation": concertation,
  "psy-support-mission": mission,
  "psy-first-line-individual": firstLine,
  "psy-first-line-group": firstLineGroup,
  "psy-specialised-group": specialisedGroup,
  "psy-specialised-concertation": specialisedConcertation,
} = psychologyAllMet;

/** `count` sessions, one a week from `first` on. */
function weekly(service: string, first: string, count: number) {
  const start = Date.parse(first);
  const days = Array.from({ length: count }, (_, week) =>
    new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );
  return { episode: { acts: billed(service, ...days) } };
}

describe.each(psychologyServices)("%s", (service) => {
  test("with every condition met is a yes", () => {
    const answer = ask(psychologyAllMet[service]);
    expect(answer.conditions.filter(({ status }) => status !== "met")).toEqual([]);
    expect(answer.verdict).toBe("yes");
  });

  test.each([
    ["no agreement with a network", { provider: { psychologyConvention: false } }, "unmet (none)"],
    ["not known", { provider: { psychologyConvention: forget } }, "unknown", ["provider.psychologyConvention"]],
  ] as Row[])("psychology-convention: %s", (...row) =>
    expectRow(psychologyAllMet[service], "psychology-convention", row));

  test("billing-deadline: late, with the exception for insurability named", () => {
    const answer = ask(psychologyAllMet[service], { askedOn: "2026-01-01" });
    expect(answer.verdict).toBe("no");
    expect(answer.warnings).toContain("insurability-exception");
  });
});

describe("convention-in-force", () => {
  const on = (serviceDate: string) => ({ serviceDate, askedOn: serviceDate });
  test.each([
    ["before the offer of 2024", support, on("2024-03-31"), "unmet (wait)", "2024-04-01"],
    ["its first day", support, on("2024-04-01"), "met", undefined],
    ["its last day", support, on("2026-12-31"), "met", undefined],
    ["after it", support, on("2027-01-01"), "disputed", undefined],
    ["before the offer of 2021", firstLine, on("2021-07-25"), "unmet (wait)", "2021-07-26"],
    ["the last day of the transition", firstLine, on("2024-03-31"), "met", undefined],
    ["after the transition", firstLine, on("2024-04-01"), "unmet (none)", undefined],
    ["a mission before April 2024", mission, on("2024-03-31"), "disputed", undefined],
    ["a mission before the first offer", mission, on("2021-07-25"), "unmet (wait)", "2021-07-26"],
  ])("%s", (_, base, patch, expected, possibleFrom) =>
    expectRow(base, "convention-in-force", ["", patch, expected, possibleFrom]));
});

describe("profession", () => {
  const by = (profession: string, act: object = {}) => ({ provider: { profession }, act });
  test.each([
    ["a nurse who co-leads a group", supportGroup, by("nurse", { coAnimated: true }), "met"],
    ["a nurse who does not", supportGroup, by("nurse", { coAnimated: false }), "unmet (none)"],
    ["a nurse, co-leading not known", supportGroup, by("nurse"), "unknown"],
    ["a social worker who co-leads", supportGroup, by("social-worker", { coAnimated: true }), "disputed"],
    ["a social worker who does not", supportGroup, by("social-worker", { coAnimated: false }), "unmet (none)"],
    ["a nurse in a concertation", concertation, by("nurse"), "disputed"],
    ["a nurse in an individual session", support, by("nurse"), "unmet (none)"],
    ["a nurse for a mission", mission, by("nurse"), "unmet (none)"],
  ])("%s", (_, base, patch, expected) => expectRow(base, "profession", ["", patch, expected]));
});

describe("function 1", () => {
  test.each([
    ["place", { act: { place: "practice" } }, "unmet (none)"],
    ["place", { act: { place: "practice" }, stage: "planned", askedOn: "2024-06-10" }, "unmet (act)"],
    ["group-size", { act: { participants: 9, definedGroup: true } }, "disputed"],
    ["group-size", { act: { participants: 9, definedGroup: false } }, "unmet (none)"],
    ["group-size", { act: { participants: 9 } }, "unknown", ["act.definedGroup"]],
    ["group-size", { act: { participants: forget } }, "unknown", ["act.participants"]],
    ["duration", { act: { minutes: 119 } }, "unmet (none)"],
    ["duration", { act: { contactMinutes: 89, minutes: forget } }, "unmet (none)", []],
    ["co-animation", { act: { coAnimated: false } }, "disputed"],
  ] as [string, object, string, string[]?][])("%s: %j is %s", (id, patch, expected, missing?) =>
    expectRow(community, id, ["", patch as Record<string, unknown>, expected, missing]));
});

describe("session-quota", () => {
  const young = { birthDate: "2005-05-05" };
  const aged = (episode: object, more: object) => ({ episode: { ...more, ...episode } });
  const sessions = (count: number, episode: object = {}, service = "psy-support-individual") => ({
    episode: { ...weekly(service, "2024-04-02", count).episode, ...episode },
  });
  test.each([
    ["seven of an adult", support, sessions(7), "met"],
    ["eight of an adult", support, sessions(8), "unmet (wait)"],
    ["nine of a young patient", support, sessions(9, young), "met"],
    ["ten of a young patient", support, sessions(10, young), "unmet (wait)"],
    ["seven, age not known", support, sessions(7, { birthDate: forget }), "met"],
    ["eight, age not known", support, sessions(8, { birthDate: forget }), "unknown"],
    ["ten, age not known", support, sessions(10, { birthDate: forget }), "unmet (wait)"],
    ["first-line sessions run on", support, sessions(8, {}, "psy-first-line-individual"), "unmet (wait)"],
    ["group sessions do not count", support, sessions(8, {}, "psy-support-group"), "met"],
    ["eight treatments", treatment, sessions(8, {}, "psy-treatment-individual"), "met"],
    ["history not known", support, aged({ acts: forget }, {}), "unknown"],
  ])("%s", (_, base, patch, expected) =>
    expectRow({ ...base, serviceDate: "2024-06-10", askedOn: "2024-06-11" }, "session-quota", ["", patch, expected]));

  test.each([
    [firstLine, "psy-first-line-individual", 7, "met"],
    [firstLine, "psy-first-line-individual", 8, "disputed"],
    [firstLine, "psy-first-line-individual", 9, "unmet (wait)"],
    [firstLineGroup, "psy-first-line-group", 4, "met"],
    [firstLineGroup, "psy-first-line-group", 5, "disputed"],
    [firstLineGroup, "psy-first-line-group", 6, "unmet (wait)"],
    [specialisedGroup, "psy-specialised-group", 11, "met"],
    [specialisedGroup, "psy-specialised-group", 12, "unmet (wait)"],
  ])("the offer of 2021: %o after %i", (base, service, count, expected) => {
    expectRow(base, "session-quota", [
      "",
      weekly(service as string, "2023-03-01", count as number),
      expected as string,
    ]);
  });

  test("where the running and the sliding window differ, both are shown", () => {
    // Eight sessions: four at the end of the first running window, four at the beginning of the second.
    const acts = billed(
      "psy-support-individual",
      "2024-04-02",
      "2025-03-10",
      "2025-03-17",
      "2025-03-24",
      "2025-03-31",
      "2025-04-07",
      "2025-04-14",
      "2025-04-21",
      "2025-04-28",
    );
    const answer = ask(support, { serviceDate: "2025-05-05", askedOn: "2025-05-06", episode: { acts } });
    expect(answer.verdict).toBe("confirm");
    expect(answer.quota).toEqual([
      { id: "session-quota", used: 4, max: 8, left: 4, from: "2025-04-07", to: "2026-04-06" },
    ]);
  });

  test("possible again on the first day on which a window has room", () => {
    const answer = ask(support, {
      serviceDate: "2024-06-10",
      askedOn: "2024-06-11",
      ...weekly("psy-support-individual", "2024-04-02", 8),
    });
    expect(answer.possibleFrom).toBe("2025-04-02");
  });
});

describe("psychological concertation", () => {
  const past = (...minutes: (number | undefined)[]) => ({
    episode: {
      acts: minutes.map((each, index) => ({
        service: "psy-concertation",
        on: `2024-05-0${index + 1}`,
        billing: "billed",
        ...(each !== undefined && { minutes: each }),
      })),
    },
  });
  test.each([
    ["four in 12 months", past(15, 15, 15, 15), "unmet (wait)"],
    ["four quarters with this one", past(15, 15), "met"],
    ["five quarters with this one", past(15, 15, 15), "disputed"],
    ["minutes not known, where they decide", { ...past(15), act: { minutes: forget } }, "unknown"],
    ["minutes not known, where they do not", { act: { minutes: forget } }, "met"],
  ] as Row[])("concertation-quota: %s", (...row) => expectRow(concertation, "concertation-quota", row));

  test("longer than an hour is billed as an hour, and the answer says so", () => {
    const answer = ask(concertation, { act: { minutes: 90 } });
    expect(answer.amount).toMatchObject({ units: 4, cents: 8668 });
    expect(answer.warnings).toContain("minutes-capped");
  });

  test.each([
    ["function-3", { act: { withinTreatment: false } }, "disputed"],
    ["participants", { act: { participants: 2 } }, "unmet (none)"],
    ["participants", { act: { careProviders: 1 } }, "unmet (none)"],
    ["not-reimbursed-elsewhere", { act: { notReimbursedElsewhere: false } }, "unmet (none)"],
  ])("%s: %j", (id, patch, expected) => expectRow(concertation, id, ["", patch, expected]));

  test("the specialised one of 2021: one per 12 months", () => {
    const patch = { episode: { acts: billed("psy-specialised-concertation", "2023-03-01") } };
    expectRow(specialisedConcertation, "concertation-quota", ["", patch, "unmet (wait)", "2024-03-01"]);
  });
});

describe("amounts", () => {
  test.each([
    [support, {}, 8669],
    [supportGroup, {}, 23118],
    [supportGroup, { provider: { profession: "nurse" }, act: { coAnimated: true } }, 14565],
    [concertation, {}, 4334],
    [mission, { act: { hours: 1.5 } }, 13004],
  ])("%o with %j is worth %i cents", (base, patch, cents) => {
    expect(ask(base, patch).amount?.cents).toBe(cents);
  });

  test("the offer of 2021 has no amounts", () => {
    expect(ask(firstLine).amount).toBeNull();
  });
});

describe("patient share", () => {
  const earlier = billed("psy-support-individual", "2024-05-06");
  test.each([
    ["young", support, { episode: { birthDate: "2000-06-11" } }, 0],
    ["adult from the 24th birthday, first session", support, { episode: { birthDate: "2000-06-10" } }, 0],
    ["adult, later session", support, { episode: { acts: earlier, preferentialReimbursement: false } }, 1100],
    [
      "adult with preferential reimbursement",
      support,
      { episode: { acts: earlier, preferentialReimbursement: true } },
      400,
    ],
    ["adult, reimbursement not known", support, { episode: { acts: earlier } }, null],
    ["adult in a group", supportGroup, { episode: { acts: earlier } }, 250],
    [
      "a group of function 1 before does not make it a later session",
      support,
      { episode: { acts: billed("psy-community-group", "2024-05-06") } },
      0,
    ],
    ["age not known", support, { episode: { birthDate: forget } }, null],
    ["function 1", community, {}, 0],
    ["concertation", concertation, {}, null],
    ["mission", mission, {}, 0],
    [
      "young in February 2024",
      firstLine,
      { serviceDate: "2024-02-01", askedOn: "2024-02-02", episode: { birthDate: "2010-01-01" } },
      0,
    ],
    [
      "young in January 2024",
      firstLine,
      { serviceDate: "2024-01-31", askedOn: "2024-02-02", episode: { birthDate: "2010-01-01" } },
      null,
    ],
    ["adult in February 2024", firstLine, { serviceDate: "2024-02-01", askedOn: "2024-02-02" }, null],
    ["after 2026 it stays", support, { serviceDate: "2027-02-01", askedOn: "2027-02-02" }, 0],
  ])("%s", (_, base, patch, expected) => expect(ask(base, patch).patientShareCents).toBe(expected));
});
