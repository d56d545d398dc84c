import { perinatalThresholds } from "../../data/thresholds";
import { cite } from "../../sources";
import { competenceProfileAgreement } from "../facts";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { quotaOn } from "../values";
import { isHealthInsuranceProvider } from "./screening";

const months = () => ({ months: perinatalThresholds.referencePeriodMonths.value });

export const coordinationStatements = {
  "coordination.what": say(cite("providers-2025", "2c")),
  "coordination.tasks-care": say(cite("providers-2025", "2c")),
  "coordination.tasks-plan": say(cite("providers-2025", "2c")),
  "coordination.tasks-reach": sayWith(months, cite("providers-2025", "2c")),
  "coordination.tasks-more": say(cite("providers-2025", "2c")),
  "coordination.who": say(cite("providers-2025", "2c")),
  "coordination.designated": say(cite("providers-2025", "2c")),
  "coordination.role-bills": when(
    (asked) => asked.role !== undefined && isHealthInsuranceProvider(asked.role),
    sayWith(({ role = "midwife" }: Asked) => ({ role }), cite("providers-2025", "2c"), cite("annex-2024", "tariffs")),
  ),
  "coordination.social-worker": when((asked) => asked.role === "social-worker", say(cite("providers-2025", "2c"))),
  "coordination.who-bills": when(
    (asked) => asked.role === undefined,
    say(cite("providers-2025", "2c"), cite("annex-2024", "tariffs")),
  ),
  "coordination.team-member": say(cite("providers-2025", "2c")),
  "coordination.profile": sayDisputed("coordinator-without-inami", () => ({ agreement: competenceProfileAgreement })),
  "coordination.limit": sayWith(
    (asked: Asked) => ({
      perPeriod: quotaOn("coordinationsPerPeriod", asked),
      max: quotaOn("coordinations", asked),
      ...months(),
    }),
    cite("providers-2025", "2c"),
    cite("annex-2024", "tariffs"),
  ),
  "coordination.until": sayWith(
    () => ({ age: perinatalThresholds.coordinationBirthday.value }),
    cite("providers-2025", "2c"),
  ),
  "coordination.until-differs": sayDisputed("coordination-age", () => ({
    age: perinatalThresholds.coordinationBirthday.value,
    birthday: perinatalThresholds.programmeBirthday.value,
  })),
  "coordination.after-birth": say(cite("annex-2024", "scenarios")),
  "coordination.after-birth-screened": sayWith(
    () => ({ days: perinatalThresholds.screeningDaysAfterBirth.value }),
    cite("annex-2024", "note-4"),
  ),
  "coordination.same-person": say(cite("providers-2025", "2c")),
  "coordination.handover": say(cite("providers-2025", "2c")),
  "coordination.maternity": say(cite("providers-2025", "2c")),
  "coordination.transfer-bill": sayWith(months, cite("providers-2025", "2c")),
  "coordination.one-at-a-time": say(cite("providers-2025", "2c")),
  "coordination.scenario": say(cite("providers-2025", "2c"), cite("annex-2024", "tariffs")),
  "coordination.needs": say(cite("providers-2025", "2c")),
  "coordination.record-team": say(cite("providers-2025", "2c")),
  "coordination.record-status": sayWith(
    () => ({ months: perinatalThresholds.followUpMonths.value }),
    cite("providers-2025", "2c"),
  ),
  "coordination.record-concertation": sayWith(
    () => ({ careActors: perinatalThresholds.careActors.value }),
    cite("providers-2025", "2c"),
  ),
  "coordination.record-report": say(cite("providers-2025", "2c")),
  "coordination.late-follow-up": sayDisputed("late-follow-up"),
  "reference.start": sayWith(months, cite("providers-2025", "2c")),
  "reference.count": sayWith(
    (asked: Asked) => ({ max: quotaOn("coordinations", asked), ...months() }),
    cite("annex-2024", "tariffs"),
  ),
  "reference.screening-when-unknown": say(cite("providers-2025", "2c")),
} as const;

export const coordinationTopics = topicsOf(coordinationStatements, {
  "coordination-tasks": {
    programme: "perinatal",
    says: [
      "coordination.what",
      "coordination.tasks-care",
      "coordination.tasks-plan",
      "coordination.tasks-reach",
      "coordination.tasks-more",
    ],
  },
  "coordination-who": {
    programme: "perinatal",
    says: ["coordination.who", "coordination.designated", "coordination.one-at-a-time"],
  },
  "coordination-who-bills": {
    programme: "perinatal",
    answers: [{ intent: "who-may-bill", services: ["coordination"] }],
    says: [
      "coordination.role-bills",
      "coordination.social-worker",
      "coordination.who-bills",
      "coordination.team-member",
      "coordination.profile",
    ],
  },
  "coordination-limit": {
    programme: "perinatal",
    answers: [{ intent: "limit", services: ["coordination"] }],
    says: ["coordination.limit", "coordination.until"],
  },
  "coordination-window": {
    programme: "perinatal",
    answers: [{ intent: "time-window", services: ["coordination"] }],
    says: ["coordination.until", "coordination.until-differs", "reference.start"],
  },
  "coordination-duration": {
    programme: "perinatal",
    answers: [{ intent: "duration", services: ["coordination"] }],
    says: ["coordination.limit", "reference.start"],
  },
  "coordination-requirements": {
    programme: "perinatal",
    answers: [{ intent: "requirements", services: ["coordination"] }],
    says: [
      "coordination.needs",
      "coordination.record-team",
      "coordination.record-status",
      "coordination.record-concertation",
      "coordination.scenario",
    ],
  },
  "coordination-after-birth": {
    programme: "perinatal",
    says: ["coordination.after-birth", "coordination.after-birth-screened", "coordination.until"],
  },
  "coordination-same-person": {
    programme: "perinatal",
    says: ["coordination.same-person", "coordination.handover"],
  },
  "coordination-maternity": { programme: "perinatal", says: ["coordination.maternity"] },
  "coordination-in-a-team": {
    programme: "perinatal",
    says: ["coordination.team-member", "coordination.who-bills"],
  },
  "coordination-transfer": {
    programme: "perinatal",
    answers: [{ intent: "transfer", services: [null, "coordination"] }],
    says: ["coordination.transfer-bill", "coordination.handover", "coordination.designated"],
  },
  "coordination-yearly": {
    programme: "perinatal",
    says: ["coordination.record-concertation", "coordination.record-report"],
  },
  "reference-period": {
    programme: "perinatal",
    answers: [{ intent: "reference-period", services: [null, "screening", "cpp", "coordination", "concertation"] }],
    says: ["reference.start", "reference.screening-when-unknown", "reference.count"],
  },
  "next-follow-up": {
    programme: "perinatal",
    answers: [{ intent: "next-follow-up", services: [null, "screening", "coordination"] }],
    says: ["coordination.record-status", "coordination.late-follow-up"],
  },
});
