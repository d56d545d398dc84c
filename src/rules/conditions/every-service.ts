import { laterOf } from "../civil-date";
import type { Condition } from "../contract";
import { regimeOfService } from "../data/periods";
import { billByOf } from "../history";
import type { ConditionRule, PerinatalJudging, PsychologyJudging } from "../judging";
import { disputed, fact, type Judgement, met, missing, never, type Outcome, until, untilDone } from "../outcome";
import { cite } from "../sources";

/** The conditions that hold for every service of a programme. */

export const perinatalConvention: ConditionRule<PerinatalJudging> = {
  id: "convention-in-force",
  sources: [cite("oa-2024-401", "opening")],
  judge: ({ day, data }) => (day < data.perinatalProgramme.from ? until(data.perinatalProgramme.from) : met),
};

export const psychologyConvention: ConditionRule<PsychologyJudging> = {
  id: "convention-in-force",
  sources: [cite("psy-2024", "preamble"), cite("psy-2024", "transition")],
  judge: ({ query, day, data }) => {
    const regime = regimeOfService[query.service];
    const { from, to } = data.psychologyRegimes[regime];
    if (day >= from && day <= to) return met;
    if (query.service === "psy-support-mission" && day < from) {
      // Missions existed in the earlier offer too, on terms that the sources do not give.
      const { from: earliest } = data.psychologyRegimes["2021"];
      return day < earliest ? until(earliest) : disputed("missions-before-2024");
    }
    if (day < from) return until(from);
    return regime === "2024" ? disputed("after-2026") : never;
  },
};

export const providerInami: ConditionRule<PerinatalJudging> = {
  id: "provider-inami",
  sources: [cite("providers-2025", "1"), cite("providers-2025", "2a")],
  judge: ({ query }) => fact(query.provider.inamiNumber, "provider.inamiNumber", never),
};

export const consent: ConditionRule<PerinatalJudging> = {
  id: "consent",
  sources: [cite("providers-2025", "2a"), cite("providers-2025", "2b")],
  judge: ({ act }) => fact(act.consent, "act.consent", untilDone),
};

export const bibCode: ConditionRule<PerinatalJudging> = {
  id: "bib-code",
  sources: [cite("providers-2025", "2a"), cite("providers-2025", "2b")],
  judge: ({ act }) => fact(act.bibCode, "act.bibCode", untilDone),
};

/** Status and note for every identified vulnerability, in BiB. */
export function vulnerabilitiesEvaluated(...sources: Condition["sources"]): ConditionRule<PerinatalJudging> {
  return {
    id: "vulnerabilities-evaluated",
    sources,
    judge: ({ act }) => fact(act.vulnerabilitiesEvaluated, "act.vulnerabilitiesEvaluated", untilDone),
  };
}

export const billingOpen: ConditionRule<PerinatalJudging> = {
  id: "billing-open",
  sources: [cite("oa-2024-401", "opening"), cite("providers-2025", "1")],
  judge: ({ query, day, data }) => {
    const { region } = query.provider;
    if (region === undefined) return missing("provider.region");
    const opening = data.billingOpenings[query.service][region];
    if (opening === null) return disputed("flanders-opening");
    const billedFrom = query.stage === "planned" ? laterOf(query.askedOn, day) : query.askedOn;
    return billedFrom < opening.from ? until(opening.from) : met;
  },
};

export const perinatalBillingDeadline: ConditionRule<PerinatalJudging> = {
  id: "billing-deadline",
  sources: [cite("providers-2025", "1"), cite("oa-2024-401", "opening")],
  judge: ({ query, data }) => {
    const { from, to } = data.retroactiveBilling;
    const isRetroactive = query.serviceDate >= from && query.serviceDate <= to;
    return judgeDeadline(query, isRetroactive ? disputed("retroactive-billing") : never);
  },
};

export const psychologyBillingDeadline: ConditionRule<PsychologyJudging> = {
  id: "billing-deadline",
  sources: [cite("psy-2024", "G")],
  judge: ({ query }) => {
    const outcome: Judgement = judgeDeadline(query, never);
    // Exceptional situations of insurability are excepted, without saying which.
    return outcome.status === "unmet" ? { ...outcome, warnings: ["insurability-exception"] } : outcome;
  },
};

function judgeDeadline(query: PerinatalJudging["query"] | PsychologyJudging["query"], whenLate: Outcome): Outcome {
  return query.stage === "planned" || query.askedOn <= billByOf(query.serviceDate) ? met : whenLate;
}
