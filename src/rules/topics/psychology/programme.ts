import { ruleData } from "../../data";
import { cite } from "../../sources";
import { mailAddresses } from "../addresses";
import { budget, figures2023, networks, psychologyDates } from "../facts";
import { say, sayWith, topicsOf } from "../topic";

export const psychologyStatements = {
  "psy.what": say(cite("psy-2024", "preamble"), cite("psy-slides-2024", "5")),
  "psy.for-whom": say(cite("psy-slides-2024", "5")),
  "psy.since": sayWith(
    () => ({
      approved: psychologyDates.approved,
      from: psychologyDates.transitionFrom,
      to: ruleData.psychologyRegimes["2024"].to,
    }),
    cite("psy-2024", "preamble"),
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "5"),
  ),
  "psy.history": sayWith(
    () => ({
      protocol: psychologyDates.protocol,
      agreement: ruleData.psychologyRegimes["2021"].from,
      deployed: psychologyDates.deployedSince,
      cents: budget.before,
    }),
    cite("psy-slides-2024", "1"),
    cite("psy-2024", "transition"),
  ),
  "psy.goals": say(cite("psy-2024", "preamble"), cite("psy-slides-2024", "5")),
  "psy.vision": say(cite("psy-slides-2024", "2")),
  "psy.changes": say(cite("psy-2024", "A"), cite("psy-slides-2024", "5"), cite("psy-slides-2024", "5.1")),
  "psy.changes-money": say(cite("psy-slides-2024", "5"), cite("psy-slides-2024", "5.2"), cite("psy-2024", "D")),
  "psy.guidelines": say(cite("psy-slides-2024", "5")),
  "psy.continuity": say(cite("psy-slides-2024", "5")),

  "networks.number": sayWith(() => networks, cite("psy-slides-2024", "1"), cite("psy-slides-2024", "2")),
  "networks.role": say(cite("psy-2024", "preamble"), cite("psy-2024", "transition")),
  "networks.plan": say(cite("psy-slides-2024", "7.3")),
  "networks.adhesion": sayWith(
    () => ({ signBy: psychologyDates.signBy, address: mailAddresses.psychologyInami }),
    cite("psy-2024", "transition"),
  ),
  "networks.model": sayWith(() => ({ after: psychologyDates.modelAgreementAfter }), cite("psy-2024", "transition")),
  "administrations.plan": say(cite("psy-slides-2024", "7.4")),
  "administrations.tools": say(cite("psy-slides-2024", "7.4")),

  "evaluation.study": say(cite("psy-2024", "preamble"), cite("psy-slides-2024", "4.1")),
  "evaluation.strengths": say(cite("psy-slides-2024", "4.1")),
  "evaluation.recommendations": say(cite("psy-slides-2024", "4.1")),
  "evaluation.field": say(cite("psy-slides-2024", "4.2")),
  "evaluation.field-more": say(cite("psy-slides-2024", "4.2")),
  "figures.until-2023": sayWith(() => figures2023, cite("psy-slides-2024", "3")),

  "transition.period": sayWith(
    () => ({ from: psychologyDates.transitionFrom, to: ruleData.psychologyRegimes["2021"].to }),
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "7.1"),
  ),
  "transition.terms": say(cite("psy-2024", "transition"), cite("psy-slides-2024", "7.2")),
  "transition.young": sayWith(
    () => ({ from: ruleData.psychologyPatientShare.young[0].from }),
    cite("psy-2024", "transition"),
    cite("psy-slides-2024", "7.2"),
  ),
  "transition.counters": sayWith(
    () => ({ before: psychologyDates.transitionFrom }),
    cite("psy-2024", "F"),
    cite("psy-slides-2024", "7.2"),
  ),
  "transition.agreements": say(cite("psy-2024", "transition")),
} as const;

export const psychologyTopics = topicsOf(psychologyStatements, {
  psychology: { programme: "psychology", says: ["psy.what", "psy.for-whom", "psy.since", "psy.goals"] },
  "psychology-since": { programme: "psychology", says: ["psy.since", "psy.history"] },
  "psychology-vision": { programme: "psychology", says: ["psy.vision", "psy.continuity", "psy.guidelines"] },
  "psychology-changes": { programme: "psychology", says: ["psy.changes", "psy.changes-money", "psy.guidelines"] },
  networks: { programme: "psychology", says: ["networks.number", "networks.role", "networks.plan"] },
  "networks-agreement": {
    programme: "psychology",
    says: ["networks.role", "networks.adhesion", "networks.model"],
  },
  "action-plan": {
    programme: "psychology",
    says: ["networks.plan", "administrations.plan", "administrations.tools"],
  },
  evaluation: {
    programme: "psychology",
    says: ["evaluation.study", "evaluation.strengths", "evaluation.recommendations"],
  },
  "field-feedback": { programme: "psychology", says: ["evaluation.field", "evaluation.field-more"] },
  "psychology-figures": { programme: "psychology", says: ["figures.until-2023", "psy.history"] },
  "transition-2024": {
    programme: "psychology",
    says: ["transition.period", "transition.terms", "transition.young", "transition.counters", "transition.agreements"],
  },
  "counters-continue": { programme: "psychology", says: ["transition.counters"] },
});
