import type { CivilDate } from "../../civil-date";
import { ruleData } from "../../data";
import { inForceOn } from "../../data/dated";
import { billingDeadline } from "../../data/periods";
import { psychologyThresholds } from "../../data/thresholds";
import { billByOf } from "../../history";
import { cite } from "../../sources";
import { type Asked, say, sayDisputed, sayWith, topicsOf, when } from "../topic";
import { feeOn, fees, isFeeKnown } from "./fees";

const lastYoungAge = psychologyThresholds.adultAge.value - 1;
const isYoung = ({ age }: Asked) => age !== undefined && age <= lastYoungAge;
const isAdult = ({ age }: Asked) => age !== undefined && age > lastYoungAge;

const { young, adult } = ruleData.psychologyPatientShare;
const adultShare = ({ on }: Asked) => ({ ...inForceOn(adult, on).value, age: psychologyThresholds.adultAge.value });
const feesKnown = { from: fees.individual[0].from } satisfies { from: CivilDate };
const inFunctions2And3 = ({ function: asked }: Asked) => asked !== 1;
const inFunction1 = ({ function: asked }: Asked) => asked === 1;

/** Whether the sources give the adults' share on the day asked about. */
const isAdultShareKnown = ({ on }: Asked) => on >= adult[0].from;

export const moneyStatements = {
  "psy-who.psychologist": when(
    ({ role }) => role === undefined || role === "psychologist",
    say(cite("psy-2024", "G"), cite("psy-2024", "transition")),
  ),
  "psy-who.not-individual": when(
    ({ role }) => role !== undefined && role !== "psychologist",
    sayWith(
      ({ role = "other-care-provider" }: Asked) => ({ role }),
      cite("psy-2024", "G"),
      cite("psy-2024", "transition"),
    ),
  ),
  "psy-who.other-in-group": say(cite("psy-slides-2024", "5.2"), cite("psy-2024", "G")),
  "psy-who.social-worker": when(({ role }) => role === "social-worker", sayDisputed("social-worker-group")),
  "psy-who.concertation": sayDisputed("who-bills-psy-concertation"),
  "psy-who.mission": say(cite("psy-2024", "A")),
  "psy-who.agreement": say(cite("psy-2024", "transition"), cite("psy-slides-2024", "7.3")),

  "psy-tariff.unknown": when(
    (asked) => !isFeeKnown(asked),
    sayWith(() => feesKnown, cite("psy-2024", "transition"), cite("psy-slides-2024", "7.2")),
  ),
  "psy-tariff.individual": when(
    isFeeKnown,
    sayWith((asked) => feeOn(fees.individual, asked), cite("psy-slides-2024", "5.2")),
  ),
  "psy-tariff.group": when(
    isFeeKnown,
    sayWith(
      (asked) => ({ ...feeOn(fees.group, asked), otherCents: feeOn(fees.groupByOther, asked).cents }),
      cite("psy-slides-2024", "5.2"),
      cite("psy-2024", "G"),
    ),
  ),
  "psy-tariff.concertation": when(
    isFeeKnown,
    sayWith(
      (asked) => ({ ...feeOn(fees.concertation, asked), minutes: psychologyThresholds.concertationMinutes.value }),
      cite("psy-2024", "G"),
      cite("psy-slides-2024", "5.2"),
    ),
  ),
  "psy-tariff.mission": when(
    isFeeKnown,
    sayWith((asked) => feeOn(fees.mission, asked), cite("psy-2024", "A"), cite("psy-2024", "G")),
  ),

  "psy-share.function-1": when(inFunction1, say(cite("psy-2024", "D"), cite("psy-slides-2024", "5.2"))),
  "psy-share.young-asked": when(
    (asked) => isYoung(asked) && inFunctions2And3(asked),
    sayWith(
      ({ age = 0 }: Asked) => ({ age, from: young[0].from }),
      cite("psy-2024", "D"),
      cite("psy-slides-2024", "5.2"),
    ),
  ),
  "psy-share.individual": when(
    (asked) =>
      asked.preferentialReimbursement !== true &&
      inFunctions2And3(asked) &&
      !isYoung(asked) &&
      isAdultShareKnown(asked),
    sayWith(adultShare, cite("psy-2024", "D"), cite("psy-slides-2024", "5.2")),
  ),
  "psy-share.preferential-asked": when(
    (asked) =>
      asked.preferentialReimbursement === true &&
      inFunctions2And3(asked) &&
      !isYoung(asked) &&
      isAdultShareKnown(asked),
    sayWith(adultShare, cite("psy-2024", "D"), cite("psy-slides-2024", "5.2")),
  ),
  "psy-share.group": when(
    (asked) => inFunctions2And3(asked) && !isYoung(asked) && isAdultShareKnown(asked),
    sayWith(adultShare, cite("psy-2024", "D"), cite("psy-slides-2024", "5.2")),
  ),
  "psy-share.unknown": when(
    (asked) => inFunctions2And3(asked) && !isYoung(asked) && !isAdultShareKnown(asked),
    sayWith(() => ({ from: adult[0].from }), cite("psy-2024", "transition"), cite("psy-slides-2024", "7.2")),
  ),
  "psy-share.young": when(
    (asked) => inFunctions2And3(asked) && !isYoung(asked) && !isAdult(asked),
    sayWith(() => ({ age: lastYoungAge, from: young[0].from }), cite("psy-2024", "D"), cite("psy-slides-2024", "5.2")),
  ),
  "psy-share.missions": say(cite("psy-2024", "D"), cite("psy-slides-2024", "5.2")),
  "psy-share.concertation": say(cite("psy-2024", "D"), cite("psy-2024", "G")),

  "psy-deadline.of-day": sayWith(({ on }: Asked) => ({ on, billBy: billByOf(on) }), cite("psy-2024", "G")),
  "psy-deadline.rule": sayWith(() => ({ dayOfMonth: billingDeadline.dayOfMonth }), cite("psy-2024", "G")),
  "psy-deadline.exception": say(cite("psy-2024", "G")),
  "psy-pseudocode.none": say(cite("psy-2024", "G")),
  "psy-window.until": sayWith(
    () => ({ from: ruleData.psychologyRegimes["2024"].from, to: ruleData.psychologyRegimes["2024"].to }),
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "5"),
  ),
  "psy-window.after": sayDisputed("after-2026", () => ({ to: ruleData.psychologyRegimes["2024"].to })),
} as const;

const everyService = ["psy", "psy-individual", "psy-group", "psy-concertation", "psy-support-mission"] as const;

export const moneyTopics = topicsOf(moneyStatements, {
  "psychology-who-bills": {
    programme: "psychology",
    answers: [{ intent: "who-may-bill", services: ["psy", "psy-individual"] }],
    says: ["psy-who.psychologist", "psy-who.not-individual", "psy-who.other-in-group", "psy-who.agreement"],
  },
  "psychology-group-who-bills": {
    programme: "psychology",
    answers: [{ intent: "who-may-bill", services: ["psy-group"] }],
    says: ["psy-who.social-worker", "psy-who.psychologist", "psy-who.other-in-group", "psy-who.agreement"],
  },
  "psychology-concertation-who-bills": {
    programme: "psychology",
    answers: [{ intent: "who-may-bill", services: ["psy-concertation"] }],
    says: ["psy-who.concertation", "psy-who.agreement"],
    ask: ["network", "inami"],
  },
  "support-missions-who-bills": {
    programme: "psychology",
    answers: [{ intent: "who-may-bill", services: ["psy-support-mission"] }],
    says: ["psy-who.mission", "psy-who.agreement"],
  },
  "psychology-tariffs": {
    programme: "psychology",
    answers: [{ intent: "tariff", services: ["psy"] }],
    says: [
      "psy-tariff.unknown",
      "psy-tariff.individual",
      "psy-tariff.group",
      "psy-tariff.concertation",
      "psy-tariff.mission",
    ],
  },
  "psychology-individual-tariff": {
    programme: "psychology",
    answers: [{ intent: "tariff", services: ["psy-individual"] }],
    says: ["psy-tariff.unknown", "psy-tariff.individual"],
  },
  "psychology-group-tariff": {
    programme: "psychology",
    answers: [{ intent: "tariff", services: ["psy-group"] }],
    says: ["psy-tariff.unknown", "psy-tariff.group"],
  },
  "psychology-concertation-tariff": {
    programme: "psychology",
    answers: [{ intent: "tariff", services: ["psy-concertation"] }],
    says: ["psy-tariff.unknown", "psy-tariff.concertation"],
  },
  "support-missions-tariff": {
    programme: "psychology",
    answers: [{ intent: "tariff", services: ["psy-support-mission"] }],
    says: ["psy-tariff.unknown", "psy-tariff.mission"],
  },
  "psychology-share": {
    programme: "psychology",
    answers: [{ intent: "patient-share", services: [null, "psy"] }],
    says: [
      "psy-share.function-1",
      "psy-share.young-asked",
      "psy-share.preferential-asked",
      "psy-share.unknown",
      "psy-share.individual",
      "psy-share.group",
      "psy-share.young",
    ],
  },
  "psychology-individual-share": {
    programme: "psychology",
    answers: [{ intent: "patient-share", services: ["psy-individual"] }],
    says: [
      "psy-share.function-1",
      "psy-share.young-asked",
      "psy-share.preferential-asked",
      "psy-share.unknown",
      "psy-share.individual",
      "psy-share.young",
    ],
  },
  "psychology-group-share": {
    programme: "psychology",
    answers: [{ intent: "patient-share", services: ["psy-group"] }],
    says: ["psy-share.function-1", "psy-share.young-asked", "psy-share.unknown", "psy-share.group", "psy-share.young"],
  },
  "psychology-concertation-share": {
    programme: "psychology",
    answers: [{ intent: "patient-share", services: ["psy-concertation"] }],
    says: ["psy-share.concertation"],
    ask: ["network", "inami"],
  },
  "support-missions-share": {
    programme: "psychology",
    answers: [{ intent: "patient-share", services: ["psy-support-mission"] }],
    says: ["psy-share.missions"],
  },
  "psychology-deadline": {
    programme: "psychology",
    answers: [{ intent: "billing-deadline", services: everyService }],
    says: ["psy-deadline.of-day", "psy-deadline.rule", "psy-deadline.exception"],
  },
  "psychology-pseudocodes": {
    programme: "psychology",
    answers: [{ intent: "pseudocode", services: everyService }],
    says: ["psy-pseudocode.none"],
    ask: ["network"],
  },
  "psychology-window": {
    programme: "psychology",
    answers: [{ intent: "time-window", services: everyService }],
    says: ["psy-window.until", "psy-window.after"],
    ask: ["network", "inami"],
  },
});
