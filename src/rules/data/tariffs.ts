import { type PerinatalService, type PsychologyService, perinatalServices } from "../contract";
import { cite } from "../sources";
import type { Series } from "./dated";

/**
 * What the insurance pays, in euro cents, from which day and according to which table. A new circular is one more
 * entry at the end of a series.
 */

const annexTariffs = cite("annex-2024", "tariffs");
const insurerTariffs = cite("oa-2024-401", "tariffs");
const psychologyBilling = cite("psy-2024", "G");
const psychologyMissions = cite("psy-2024", "A");
const psychologyFees = cite("psy-slides-2024", "5.2");

function perinatal(in2024: number, from2025: number): Series<number> {
  return [
    { from: "2024-06-01", value: in2024, citation: annexTariffs },
    { from: "2025-01-01", value: from2025, citation: insurerTariffs },
  ];
}

export const perinatalTariffs: Record<PerinatalService, Series<number>> = {
  screening: perinatal(2255, 2330),
  cpp: perinatal(4878, 5041),
  coordination: perinatal(72000, 74405),
  concertation: perinatal(1500, 1550),
};

const individual: Series<number> = [{ from: "2024-04-01", value: 8669, citation: psychologyFees }];
const groupByPsychologist: Series<number> = [{ from: "2024-04-01", value: 23118, citation: psychologyFees }];
const groupByOther: Series<number> = [{ from: "2024-04-01", value: 14565, citation: psychologyFees }];
const concertationQuarter: Series<number> = [{ from: "2024-04-01", value: 2167, citation: psychologyBilling }];
const missionHour: Series<number> = [{ from: "2024-04-01", value: 8669, citation: psychologyMissions }];

/** Who is paid makes a difference in group sessions only. The offer of 2021-2023 has no amounts in the sources. */
export const psychologyTariffs: Partial<
  Record<PsychologyService, { psychologist: Series<number>; otherProvider: Series<number> }>
> = {
  "psy-community-group": { psychologist: groupByPsychologist, otherProvider: groupByOther },
  "psy-support-individual": { psychologist: individual, otherProvider: individual },
  "psy-support-group": { psychologist: groupByPsychologist, otherProvider: groupByOther },
  "psy-treatment-individual": { psychologist: individual, otherProvider: individual },
  "psy-treatment-group": { psychologist: groupByPsychologist, otherProvider: groupByOther },
  "psy-concertation": { psychologist: concertationQuarter, otherProvider: concertationQuarter },
  "psy-support-mission": { psychologist: missionHour, otherProvider: missionHour },
};

/** What the patient pays for the perinatal services; before the first day the sources give nothing. */
export const perinatalPatientShare: Series<number> = [{ from: "2025-01-01", value: 0, citation: insurerTariffs }];

/** What one psychological session costs the patient, in cents. */
export const psychologyPatientShare = {
  /** Up to and including 23 years, in functions 2 and 3 and in the two functions they replaced. */
  young: [{ from: "2024-02-01", value: 0, citation: cite("psy-2024", "D") }],
  /** Function 1 and support missions, at any age. */
  free: [{ from: "2024-04-01", value: 0, citation: cite("psy-2024", "D") }],
  /** From 24 years, in functions 2 and 3. */
  adult: [
    {
      from: "2024-04-01",
      value: { firstSession: 0, individual: 1100, individualPreferential: 400, group: 250 },
      citation: cite("psy-2024", "D"),
    },
  ],
} as const satisfies Record<string, Series<unknown>>;

/** The yearly indexation that turned the 2024 tariffs into those of 2025. */
export const indexation2025 = { percent: 3.34, citation: cite("oa-2024-401", "opening") };

/** The codes under which the IM platform bills; the sources give none for psychology. */
export const pseudocodes: Record<PerinatalService, { code: string; citation: ReturnType<typeof cite> }> = {
  screening: { code: "401376", citation: annexTariffs },
  cpp: { code: "401391", citation: annexTariffs },
  coordination: { code: "401413", citation: annexTariffs },
  concertation: { code: "401435", citation: annexTariffs },
};

export function isPerinatal(service: string): service is PerinatalService {
  return (perinatalServices as readonly string[]).includes(service);
}
