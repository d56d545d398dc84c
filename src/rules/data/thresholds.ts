import { cite } from "../sources";

/** The numbers of the circulars that are neither a tariff, a quota nor a date. */

export const perinatalThresholds = {
  /** Days of pregnancy counted back from the due date. */
  pregnancyDays: { value: 280, citation: cite("providers-2025", "2a") },
  /** Last day after birth on which a screening is possible and opens the programme. */
  screeningDaysAfterBirth: { value: 7, citation: cite("annex-2024", "note-4") },
  indicators: { value: 15, citation: cite("providers-2025", "2a") },
  indicatorsToAnswer: { value: 14, citation: cite("providers-2025", "2a") },
  inclusionIndicators: { value: 8, citation: cite("providers-2025", "2a") },
  referencePeriodMonths: { value: 12, citation: cite("providers-2025", "2c") },
  referencePeriods: { value: 3, citation: cite("annex-2024", "tariffs") },
  followUpMonths: { value: 6, citation: cite("providers-2025", "2c") },
  concertationEveryMonths: { value: 12, citation: cite("providers-2025", "2c") },
  postnatalWeeks: { value: 6, citation: cite("providers-2025", "2c") },
  /** Coordination: certain before this birthday. */
  coordinationBirthday: { value: 2, citation: cite("providers-2025", "2c") },
  /** The programme runs up to this birthday. */
  programmeBirthday: { value: 3, citation: cite("providers-2025", "1") },
  participants: { value: 4, citation: cite("providers-2025", "2d") },
  careActors: { value: 3, citation: cite("providers-2025", "2c") },
  inamiParticipants: { value: 1, citation: cite("providers-2025", "2d") },
  concertationMinutes: { value: 15, citation: cite("annex-2024", "tariffs") },
} as const;

export const psychologyThresholds = {
  /** From this age on the day of the service the adult rules hold. */
  adultAge: { value: 24, citation: cite("psy-2024", "D") },
  windowMonths: { value: 12, citation: cite("psy-2024", "F") },
  individualMinutes: { value: 60, contact: 45, citation: cite("psy-2024", "C") },
  groupMinutes: { value: 120, contact: 90, citation: cite("psy-2024", "C") },
  communityGroupSize: { value: 10, citation: cite("psy-2024", "A") },
  groupSize: { value: 4, citation: cite("psy-2024", "A") },
  participants: { value: 3, citation: cite("psy-2024", "E") },
  careProviders: { value: 2, citation: cite("psy-2024", "E") },
  concertationMinutes: { value: 15, citation: cite("psy-2024", "C") },
  /** Quarters of an hour of one concertation that can be billed. */
  concertationQuarters: { value: 4, citation: cite("psy-2024", "C") },
} as const;
