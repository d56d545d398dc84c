import type { FormName } from "../../../src/language/forms/catalogue";
import { demonstrationPerson } from "../../../src/local/demonstration";
import { startDay } from "../../support/start-day";

/** Every form with what is entered on its cards, and what is kept of it. */

/** What is entered on each card; the cards in between are left as they are prefilled. */
export interface Walk {
  title: string;
  form: FormName;
  patient: string;
  /** Opens the form from the menu of the patient by this title; left out: that of the form. */
  service?: "psy-support-individual" | "psy-treatment-group" | "psy-concertation" | "psy-support-mission";
  cards: readonly Record<string, string>[];
  /** What is kept of it in the end. */
  kept: unknown;
}

const you = demonstrationPerson.user;
const improved = (indicators: readonly string[]) =>
  indicators.map((indicator) => ({ indicator, status: "improvement", note: "Ça va mieux." }));

export const evaluation = (indicator: string) => ({
  [`status-${indicator}`]: "improvement",
  [`note-${indicator}`]: "Ça va mieux.",
});

export const walks: readonly Walk[] = [
  {
    title: "screening",
    form: "screening",
    patient: "P-105",
    cards: [
      { consent: "true", finalisedByBiller: "true" },
      { indicatorsAnswered: "15", positive: "housing,violence", otherPositive: "1" },
      { scenarioFromBib: "B", bibCode: "true" },
      {},
    ],
    kept: {
      kind: "screening",
      on: startDay,
      biller: you,
      details: {
        consent: true,
        finalisedByBiller: true,
        indicatorsAnswered: 15,
        positive: ["housing", "violence", "other-1"],
        scenarioFromBib: "B",
        bibCode: true,
      },
    },
  },
  {
    title: "CPP",
    form: "cpp",
    patient: "P-101",
    cards: [{ consent: "true" }, { ...evaluation("housing"), bibCode: "true" }, {}],
    kept: {
      kind: "cpp",
      on: startDay,
      biller: you,
      details: { consent: true, evaluations: improved(["housing"]), bibCode: true },
    },
  },
  {
    title: "coordination",
    form: "coordination",
    patient: "P-102",
    cards: [
      { onBehalfOf: "soc-1" },
      { coordinatorRecordedInBib: "true" },
      { referenceStart: "2024-10-27" },
      { ...evaluation("financial"), ...evaluation("depression") },
      evaluation("violence"),
      {},
    ],
    kept: {
      kind: "coordination",
      on: startDay,
      biller: you,
      onBehalfOf: "soc-1",
      details: {
        coordinator: { id: you, from: "2024-10-27" },
        consent: true,
        coordinatedBy: "biller",
        coordinatorRecordedInBib: true,
        careTeam: ["gynaecologist", "midwife", "general-practitioner"],
        carePlan: true,
        referenceStart: "2024-10-27",
        evaluations: improved(["financial", "depression", "violence"]),
      },
    },
  },
  {
    title: "follow-up",
    form: "follow-up",
    patient: "P-102",
    cards: [{ ...evaluation("financial"), ...evaluation("depression") }, evaluation("violence")],
    kept: {
      kind: "follow-up",
      on: startDay,
      details: { evaluations: improved(["financial", "depression", "violence"]) },
    },
  },
  {
    title: "transfer",
    form: "transfer",
    patient: "P-102",
    cards: [{ to: "soc-1", coordinatorConsent: "true" }, {}],
    kept: { kind: "transfer", on: startDay, details: { to: "soc-1", consent: true } },
  },
  {
    title: "psychological session",
    form: "psychology",
    service: "psy-support-individual",
    patient: "Y-201",
    cards: [{ place: "practice", minutes: "60", contactMinutes: "45" }, { sessionNote: "Première partie" }, {}],
    kept: {
      kind: "psychology",
      service: "psy-support-individual",
      on: startDay,
      biller: "psy-1",
      onBehalfOf: "psy-1",
      details: {
        place: "practice",
        minutes: 60,
        contactMinutes: 45,
        registered: true,
        note: "Première partie",
        collectedCents: 1100,
      },
    },
  },
  {
    title: "group session",
    form: "psychology",
    service: "psy-treatment-group",
    patient: "Y-202",
    cards: [
      { place: "practice", minutes: "120", contactMinutes: "90" },
      { participants: "6", coAnimated: "true", coLeader: "K." },
      {},
      {},
    ],
    kept: {
      kind: "psychology",
      service: "psy-treatment-group",
      on: startDay,
      biller: "psy-1",
      onBehalfOf: "psy-1",
      details: {
        place: "practice",
        minutes: 120,
        contactMinutes: 90,
        participants: 6,
        coAnimated: true,
        coLeader: { name: "K." },
        registered: true,
        functionalAssessment: true,
        collectedCents: 0,
      },
    },
  },
  {
    title: "psychological concertation",
    form: "psychology",
    service: "psy-concertation",
    patient: "Y-202",
    cards: [
      { minutes: "30" },
      { participants: "4", careProviders: "3", withinTreatment: "true" },
      { notReimbursedElsewhere: "true" },
      {},
    ],
    kept: {
      kind: "psychology",
      service: "psy-concertation",
      on: startDay,
      biller: "psy-1",
      onBehalfOf: "psy-1",
      details: {
        minutes: 30,
        participants: 4,
        careProviders: 3,
        withinTreatment: true,
        notReimbursedElsewhere: true,
      },
    },
  },
  {
    title: "support mission",
    form: "psychology",
    service: "psy-support-mission",
    patient: "Y-201",
    cards: [{ hours: "1,5" }, { missionAgreed: "true" }, {}],
    kept: {
      kind: "psychology",
      service: "psy-support-mission",
      on: startDay,
      biller: "psy-1",
      onBehalfOf: "psy-1",
      details: { hours: 1.5, missionAgreed: true },
    },
  },
  {
    title: "act done elsewhere",
    form: "past",
    patient: "P-101",
    cards: [{ service: "cpp", serviceDate: "2025-03-01", billing: "billed" }, {}],
    kept: { kind: "past", service: "cpp", on: "2025-03-01", elsewhere: true, details: {} },
  },
  {
    title: "birth",
    form: "event",
    patient: "P-106",
    cards: [{ on: "2025-04-10" }, {}],
    kept: { type: "birth", on: "2025-04-10" },
  },
];
