import type { PsychologyService } from "../contract";
import { cite } from "../sources";
import type { Series } from "./dated";

/** How often an act may be billed. Each limit is dated, so that a circular can change it from a day on. */

const annexTariffs = cite("annex-2024", "tariffs");
const perinatalStart = "2024-06-01";

export const perinatalQuotas = {
  /** Screenings per pregnancy. */
  screeningsPerPregnancy: [{ from: perinatalStart, value: 1, citation: annexTariffs }],
  /** CPP sessions in the prenatal period. */
  cppSessions: [{ from: perinatalStart, value: 2, citation: annexTariffs }],
  /** Coordinations per reference period of 12 months. */
  coordinationsPerPeriod: [{ from: perinatalStart, value: 1, citation: annexTariffs }],
  /** Coordinations in the whole programme. */
  coordinations: [{ from: perinatalStart, value: 3, citation: annexTariffs }],
  /** Quarters of an hour of concertation per reference period of 12 months. */
  concertationQuartersPerPeriod: [{ from: perinatalStart, value: 4, citation: annexTariffs }],
  /** Concertations in the whole programme: only the annex counts them. */
  concertations: [{ from: perinatalStart, value: 3, citation: annexTariffs }],
  /** Participants with an INAMI number who are paid for one concertation. */
  paidParticipants: [{ from: perinatalStart, value: 4, citation: annexTariffs }],
} as const satisfies Record<string, Series<number>>;

/** `young`: up to and including 23 years on the day of the service; `adult`: from 24. */
export interface SessionLimit {
  young: number;
  adult: number;
  /** Sessions beyond the limit that are allowed exceptionally, so that billing one has to be confirmed. */
  exceptional: number;
}

const offer2021 = cite("psy-slides-2024", "3");
const offer2024 = cite("psy-2024", "A");

/** Sessions per patient and 12 months. A service that is absent has no limit. */
export const sessionLimits: Partial<Record<PsychologyService, Series<SessionLimit>>> = {
  "psy-support-individual": [
    { from: "2024-04-01", value: { young: 10, adult: 8, exceptional: 0 }, citation: offer2024 },
  ],
  "psy-treatment-individual": [
    { from: "2024-04-01", value: { young: 20, adult: 20, exceptional: 0 }, citation: offer2024 },
  ],
  "psy-first-line-individual": [
    { from: "2021-07-26", value: { young: 10, adult: 8, exceptional: 1 }, citation: offer2021 },
  ],
  "psy-first-line-group": [{ from: "2021-07-26", value: { young: 8, adult: 5, exceptional: 1 }, citation: offer2021 }],
  "psy-specialised-individual": [
    { from: "2021-07-26", value: { young: 20, adult: 20, exceptional: 0 }, citation: offer2021 },
  ],
  "psy-specialised-group": [
    { from: "2021-07-26", value: { young: 15, adult: 12, exceptional: 0 }, citation: offer2021 },
  ],
};

/** Average sessions over all patients of a practice in function 3: shown, never a reason to refuse. */
export const treatmentAverages = { young: 10, adult: 8, citation: offer2024 };

export const psychologyConcertationQuotas = {
  /** Concertations per 12 months, and the quarters of an hour that the slides allow in that time. */
  "psy-concertation": [
    { from: "2024-04-01", value: { concertations: 4, quarters: 4 }, citation: cite("psy-2024", "E") },
  ],
  "psy-specialised-concertation": [
    { from: "2021-07-26", value: { concertations: 1, quarters: null }, citation: offer2021 },
  ],
} as const satisfies Record<string, Series<{ concertations: number; quarters: number | null }>>;
