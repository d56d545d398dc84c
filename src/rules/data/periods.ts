import type { CivilDate } from "../civil-date";
import type { Citation, PerinatalService, PsychologyService, Region } from "../contract";
import { cite } from "../sources";

/** First and last days: since when a programme or an offer exists, and since when a region can bill it. */

export interface DatedPeriod {
  from: CivilDate;
  /** Last day, `null` where the sources give none. */
  to: CivilDate | null;
  citation: Citation;
}

export const perinatalProgramme: DatedPeriod = {
  from: "2024-06-01",
  to: null,
  citation: cite("oa-2024-401", "opening"),
};

export type Regime = "2021" | "2024";

/** The two offers of psychological care; the transition of January to March 2024 still follows the first. */
export const psychologyRegimes: Record<Regime, DatedPeriod & { to: CivilDate }> = {
  "2021": { from: "2021-07-26", to: "2024-03-31", citation: cite("psy-2024", "transition") },
  "2024": { from: "2024-04-01", to: "2026-12-31", citation: cite("psy-slides-2024", "5") },
};

export const regimeOfService: Record<PsychologyService, Regime> = {
  "psy-community-group": "2024",
  "psy-support-individual": "2024",
  "psy-support-group": "2024",
  "psy-treatment-individual": "2024",
  "psy-treatment-group": "2024",
  "psy-concertation": "2024",
  "psy-support-mission": "2024",
  "psy-first-line-individual": "2021",
  "psy-first-line-group": "2021",
  "psy-specialised-individual": "2021",
  "psy-specialised-group": "2021",
  "psy-specialised-concertation": "2021",
};

const opened = (from: CivilDate) => ({ from, citation: cite("oa-2024-401", "opening") });

/** First day on which a region can bill through the IM platform; `null` where the circular leaves it to be set. */
export const billingOpenings: Record<
  PerinatalService,
  Record<Region, { from: CivilDate; citation: Citation } | null>
> = {
  screening: openingsFrom("2024-09-16"),
  cpp: openingsFrom("2024-09-30"),
  coordination: openingsFrom("2024-09-30"),
  concertation: openingsFrom("2024-09-30"),
};

function openingsFrom(day: CivilDate) {
  return { wallonia: opened(day), brussels: opened(day), "german-speaking": opened(day), flanders: null };
}

/** Services of these days could be billed afterwards; the circular gives that possibility no end. */
export const retroactiveBilling: DatedPeriod & { to: CivilDate } = {
  from: "2024-06-01",
  to: "2024-08-31",
  citation: cite("oa-2024-401", "opening"),
};

/** Billing closes on this day of this month after the month of the service. */
export const billingDeadline = {
  monthsAfter: 3,
  dayOfMonth: 5,
  perinatal: cite("providers-2025", "1"),
  psychology: cite("psy-2024", "G"),
};
