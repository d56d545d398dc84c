import { ruleData } from "../../data";
import { treatmentAverages } from "../../data/quotas";
import { psychologyThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { type Asked, say, sayWith, topicsOf, when } from "../topic";
import { isThreeFunctions } from "../values";
import { sessionLimitOn } from "./limits";

const months = () => ({ months: psychologyThresholds.windowMonths.value });
const averages = { averageYoung: treatmentAverages.young, averageAdult: treatmentAverages.adult };
const inFormerOffer = (asked: Asked) => !isThreeFunctions(asked);

/** In the offer with three functions, where the question names no other function. */
const inFunction = (number: 1 | 2 | 3) => (asked: Asked) =>
  isThreeFunctions(asked) && (asked.function === undefined || asked.function === number);

export const sessionStatements = {
  "psy-duration.individual": sayWith(
    () => ({
      minutes: psychologyThresholds.individualMinutes.value,
      contact: psychologyThresholds.individualMinutes.contact,
    }),
    cite("psy-2024", "C"),
  ),
  "psy-duration.group": sayWith(
    () => ({ minutes: psychologyThresholds.groupMinutes.value, contact: psychologyThresholds.groupMinutes.contact }),
    cite("psy-2024", "C"),
    cite("psy-slides-2024", "5.1"),
  ),
  "psy-duration.concertation": sayWith(
    () => ({
      minutes: psychologyThresholds.concertationMinutes.value,
      most: psychologyThresholds.concertationMinutes.value * psychologyThresholds.concertationQuarters.value,
    }),
    cite("psy-2024", "C"),
    cite("psy-2024", "E"),
  ),
  "psy-duration.mission": say(cite("psy-2024", "C"), cite("psy-2024", "G")),

  "psy-limit.support": when(
    inFunction(2),
    sayWith((asked) => ({ ...sessionLimitOn("psy-support-individual", asked), ...months() }), cite("psy-2024", "A")),
  ),
  "psy-limit.treatment": when(
    inFunction(3),
    sayWith(
      (asked) => ({ ...sessionLimitOn("psy-treatment-individual", asked), ...averages, ...months() }),
      cite("psy-2024", "A"),
    ),
  ),
  "psy-limit.no-individual": when(
    (asked) => isThreeFunctions(asked) && asked.function === 1,
    say(cite("psy-2024", "A")),
  ),
  "psy-limit.groups": when(isThreeFunctions, say(cite("psy-2024", "A"), cite("psy-slides-2024", "5.1"))),
  "psy-limit.missions": say(cite("psy-2024", "A")),
  "psy-limit.young": sayWith(() => ({ age: psychologyThresholds.adultAge.value - 1 }), cite("psy-2024", "D")),
  "psy-limit.window": sayWith(months, cite("psy-2024", "A"), cite("psy-2024", "F")),

  "former.first-line": when(
    inFormerOffer,
    sayWith(
      (asked) => ({
        individual: sessionLimitOn("psy-first-line-individual", asked),
        group: sessionLimitOn("psy-first-line-group", asked),
        ...months(),
      }),
      cite("psy-slides-2024", "3"),
    ),
  ),
  "former.specialised": when(
    inFormerOffer,
    sayWith(
      (asked) => ({
        individual: sessionLimitOn("psy-specialised-individual", asked),
        group: sessionLimitOn("psy-specialised-group", asked),
        ...averages,
        ...months(),
      }),
      cite("psy-slides-2024", "3"),
    ),
  ),
  "former.two-functions": say(cite("psy-slides-2024", "3")),
  "former.period": sayWith(
    () => ({ from: ruleData.psychologyRegimes["2021"].from, to: ruleData.psychologyRegimes["2021"].to }),
    cite("psy-slides-2024", "3"),
    cite("psy-2024", "transition"),
  ),
  "former.aims": say(cite("psy-slides-2024", "3")),
  "former.missions": say(cite("psy-slides-2024", "3")),
} as const;

export const sessionTopics = topicsOf(sessionStatements, {
  "psychology-durations": {
    programme: "psychology",
    answers: [{ intent: "duration", services: ["psy"] }],
    says: ["psy-duration.individual", "psy-duration.group", "psy-duration.concertation", "psy-duration.mission"],
  },
  "psychology-individual-duration": {
    programme: "psychology",
    answers: [{ intent: "duration", services: ["psy-individual"] }],
    says: ["psy-duration.individual"],
  },
  "psychology-group-duration": {
    programme: "psychology",
    answers: [{ intent: "duration", services: ["psy-group"] }],
    says: ["psy-duration.group"],
  },
  "psychology-concertation-duration": {
    programme: "psychology",
    answers: [{ intent: "duration", services: ["psy-concertation"] }],
    says: ["psy-duration.concertation"],
  },
  "support-missions-duration": {
    programme: "psychology",
    answers: [{ intent: "duration", services: ["psy-support-mission"] }],
    says: ["psy-duration.mission"],
  },
  "psychology-individual-limit": {
    programme: "psychology",
    answers: [{ intent: "limit", services: ["psy-individual", "psy"] }],
    says: [
      "psy-limit.no-individual",
      "psy-limit.support",
      "psy-limit.treatment",
      "former.first-line",
      "former.specialised",
      "psy-limit.young",
      "psy-limit.window",
    ],
  },
  "psychology-group-limit": {
    programme: "psychology",
    answers: [{ intent: "limit", services: ["psy-group"] }],
    says: ["psy-limit.groups", "former.first-line", "former.specialised"],
  },
  "support-missions-limit": {
    programme: "psychology",
    answers: [{ intent: "limit", services: ["psy-support-mission"] }],
    says: ["psy-limit.missions"],
  },
  "twelve-month-window": {
    programme: "psychology",
    answers: [{ intent: "reference-period", services: ["psy", "psy-individual", "psy-group", "psy-concertation"] }],
    says: ["psy-limit.window"],
    ask: ["network", "inami"],
  },
  "former-offer": {
    programme: "psychology",
    says: ["former.two-functions", "former.aims", "former.missions", "former.period"],
  },
});
