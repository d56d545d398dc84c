import { describe, expect, test } from "vitest";
import { type EligibilityAnswer, eligibilityQuerySchema } from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";

/** The worked examples of the eligibility contract. */

const cppQuery = {
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
} as const;

const ask = (query: unknown): EligibilityAnswer => decide(eligibilityQuerySchema.parse(query));
const statuses = (answer: EligibilityAnswer) =>
  Object.fromEntries(answer.conditions.map(({ id, status }) => [id, status]));

describe("a planned CPP", () => {
  test("is allowed, with what remains to be done", () => {
    const answer = ask(cppQuery);
    expect(answer).toMatchObject({
      id: "e1",
      verdict: "yes",
      pseudocode: "401391",
      amount: { cents: 5041, unitCents: 5041, units: 1, published: true, since: "2025-01-01" },
      quota: [{ id: "cpp-quota", used: 1, max: 2, left: 1 }],
      billBy: "2025-05-05",
      possibleFrom: null,
      missing: [],
      warnings: [],
      patientShareCents: 0,
    });
    expect(statuses(answer)).toEqual({
      "convention-in-force": "met",
      "provider-inami": "met",
      consent: "todo",
      "bib-code": "todo",
      scenario: "met",
      "cpp-profession": "met",
      "cpp-quota": "met",
      "prenatal-period": "met",
      "vulnerabilities-evaluated": "todo",
      "billing-open": "met",
      "billing-deadline": "met",
    });
  });

  test("by a nurse has to be confirmed, with both readings", () => {
    const answer = ask({ ...cppQuery, provider: { ...cppQuery.provider, profession: "nurse" } });
    expect(answer.verdict).toBe("confirm");
    const disputed = answer.conditions.find(({ id }) => id === "cpp-profession");
    expect(disputed?.status).toBe("disputed");
    expect(disputed?.readings?.map(({ source }) => source)).toEqual(["annex-2024", "providers-2025"]);
  });

  test("is refused once two are billed, and time does not change that", () => {
    const acts = [...cppQuery.episode.acts, { service: "cpp", on: "2025-01-15", billing: "billed" }];
    const answer = ask({ ...cppQuery, episode: { ...cppQuery.episode, acts } });
    expect(answer).toMatchObject({ verdict: "no", amount: null, possibleFrom: null });
    expect(statuses(answer)["cpp-quota"]).toBe("unmet");
  });

  test("is refused after birth", () => {
    const episode = { ...cppQuery.episode, birthDate: "2025-06-18" };
    const answer = ask({ ...cppQuery, serviceDate: "2025-06-25", askedOn: "2025-06-25", episode });
    expect(answer.verdict).toBe("no");
    expect(statuses(answer)["prenatal-period"]).toBe("unmet");
  });
});

test("a done CPP is refused the day after its billing deadline", () => {
  const done = { ...cppQuery, stage: "done" };
  expect(statuses(ask({ ...done, askedOn: "2025-05-05" }))["billing-deadline"]).toBe("met");
  const late = ask({ ...done, askedOn: "2025-05-06" });
  expect(late.verdict).toBe("no");
  expect(statuses(late)["billing-deadline"]).toBe("unmet");
});

test("a concertation is worth only the quarters that are left, for each participant who is paid", () => {
  const answer = ask({
    service: "concertation",
    serviceDate: "2025-03-14",
    askedOn: "2025-03-14",
    stage: "done",
    provider: { profession: "midwife", inamiNumber: true, region: "wallonia" },
    episode: {
      dueDate: "2025-06-20",
      birthDate: null,
      screening: { on: "2024-11-25", positive: ["housing", "violence"] },
      acts: [{ service: "concertation", on: "2025-01-10", billing: "billed", minutes: 30 }],
    },
    act: {
      minutes: 50,
      participants: 5,
      careActors: 4,
      inamiParticipants: 3,
      coordinatorPresent: true,
      womanInvited: true,
      recordedInBib: true,
    },
  });
  expect(answer.verdict).toBe("yes");
  expect(answer.amount).toMatchObject({ cents: 9300, unitCents: 1550, units: 6 });
  expect(answer.quota).toEqual([
    { id: "concertation-quota", used: 2, max: 4, left: 2, from: "2024-11-25", to: "2025-11-24" },
    { id: "concertation-count", used: 1, max: 3, left: 2 },
  ]);
});
