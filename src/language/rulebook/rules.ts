import type { CivilDate } from "../../rules/civil-date";
import type { careTeamRoles, Profession, places, Region, Service } from "../../rules/contract";

/**
 * One neutral statement per condition: what has to hold, when it fails and when it stays to be confirmed. The numbers,
 * days and lists come from the rules, so that no statement can say another one.
 */

type NoValues = Record<never, never>;

interface BillBy {
  dayOfMonth: number;
  monthsAfter: number;
}

interface PerPeriod {
  /** Length of a reference period. */
  months: number;
  /** How many reference periods there are. */
  periods: number;
}

interface Lengths {
  minutes: number;
  contact: number;
}

export interface PerinatalRuleValues {
  "perinatal-convention": { from: CivilDate };
  "provider-inami": NoValues;
  consent: NoValues;
  "bib-code": NoValues;
  "screening-window": { pregnancyDays: number; days: number };
  "once-per-pregnancy": { max: number };
  "indicators-answered": { minimum: number; all: number };
  "finalised-by-biller": NoValues;
  "scenario-a-or-b": { days: number };
  "cpp-profession": { allowed: readonly Profession[]; disputed: readonly Profession[] };
  "cpp-quota": { max: number };
  "prenatal-period": NoValues;
  "vulnerabilities-evaluated": NoValues;
  "scenario-b": { days: number };
  "coordinator-inami": { protocol: CivilDate };
  "once-per-period": PerPeriod & { max: number };
  "coordination-quota": { max: number };
  "coordinator-since-period-start": PerPeriod;
  "child-under-two": { certain: number; last: number };
  "coordinator-consent": NoValues;
  "care-team": { roles: readonly CareTeamProfession[] };
  "care-plan": NoValues;
  "concertation-held": PerPeriod & { careActors: number };
  "six-monthly-follow-up": { months: number };
  "programme-period": { birthday: number };
  participants: { inAll: number; careActors: number; inami: number };
  "woman-invited": NoValues;
  "concertation-minutes": { minutes: number };
  "concertation-quarters": PerPeriod & { quarters: number };
  "concertation-count": { max: number };
  "concertation-recorded": NoValues;
  "billing-open": {
    openings: readonly { from: CivilDate; regions: readonly Region[] }[];
    undecided: readonly Region[];
  };
  "perinatal-billing-deadline": BillBy & { from: CivilDate; to: CivilDate };
}

export interface PsychologyRuleValues {
  "earlier-offer": { from: CivilDate; to: CivilDate };
  "present-offer": { from: CivilDate; to: CivilDate };
  "mission-offer": { earliest: CivilDate; from: CivilDate; to: CivilDate };
  "psychology-convention": NoValues;
  "psychologist-alone": NoValues;
  "psychologist-or-co-leader": { disputed: readonly Profession[] };
  "psychologist-or-disputed": NoValues;
  "place-outreach": NoValues;
  place: { places: readonly (typeof places)[number][] };
  "group-size-community": { minimum: number };
  "group-size": { minimum: number };
  "duration-group": Lengths;
  "duration-individual": Lengths;
  "co-animation": NoValues;
  "session-quota": {
    young: number;
    adult: number;
    adultAge: number;
    exceptional: number;
    months: number;
    /** Services whose sessions fill the same counter, this one included. */
    together: readonly Service[];
  };
  registered: NoValues;
  "functional-assessment": NoValues;
  "function-3": NoValues;
  "psy-participants": { inAll: number; careProviders: number };
  "psy-concertation-minutes": { minutes: number; quarters: number };
  "psy-concertation-quota": { concertations: number; quarters: number | null; months: number };
  "not-reimbursed-elsewhere": NoValues;
  "mission-agreed": NoValues;
  "psychology-billing-deadline": BillBy;
}

export type RuleValues = PerinatalRuleValues & PsychologyRuleValues;
export type RuleId = keyof RuleValues;

/** The roles of a care team that are professions. */
export type CareTeamProfession = Extract<(typeof careTeamRoles)[number], Profession>;

/** Plain text, or a function of the values where there are any. */
export type Said<Values> = keyof Values extends never ? string : (values: Values) => string;

type SentencesFor<Values> = { readonly [Id in keyof Values]: Said<Values[Id]> };
export type PerinatalRuleSentences = SentencesFor<PerinatalRuleValues>;
export type PsychologyRuleSentences = SentencesFor<PsychologyRuleValues>;
