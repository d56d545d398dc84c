import type { VerdictCardInput } from "../../src/cards/verdict-input";
import type { Language } from "../../src/questions/contract";
import type {
  EligibilityQuery,
  PerinatalEpisode,
  PerinatalQuery,
  PsychologyEpisode,
  PsychologyQuery,
} from "../../src/rules/contract";
import { decide } from "../../src/rules/decide";

/** Questions that show every verdict and every part of the card, decided by the real rules. */

export const today = "2026-11-23";

const midwife = { id: "you", profession: "midwife", inamiNumber: true, region: "brussels" } as const;
const psychologist = {
  id: "psy-1",
  profession: "psychologist",
  inamiNumber: true,
  psychologyConvention: true,
  region: "brussels",
} as const;

export function perinatal(
  service: PerinatalQuery["service"],
  episode: PerinatalEpisode,
  more: Partial<Pick<PerinatalQuery, "act" | "provider" | "serviceDate" | "askedOn" | "stage">> = {},
): PerinatalQuery {
  return { service, serviceDate: today, askedOn: today, stage: "planned", provider: midwife, episode, ...more };
}

export function psychology(
  service: PsychologyQuery["service"],
  episode: PsychologyEpisode,
  more: Partial<Pick<PsychologyQuery, "act" | "provider" | "serviceDate" | "askedOn" | "stage">> = {},
): PsychologyQuery {
  return { service, serviceDate: today, askedOn: today, stage: "planned", provider: psychologist, episode, ...more };
}

/** One positive indicator, one CPP billed, due in four months. */
export const expecting: PerinatalEpisode = {
  dueDate: "2027-04-12",
  birthDate: null,
  screening: { on: "2026-10-14", positive: ["housing"] },
  acts: [
    { service: "screening", on: "2026-10-14", billing: "billed" },
    { service: "cpp", on: "2026-10-24", billing: "billed" },
  ],
};

/** Scenario B, born three weeks ago, coordinated by the reader, with a concertation of 30 minutes. */
export const born: PerinatalEpisode = {
  dueDate: "2026-11-01",
  birthDate: "2026-11-03",
  screening: { on: "2026-06-06", positive: ["financial", "depression", "violence"] },
  coordinators: [{ id: "you", from: "2026-06-06" }],
  coordinatorConsent: true,
  careTeam: ["gynaecologist", "midwife", "general-practitioner"],
  carePlan: true,
  followUps: ["2026-09-24"],
  acts: [
    { service: "screening", on: "2026-06-06", billing: "billed" },
    { service: "cpp", on: "2026-06-16", billing: "billed" },
    { service: "cpp", on: "2026-09-24", billing: "billed" },
    { service: "concertation", on: "2026-08-15", billing: "billed", minutes: 30, inamiParticipants: 3, careActors: 4 },
  ],
};

/** Depression and anxiety alone: the scenario can be read in two ways. */
export const ambiguous: PerinatalEpisode = {
  ...born,
  dueDate: "2027-02-21",
  birthDate: null,
  screening: { on: "2026-09-24", positive: ["depression", "anxiety"] },
  coordinators: [{ id: "you", from: "2026-09-24" }],
  followUps: [],
  acts: [
    { service: "screening", on: "2026-09-24", billing: "billed" },
    { service: "concertation", on: "2026-11-13", billing: "to-bill", minutes: 30, inamiParticipants: 3, careActors: 4 },
  ],
};

export const adult: PsychologyEpisode = {
  birthDate: "1996-10-10",
  preferentialReimbursement: false,
  registered: true,
  functionalAssessment: true,
  acts: ["2026-07-26", "2026-08-09", "2026-08-23", "2026-09-06", "2026-09-20", "2026-10-04", "2026-10-18"].map(
    (on) => ({
      service: "psy-support-individual",
      on,
      billing: "billed",
    }),
  ),
};

const held = {
  participants: 5,
  coordinatorPresent: true,
  careActors: 4,
  inamiParticipants: 3,
  womanInvited: true,
  recordedInBib: true,
};

export const questions: Record<string, EligibilityQuery> = {
  "cpp-yes": perinatal("cpp", expecting),
  "cpp-quota-and-born": perinatal("cpp", born),
  "cpp-scenario-0": perinatal("cpp", { ...expecting, screening: { on: "2026-11-03", positive: [] }, acts: [] }),
  "cpp-no-screening": perinatal("cpp", { birthDate: "2026-11-20", screening: null, acts: [] }),
  "cpp-birth-unknown": perinatal("cpp", { dueDate: "2026-11-13", screening: expecting.screening, acts: [] }),
  "cpp-nurse": perinatal("cpp", expecting, { provider: { ...midwife, profession: "nurse" } }),
  "cpp-done-unknown": perinatal("cpp", expecting, { stage: "done", serviceDate: "2026-11-19" }),
  "cpp-nothing-known": perinatal("cpp", {}, { provider: { profession: "midwife" } }),
  "cpp-done": perinatal("cpp", expecting, {
    stage: "done",
    serviceDate: "2026-11-19",
    act: { consent: true, bibCode: true, vulnerabilitiesEvaluated: true },
  }),
  "cpp-planned": perinatal("cpp", expecting, { serviceDate: "2026-12-15" }),
  screening: perinatal("screening", { dueDate: "2027-04-12", birthDate: null, screening: null, acts: [] }),
  "coordination-yes": perinatal("coordination", born),
  "coordination-ambiguous": perinatal("coordination", ambiguous),
  "coordination-scenario-a": perinatal("coordination", expecting),
  "coordination-no-concertation": perinatal("coordination", { ...born, acts: [], carePlan: false }),
  "coordination-again": perinatal("coordination", {
    ...born,
    acts: [...(born.acts ?? []), { service: "coordination", on: "2026-10-01", billing: "billed" }],
  }),
  "coordination-nothing-known": perinatal("coordination", {}, { provider: { profession: "midwife" }, stage: "done" }),
  "concertation-yes": perinatal("concertation", born),
  "concertation-done": perinatal("concertation", born, {
    stage: "done",
    serviceDate: "2026-11-20",
    act: { ...held, minutes: 50 },
  }),
  "concertation-flanders": perinatal("concertation", ambiguous, { provider: { ...midwife, region: "flanders" } }),
  "support-yes": psychology("psy-support-individual", adult),
  "support-last-published-done": psychology("psy-support-individual", adult, {
    stage: "done",
    serviceDate: "2026-11-20",
    act: { place: "practice", minutes: 60, contactMinutes: 45 },
  }),
  "support-full": psychology("psy-support-individual", {
    ...adult,
    acts: [...(adult.acts ?? []), { service: "psy-support-individual", on: "2026-11-01", billing: "to-bill" }],
  }),
  "treatment-yes": psychology("psy-treatment-individual", { ...adult, birthDate: "2010-09-24" }),
  "community-class": psychology(
    "psy-community-group",
    {},
    {
      act: {
        place: "outreach",
        participants: 8,
        definedGroup: true,
        minutes: 120,
        contactMinutes: 90,
        coAnimated: false,
      },
    },
  ),
  "psy-concertation": psychology("psy-concertation", adult, {
    stage: "done",
    serviceDate: "2026-11-20",
    act: { participants: 4, careProviders: 3, minutes: 30, withinTreatment: true, notReimbursedElsewhere: true },
  }),
  "mission-2023": psychology("psy-support-mission", {}, { serviceDate: "2023-05-01", stage: "done" }),
};

export function verdictInput(query: EligibilityQuery, language: Language): VerdictCardInput {
  const request = { intent: "eligibility", slots: { service: query.service } };
  return {
    language,
    query,
    answer: decide(query),
    patient: { code: "P-101", label: language === "nl" ? "Mevr. D." : language === "de" ? "Frau D." : "Mme D." },
    buttons: {
      change: { verb: "open-change", data: { request } },
      answer: { verb: "answer-facts", data: { request } },
      others: [{ title: "Que puis-je encore facturer ?", verb: "ask", data: { request } }],
    },
  };
}
