import { perinatalThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { quotaOn } from "../values";
import { isHealthInsuranceProvider } from "./screening";

const participants = () => ({
  participants: perinatalThresholds.participants.value,
  careActors: perinatalThresholds.careActors.value,
});
const countAndParticipants = ({ count = 0 }: Asked) => ({ count, ...participants() });
const role = ({ role = "midwife" }: Asked) => ({ role });

function limits(asked: Asked) {
  const quarters = quotaOn("concertationQuartersPerPeriod", asked);
  const paid = quotaOn("paidParticipants", asked);
  return {
    quarters,
    minutes: perinatalThresholds.concertationMinutes.value,
    months: perinatalThresholds.referencePeriodMonths.value,
    paid,
    units: quarters * paid,
  };
}

export const concertationStatements = {
  "concertation.what": say(cite("providers-2025", "2d")),
  "concertation.who-asks": say(cite("providers-2025", "2d")),
  "concertation.how": say(cite("providers-2025", "2d")),
  "concertation.woman": say(cite("providers-2025", "2d")),
  "concertation.agreements": say(cite("providers-2025", "2d")),
  "concertation.too-few": when(
    ({ count }) => count !== undefined && count < perinatalThresholds.participants.value,
    sayWith(countAndParticipants, cite("providers-2025", "2d")),
  ),
  "concertation.enough": when(
    ({ count }) => count !== undefined && count >= perinatalThresholds.participants.value,
    sayWith(countAndParticipants, cite("providers-2025", "2d")),
  ),
  "concertation.participants": sayWith(participants, cite("providers-2025", "2d")),
  "concertation.care-actors": sayWith(participants, cite("providers-2025", "2c")),
  "concertation.vary": say(cite("providers-2025", "2d")),
  "concertation.record": say(cite("providers-2025", "2d")),
  "concertation.enters": say(cite("providers-2025", "2d")),
  "concertation.role-bills": when(
    (asked) => asked.role !== undefined && isHealthInsuranceProvider(asked.role),
    sayWith(role, cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  ),
  "concertation.role-does-not": when(
    (asked) => asked.role !== undefined && !isHealthInsuranceProvider(asked.role),
    sayWith(role, cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  ),
  "concertation.who-bills": when(
    (asked) => asked.role === undefined,
    say(cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  ),
  "concertation.paid": sayWith(limits, cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  "concertation.limit": sayWith(limits, cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  "concertation.count": sayDisputed("fourth-concertation", (asked: Asked) => ({
    max: quotaOn("concertations", asked),
  })),
  "concertation.quarters": sayWith(limits, cite("providers-2025", "2d"), cite("annex-2024", "tariffs")),
  "concertation.window": sayWith(
    () => ({ birthday: perinatalThresholds.programmeBirthday.value }),
    cite("providers-2025", "1"),
    cite("providers-2025", "2c"),
  ),
  "concertation.scenario": say(cite("annex-2024", "tariffs"), cite("annex-2024", "scenarios")),
} as const;

export const concertationTopics = topicsOf(concertationStatements, {
  "concertation-how": {
    programme: "perinatal",
    says: [
      "concertation.what",
      "concertation.how",
      "concertation.who-asks",
      "concertation.woman",
      "concertation.agreements",
    ],
  },
  "concertation-online": { programme: "perinatal", says: ["concertation.how", "concertation.woman"] },
  "concertation-who-asks": { programme: "perinatal", says: ["concertation.who-asks", "concertation.woman"] },
  "concertation-woman": {
    programme: "perinatal",
    says: ["concertation.woman", "concertation.participants"],
  },
  "concertation-who-enters": { programme: "perinatal", says: ["concertation.enters", "concertation.record"] },
  "concertation-who-is-paid": {
    programme: "perinatal",
    says: ["concertation.paid", "concertation.who-bills", "concertation.enters"],
  },
  "concertation-who-bills": {
    programme: "perinatal",
    answers: [{ intent: "who-may-bill", services: ["concertation"] }],
    says: [
      "concertation.role-bills",
      "concertation.role-does-not",
      "concertation.who-bills",
      "concertation.paid",
      "concertation.enters",
    ],
  },
  "concertation-participants": {
    programme: "perinatal",
    answers: [{ intent: "participants", services: ["concertation"] }],
    says: [
      "concertation.too-few",
      "concertation.enough",
      "concertation.participants",
      "concertation.care-actors",
      "concertation.vary",
      "concertation.paid",
    ],
  },
  "concertation-limit": {
    programme: "perinatal",
    answers: [{ intent: "limit", services: ["concertation"] }],
    says: ["concertation.limit", "concertation.count"],
  },
  "concertation-duration": {
    programme: "perinatal",
    answers: [{ intent: "duration", services: ["concertation"] }],
    says: ["concertation.quarters", "concertation.limit"],
  },
  "concertation-window": {
    programme: "perinatal",
    answers: [{ intent: "time-window", services: ["concertation"] }],
    says: ["concertation.window"],
  },
  "concertation-requirements": {
    programme: "perinatal",
    answers: [{ intent: "requirements", services: ["concertation"] }],
    says: [
      "concertation.participants",
      "concertation.woman",
      "concertation.record",
      "concertation.enters",
      "concertation.scenario",
    ],
  },
});
