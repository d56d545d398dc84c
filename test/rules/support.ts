import { expect } from "vitest";
import {
  type Condition,
  type EligibilityAnswer,
  type EligibilityQuery,
  eligibilityQuerySchema,
} from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";

/** Properties to lay over a query; `forget` takes the fact away. */
export type Patch = { [property: string]: unknown };
export const forget = Symbol("forget");

function overlay(base: unknown, patch: unknown): unknown {
  if (!isRecord(patch) || !isRecord(base)) return patch;
  const result: Patch = { ...base };
  for (const [property, value] of Object.entries(patch)) {
    if (value === forget) delete result[property];
    else result[property] = overlay(base[property], value);
  }
  return result;
}

function isRecord(value: unknown): value is Patch {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The query with the patch laid over it, parsed as if it had come from outside. */
export function patched(base: unknown, patch: Patch = {}): EligibilityQuery {
  return eligibilityQuerySchema.parse(overlay(base, patch));
}

export function ask(base: unknown, patch: Patch = {}): EligibilityAnswer {
  return decide(patched(base, patch));
}

export function condition(answer: EligibilityAnswer, id: string): Condition {
  const found = answer.conditions.find((one) => one.id === id);
  expect(found, `condition ${id}`).toBeDefined();
  return found as Condition;
}

/** `met`, `unmet (wait)`, `disputed` ...: the status of one condition as the tables write it. */
export function statusOf(answer: EligibilityAnswer, id: string): string {
  const { status, cure } = condition(answer, id);
  return cure ? `${status} (${cure})` : status;
}

/** One row of a table: what changes in the base query, and how the condition then stands. */
export type Row = [why: string, patch: Patch, expected: string, missingOrPossibleFrom?: string[] | string];

/** Judges one row. A fourth column holds the missing facts (a list) or the day from which it is possible. */
export function expectRow(base: unknown, id: string, [, patch, expected, more]: Row): void {
  const answer = ask(base, patch);
  expect(statusOf(answer, id)).toBe(expected);
  if (Array.isArray(more)) expect(answer.missing).toEqual(more);
  if (typeof more === "string") expect(answer.possibleFrom).toBe(more);
}

const done = { serviceDate: "2025-03-14", askedOn: "2025-03-20", stage: "done" } as const;
const provider = { id: "me", profession: "midwife", inamiNumber: true, region: "brussels" } as const;
const pregnancy = {
  dueDate: "2025-06-20",
  birthDate: null,
  screening: { on: "2024-11-25", positive: ["housing", "violence"] },
  acts: [],
};

/** One done act per perinatal service with which every condition is met. */
export const allMet = {
  screening: {
    ...done,
    service: "screening",
    provider,
    episode: { dueDate: "2025-06-20", birthDate: null, acts: [] },
    act: { consent: true, bibCode: true, indicatorsAnswered: 15, finalisedByBiller: true },
  },
  cpp: {
    ...done,
    service: "cpp",
    provider,
    episode: pregnancy,
    act: { consent: true, bibCode: true, vulnerabilitiesEvaluated: true },
  },
  coordination: {
    ...done,
    service: "coordination",
    provider,
    episode: {
      ...pregnancy,
      coordinators: [{ id: "me", from: "2024-11-25" }],
      coordinatorConsent: true,
      careTeam: ["gynaecologist", "midwife", "general-practitioner"],
      carePlan: true,
      followUps: [],
      acts: [{ service: "concertation", on: "2025-01-10", billing: "billed", minutes: 30, careActors: 3 }],
    },
    act: { coordinatedBy: "biller", vulnerabilitiesEvaluated: true },
  },
  concertation: {
    ...done,
    service: "concertation",
    provider,
    episode: pregnancy,
    act: {
      participants: 5,
      careActors: 4,
      inamiParticipants: 3,
      coordinatorPresent: true,
      womanInvited: true,
      minutes: 60,
      recordedInBib: true,
    },
  },
};

const psychologist = { id: "psy", profession: "psychologist", psychologyConvention: true };
const adult = { birthDate: "1990-05-05", registered: true, functionalAssessment: true, acts: [] };
const session = { place: "practice", minutes: 60, contactMinutes: 45 };
const groupSession = { place: "practice", minutes: 120, contactMinutes: 90, participants: 6 };
const psychology = {
  serviceDate: "2024-06-10",
  askedOn: "2024-06-20",
  stage: "done",
  provider: psychologist,
  episode: adult,
};
const earlierOffer = { ...psychology, serviceDate: "2023-06-12", askedOn: "2023-06-20" };

/** The same for psychology. */
export const psychologyAllMet = {
  "psy-community-group": {
    ...psychology,
    service: "psy-community-group",
    act: { place: "outreach", participants: 10, minutes: 120, contactMinutes: 90, coAnimated: true },
  },
  "psy-support-individual": { ...psychology, service: "psy-support-individual", act: session },
  "psy-support-group": { ...psychology, service: "psy-support-group", act: groupSession },
  "psy-treatment-individual": { ...psychology, service: "psy-treatment-individual", act: session },
  "psy-treatment-group": { ...psychology, service: "psy-treatment-group", act: groupSession },
  "psy-concertation": {
    ...psychology,
    service: "psy-concertation",
    act: { withinTreatment: true, participants: 3, careProviders: 2, minutes: 30, notReimbursedElsewhere: true },
  },
  "psy-support-mission": { ...psychology, service: "psy-support-mission", act: { missionAgreed: true, hours: 2 } },
  "psy-first-line-individual": { ...earlierOffer, service: "psy-first-line-individual" },
  "psy-first-line-group": { ...earlierOffer, service: "psy-first-line-group" },
  "psy-specialised-individual": { ...earlierOffer, service: "psy-specialised-individual" },
  "psy-specialised-group": { ...earlierOffer, service: "psy-specialised-group" },
  "psy-specialised-concertation": { ...earlierOffer, service: "psy-specialised-concertation" },
};

/** Billed acts of one service on these days. */
export function billed(service: string, ...days: string[]): Patch[] {
  return days.map((on) => ({ service, on, billing: "billed" }));
}
