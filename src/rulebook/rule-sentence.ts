import type { RuleId, RuleValues } from "../language/rulebook/catalogue";
import {
  type PerinatalService,
  type PsychologyService,
  perinatalServices,
  psychologyServices,
  type Region,
  regions,
  type Service,
} from "../rules/contract";
import { ruleData } from "../rules/data";
import type { Series } from "../rules/data/dated";
import { billingDeadline, regimeOfService } from "../rules/data/periods";
import { perinatalThresholds, psychologyThresholds } from "../rules/data/thresholds";
import { countedTogether, isConcertation, isGroupSession } from "../rules/psychology/services";
import { competenceProfileAgreement } from "../rules/topics/facts";
import { placesOf, professionsThat, rolesNeeded } from "./probes";
import type { Book } from "./words";

/** The statement of one condition of a service, with the numbers that the rules hold. */
export function ruleSentence(service: Service, conditionId: string, { book }: Book): string {
  const { id, values } = isPsychology(service)
    ? psychologyRule(service, conditionId)
    : perinatalRule(service, conditionId);
  const said = book.rules[id];
  // The id and the values come from one call of `rule`, which pairs them; the union hides that from the compiler.
  return typeof said === "string" ? said : (said as (values: RuleValues[RuleId]) => string)(values);
}

export function isPsychology(service: Service): service is PsychologyService {
  return (psychologyServices as readonly Service[]).includes(service);
}

type Rule = { [Id in RuleId]: { id: Id; values: RuleValues[Id] } }[RuleId];

function rule<Id extends RuleId>(id: Id, values: RuleValues[Id]): Rule {
  return { id, values } as Rule;
}

/** The newest value of a series: the one that the statement gives; the table of the series shows the earlier ones. */
export function newest<Value>(series: Series<Value>): Value {
  return (series.at(-1) ?? series[0]).value;
}

const perPeriod = {
  months: perinatalThresholds.referencePeriodMonths.value,
  periods: perinatalThresholds.referencePeriods.value,
};
const { dayOfMonth, monthsAfter } = billingDeadline;
const { perinatalQuotas: quotas, psychologyRegimes: offers } = ruleData;

function perinatalRule(service: PerinatalService, conditionId: string): Rule {
  const thresholds = perinatalThresholds;
  switch (conditionId) {
    case "convention-in-force":
      return rule("perinatal-convention", { from: ruleData.perinatalProgramme.from });
    case "provider-inami":
    case "consent":
    case "bib-code":
    case "finalised-by-biller":
    case "prenatal-period":
    case "vulnerabilities-evaluated":
    case "coordinator-consent":
    case "care-plan":
    case "woman-invited":
    case "concertation-recorded":
      return rule(conditionId, {});
    case "screening-window":
      return rule("screening-window", {
        pregnancyDays: thresholds.pregnancyDays.value,
        days: thresholds.screeningDaysAfterBirth.value,
      });
    case "once-per-pregnancy":
      return rule("once-per-pregnancy", { max: newest(quotas.screeningsPerPregnancy) });
    case "indicators-answered":
      return rule("indicators-answered", {
        minimum: thresholds.indicatorsToAnswer.value,
        all: thresholds.indicators.value,
      });
    case "scenario":
      return rule(service === "cpp" ? "scenario-a-or-b" : "scenario-b", {
        days: thresholds.screeningDaysAfterBirth.value,
      });
    case "cpp-profession":
      return rule("cpp-profession", {
        allowed: professionsThat("cpp", "yes"),
        disputed: professionsThat("cpp", "confirm"),
      });
    case "cpp-quota":
      return rule("cpp-quota", { max: newest(quotas.cppSessions) });
    case "coordinator-inami":
      return rule("coordinator-inami", { protocol: competenceProfileAgreement });
    case "once-per-period":
      return rule("once-per-period", { ...perPeriod, max: newest(quotas.coordinationsPerPeriod) });
    case "coordination-quota":
      return rule("coordination-quota", { max: newest(quotas.coordinations) });
    case "coordinator-since-period-start":
      return rule("coordinator-since-period-start", perPeriod);
    case "child-under-two":
      return rule("child-under-two", {
        certain: thresholds.coordinationBirthday.value,
        last: thresholds.programmeBirthday.value,
      });
    case "care-team":
      return rule("care-team", { roles: rolesNeeded() });
    case "concertation-held":
      return rule("concertation-held", { ...perPeriod, careActors: thresholds.careActors.value });
    case "six-monthly-follow-up":
      return rule("six-monthly-follow-up", { months: thresholds.followUpMonths.value });
    case "programme-period":
      return rule("programme-period", { birthday: thresholds.programmeBirthday.value });
    case "participants":
      return rule("participants", {
        inAll: thresholds.participants.value,
        careActors: thresholds.careActors.value,
        inami: thresholds.inamiParticipants.value,
      });
    case "concertation-minutes":
      return rule("concertation-minutes", { minutes: thresholds.concertationMinutes.value });
    case "concertation-quota":
      return rule("concertation-quarters", { ...perPeriod, quarters: newest(quotas.concertationQuartersPerPeriod) });
    case "concertation-count":
      return rule("concertation-count", { max: newest(quotas.concertations) });
    case "billing-open":
      return rule("billing-open", openingsOf(service));
    case "billing-deadline": {
      const { from, to } = ruleData.retroactiveBilling;
      return rule("perinatal-billing-deadline", { dayOfMonth, monthsAfter, from, to });
    }
    default:
      throw new Error(`no statement for the condition "${conditionId}" of ${service}`);
  }
}

/** Since when a service can be billed: the regions that share a first day, and those without one. */
export function openingsOf(service: PerinatalService): RuleValues["billing-open"] {
  const byDay = new Map<string, Region[]>();
  const undecided: Region[] = [];
  for (const region of regions) {
    const opening = ruleData.billingOpenings[service][region];
    if (opening === null) undecided.push(region);
    else byDay.set(opening.from, [...(byDay.get(opening.from) ?? []), region]);
  }
  return { openings: [...byDay].map(([from, opened]) => ({ from, regions: opened })), undecided };
}

function psychologyRule(service: PsychologyService, conditionId: string): Rule {
  const thresholds = psychologyThresholds;
  switch (conditionId) {
    case "convention-in-force":
      return offerRule(service);
    case "psychology-convention":
    case "co-animation":
    case "registered":
    case "functional-assessment":
    case "function-3":
    case "not-reimbursed-elsewhere":
    case "mission-agreed":
      return rule(conditionId, {});
    case "profession":
      return professionRule(service);
    case "place":
      return placeRule(service);
    case "group-size":
      return service === "psy-community-group"
        ? rule("group-size-community", { minimum: thresholds.communityGroupSize.value })
        : rule("group-size", { minimum: thresholds.groupSize.value });
    case "duration": {
      const { value, contact } = isGroupSession(service) ? thresholds.groupMinutes : thresholds.individualMinutes;
      return rule(isGroupSession(service) ? "duration-group" : "duration-individual", { minutes: value, contact });
    }
    case "session-quota":
      return sessionRule(service);
    case "participants":
      return rule("psy-participants", {
        inAll: thresholds.participants.value,
        careProviders: thresholds.careProviders.value,
      });
    case "concertation-minutes":
      return rule("psy-concertation-minutes", {
        minutes: thresholds.concertationMinutes.value,
        quarters: thresholds.concertationQuarters.value,
      });
    case "concertation-quota":
      return concertationRule(service);
    case "billing-deadline":
      return rule("psychology-billing-deadline", { dayOfMonth, monthsAfter });
    default:
      throw new Error(`no statement for the condition "${conditionId}" of ${service}`);
  }
}

function offerRule(service: PsychologyService): Rule {
  const regime = regimeOfService[service];
  const { from, to } = offers[regime];
  if (service === "psy-support-mission") return rule("mission-offer", { earliest: offers["2021"].from, from, to });
  return rule(regime === "2021" ? "earlier-offer" : "present-offer", { from, to });
}

function professionRule(service: PsychologyService): Rule {
  if (isConcertation(service)) return rule("psychologist-or-disputed", {});
  if (!isGroupSession(service)) return rule("psychologist-alone", {});
  return rule("psychologist-or-co-leader", {
    disputed: professionsThat(service, "confirm", { act: { coAnimated: true } }),
  });
}

function placeRule(service: PsychologyService): Rule {
  const places = placesOf(service);
  return places.length === 1 && places[0] === "outreach" ? rule("place-outreach", {}) : rule("place", { places });
}

function sessionRule(service: PsychologyService): Rule {
  const series = ruleData.sessionLimits[service];
  if (!series) throw new Error(`no session limit for ${service}`);
  return rule("session-quota", {
    ...newest(series),
    adultAge: psychologyThresholds.adultAge.value,
    months: psychologyThresholds.windowMonths.value,
    together: countedTogether(service),
  });
}

function concertationRule(service: PsychologyService): Rule {
  if (service !== "psy-concertation" && service !== "psy-specialised-concertation") {
    throw new Error(`no limit of concertations for ${service}`);
  }
  return rule("psy-concertation-quota", {
    ...newest(ruleData.psychologyConcertationQuotas[service]),
    months: psychologyThresholds.windowMonths.value,
  });
}

export function isPerinatal(service: Service): service is PerinatalService {
  return (perinatalServices as readonly Service[]).includes(service);
}
