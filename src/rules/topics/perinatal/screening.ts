import type { Profession } from "../../contract";
import { perinatalThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { type Asked, linked, say, sayWith, topicsOf, when } from "../topic";
import { quotaOn } from "../values";

/** A social worker is no care provider of the health insurance; all the other professions are. */
export function isHealthInsuranceProvider(role: Profession): boolean {
  return role !== "social-worker";
}

const role = ({ role = "midwife" }: Asked) => ({ role });

export const screeningStatements = {
  "screening.what": say(cite("providers-2025", "2a")),
  "screening.who-does": say(cite("providers-2025", "2a"), cite("annex-2024", "note-2")),
  "screening.role-bills": when(
    (asked) => asked.role !== undefined && isHealthInsuranceProvider(asked.role),
    sayWith(role, cite("providers-2025", "2a"), cite("annex-2024", "tariffs")),
  ),
  "screening.role-does-only": when(
    (asked) => asked.role !== undefined && !isHealthInsuranceProvider(asked.role),
    sayWith(role, cite("providers-2025", "2a"), cite("annex-2024", "tariffs")),
  ),
  "screening.who-bills": say(cite("providers-2025", "2a"), cite("annex-2024", "tariffs")),
  "screening.limit": sayWith(
    (asked: Asked) => ({ max: quotaOn("screeningsPerPregnancy", asked) }),
    cite("providers-2025", "2a"),
    cite("annex-2024", "tariffs"),
  ),
  "screening.window": sayWith(
    () => ({ days: perinatalThresholds.screeningDaysAfterBirth.value }),
    cite("providers-2025", "2a"),
    cite("annex-2024", "note-4"),
  ),
  "screening.indicators": sayWith(
    () => ({
      answered: perinatalThresholds.indicatorsToAnswer.value,
      all: perinatalThresholds.indicators.value,
    }),
    cite("providers-2025", "2a"),
  ),
  "screening.code": say(cite("providers-2025", "2a")),
  "screening.consent": say(cite("providers-2025", "2a")),
  "screening.no-duration": say(cite("providers-2025", "2a")),
  "training.basic": linked(["bornInBelgiumTraining"], say(cite("providers-2025", "2a"))),
  "training.paid-by": say(cite("providers-2025", "2a")),
  "bib.what": linked(
    ["bornInBelgium"],
    sayWith(() => ({ all: perinatalThresholds.indicators.value }), cite("providers-2025", "2a")),
  ),
  "bib.partner": linked(["bornInBelgium"], say(cite("providers-2025", "3"))),
  "bib.proof": say(cite("providers-2025", "2c")),
} as const;

export const screeningTopics = topicsOf(screeningStatements, {
  "screening-what": { programme: "perinatal", says: ["screening.what", "screening.who-does", "screening.window"] },
  "screening-who-does": { programme: "perinatal", says: ["screening.who-does", "screening.who-bills"] },
  "screening-who-bills": {
    programme: "perinatal",
    answers: [{ intent: "who-may-bill", services: ["screening"] }],
    says: ["screening.role-bills", "screening.role-does-only", "screening.who-bills", "screening.who-does"],
  },
  "screening-limit": {
    programme: "perinatal",
    answers: [{ intent: "limit", services: ["screening"] }],
    says: ["screening.limit"],
  },
  "screening-window": {
    programme: "perinatal",
    answers: [{ intent: "time-window", services: ["screening"] }],
    says: ["screening.window"],
  },
  "screening-requirements": {
    programme: "perinatal",
    answers: [{ intent: "requirements", services: ["screening"] }],
    says: ["screening.indicators", "screening.code", "screening.who-bills", "screening.consent", "screening.window"],
  },
  "screening-duration": {
    programme: "perinatal",
    answers: [{ intent: "duration", services: ["screening"] }],
    says: ["screening.no-duration", "screening.indicators"],
  },
  training: { programme: "perinatal", says: ["training.basic", "training.paid-by"] },
  "born-in-belgium": { programme: "perinatal", says: ["bib.what", "bib.partner", "bib.proof"] },
  "bib-partner": { programme: "perinatal", says: ["bib.partner", "training.basic"] },
  "bib-proof": { programme: "perinatal", says: ["bib.proof"] },
});
