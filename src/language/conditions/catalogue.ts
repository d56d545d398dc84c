import type { CivilDate } from "../../rules/civil-date";
import type { Act, Cure, Quota, Service } from "../../rules/contract";

/** Who bills, as the reader sees them. */
export type Biller = { you: true } | { you: false; name: string };

/** What a sentence about one condition may mention. */
export interface ConditionFacts {
  service: Service;
  biller: Biller;
  serviceDate: CivilDate;
  billBy: CivilDate;
  cure?: Cure;
  /** Of this condition, where it counts. */
  quota?: Quota;
  /** Whether every act that the quota counts is billed, none still to bill. */
  allBilled: boolean;
  act: Act;
  /** First day on which the region can bill the service. */
  opensOn?: CivilDate;
  /** Who is missing from the care team. */
  missingRoles: readonly ("gynaecologist" | "midwife" | "general-practitioner")[];
}

/** The conditions of rules.md, told apart by service where the same id means different things. */
export const topics = [
  "convention-in-force",
  "provider-inami",
  "consent",
  "bib-code",
  "screening-window",
  "once-per-pregnancy",
  "indicators-answered",
  "finalised-by-biller",
  "scenario-a-or-b",
  "cpp-profession",
  "cpp-quota",
  "prenatal-period",
  "vulnerabilities-evaluated",
  "scenario-b",
  "coordinator-inami",
  "once-per-period",
  "coordination-quota",
  "coordinator-since-period-start",
  "child-under-two",
  "coordinator-consent",
  "care-team",
  "care-plan",
  "concertation-held",
  "six-monthly-follow-up",
  "programme-period",
  "participants",
  "woman-invited",
  "concertation-minutes",
  "concertation-quarters",
  "concertation-count",
  "concertation-recorded",
  "billing-open",
  "billing-deadline",
  "psychology-convention",
  "psy-profession",
  "place-outreach",
  "place",
  "group-size-community",
  "group-size",
  "duration-group",
  "duration-individual",
  "co-animation",
  "session-quota",
  "registered",
  "functional-assessment",
  "function-3",
  "psy-participants",
  "psy-concertation-quota",
  "not-reimbursed-elsewhere",
  "mission-agreed",
  "other",
] as const;
export type Topic = (typeof topics)[number];

/** Why a condition is not met, where one condition can fail in several ways. */
export const failures = [
  "programme-not-begun",
  "offer-not-begun",
  "old-offer-ended",
  "provider-inami",
  "consent",
  "bib-code",
  "screening-too-early",
  "screening-too-late",
  "once-per-pregnancy",
  "indicators-answered",
  "finalised-by-biller",
  "no-screening",
  "screening-after-seventh-day",
  "scenario-0",
  "scenario-a-where-b-is-needed",
  "cpp-profession",
  "cpp-quota",
  "before-screening",
  "after-birth",
  "vulnerabilities-evaluated",
  "before-first-period",
  "coordinator-without-inami",
  "coordinator-not-recorded",
  "once-per-period",
  "coordination-quota",
  "not-coordinator",
  "coordinator-took-over",
  "child-under-two",
  "coordinator-consent",
  "care-team",
  "care-plan",
  "concertation-held",
  "concertation-too-small",
  "six-monthly-follow-up",
  "after-third-birthday",
  "participants",
  "woman-invited",
  "concertation-minutes",
  "concertation-quarters",
  "concertation-count",
  "concertation-recorded",
  "billing-open",
  "billing-deadline",
  "psychology-convention",
  "psychologist-only",
  "group-not-co-led",
  "place-outreach",
  "place",
  "group-size-community",
  "group-size",
  "duration-group",
  "duration-individual",
  "co-animation",
  "session-quota",
  "registered",
  "functional-assessment",
  "function-3",
  "psy-participants",
  "psy-concertation-quota",
  "not-reimbursed-elsewhere",
  "mission-agreed",
  "other",
] as const;
export type Failure = (typeof failures)[number];

/** The conditions that can wait for a fact which only the act itself supplies. */
export const todoTopics = [
  "consent",
  "bib-code",
  "indicators-answered",
  "finalised-by-biller",
  "vulnerabilities-evaluated",
  "coordinator-inami",
  "coordinator-since-period-start",
  "participants",
  "woman-invited",
  "concertation-minutes",
  "concertation-recorded",
  "psy-profession",
  "place-outreach",
  "place",
  "group-size-community",
  "group-size",
  "duration-group",
  "duration-individual",
  "co-animation",
  "function-3",
  "psy-participants",
  "psy-concertation-quota",
  "not-reimbursed-elsewhere",
  "mission-agreed",
  "other",
] as const satisfies readonly Topic[];
export type TodoTopic = (typeof todoTopics)[number];

export type ConditionText = string | ((facts: ConditionFacts) => string);

/**
 * What is said of a condition. `about` and `todo` are noun phrases without a capital; `met` is a short statement and
 * `unmet` the reason, both written as they stand after a colon and without a full stop.
 */
export interface ConditionWords {
  about: Record<Topic, string>;
  met: Record<Topic, ConditionText>;
  unmet: Record<Failure, ConditionText>;
  todo: Record<TodoTopic, ConditionText>;
}
