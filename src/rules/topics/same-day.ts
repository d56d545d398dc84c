import { perinatalThresholds } from "../data/thresholds";
import { cite } from "../sources";
import { say, sayWith, topicsOf } from "./topic";

export const sameDayStatements = {
  "same-day.nomenclature": say(cite("providers-2025", "1")),
  "same-day.screening-and-cpp": say(cite("providers-2025", "2b")),
  "same-day.quarters": sayWith(
    () => ({ minutes: perinatalThresholds.concertationMinutes.value }),
    cite("providers-2025", "2d"),
  ),
  "same-day.other-pairs": say(cite("providers-2025", "1")),
  "same-day.psychology-silent": say(cite("psy-2024", "G")),
  "same-day.psychology-concertation": say(cite("psy-2024", "E")),
} as const;

export const sameDayTopics = topicsOf(sameDayStatements, {
  "same-day": {
    programme: "perinatal",
    answers: [{ intent: "same-day", services: [null] }],
    says: ["same-day.nomenclature", "same-day.screening-and-cpp", "same-day.quarters", "same-day.other-pairs"],
    ask: ["inami"],
  },
  "same-day-screening-cpp": {
    programme: "perinatal",
    answers: [{ intent: "same-day", services: ["screening", "cpp"] }],
    says: ["same-day.screening-and-cpp", "same-day.nomenclature", "same-day.other-pairs"],
    ask: ["inami"],
  },
  "same-day-coordination": {
    programme: "perinatal",
    answers: [{ intent: "same-day", services: ["coordination"] }],
    says: ["same-day.other-pairs", "same-day.nomenclature"],
    ask: ["inami"],
  },
  "same-day-concertation": {
    programme: "perinatal",
    answers: [{ intent: "same-day", services: ["concertation"] }],
    says: ["same-day.quarters", "same-day.nomenclature", "same-day.other-pairs"],
    ask: ["inami"],
  },
  "same-day-psychology": {
    programme: "psychology",
    answers: [{ intent: "same-day", services: ["psy", "psy-individual", "psy-group", "psy-support-mission"] }],
    says: ["same-day.psychology-silent", "same-day.psychology-concertation"],
    ask: ["network", "inami"],
  },
  "same-day-psychology-concertation": {
    programme: "psychology",
    answers: [{ intent: "same-day", services: ["psy-concertation"] }],
    says: ["same-day.psychology-concertation", "same-day.psychology-silent"],
    ask: ["network", "inami"],
  },
});
