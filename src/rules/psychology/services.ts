import type { PsychologyService } from "../contract";

/**
 * The services whose sessions fill one counter. Counters of individual sessions run on from the offer of 2021-2023
 * into that of 2024 (psy-2024 § F).
 */
export function countedTogether(service: PsychologyService): PsychologyService[] {
  if (service === "psy-support-individual") return ["psy-support-individual", "psy-first-line-individual"];
  if (service === "psy-treatment-individual") return ["psy-treatment-individual", "psy-specialised-individual"];
  return [service];
}

/** Individual and group sessions of functions 2 and 3, and of the two functions that these replaced. */
export const sessionServices = [
  "psy-support-individual",
  "psy-support-group",
  "psy-treatment-individual",
  "psy-treatment-group",
  "psy-first-line-individual",
  "psy-first-line-group",
  "psy-specialised-individual",
  "psy-specialised-group",
] as const satisfies PsychologyService[];

export function isGroupSession(service: PsychologyService): boolean {
  return service.endsWith("-group");
}

export function isConcertation(service: PsychologyService): boolean {
  return service.endsWith("-concertation");
}
