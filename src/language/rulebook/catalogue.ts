import type { CivilDate } from "../../rules/civil-date";
import type { ConditionStatus, Cure, Service, Verdict } from "../../rules/contract";
import type { perinatalQuotas } from "../../rules/data/quotas";
import type { perinatalThresholds, psychologyThresholds } from "../../rules/data/thresholds";
import type { DisputeId } from "../../rules/disputes";
import type { PerinatalRuleSentences, PsychologyRuleSentences, Said } from "./rules";

export type { RuleId, RuleValues } from "./rules";

/** What the rulebook says. Text is plain; whoever renders it adds the marks. */
export interface RulebookWords {
  rules: PerinatalRuleSentences & PsychologyRuleSentences;
  definitions: PerinatalDefinitionSentences & PsychologyDefinitionSentences;
  logic: LogicWords;
  money: MoneySentences;
  frame: FrameWords;
  pictures: PictureWords;
  disputes: Record<DisputeId, DisputeHandling>;
}

/** When a dispute decides, and what the bot does as long as it stands. */
export interface DisputeHandling {
  /** The case in which the point decides: a clause that begins the sentence, "When the biller works in Flanders". */
  when: string;
  /** What the bot does besides showing both readings; left out where that is all. */
  besides?: string;
}

type NoValues = Record<never, never>;
type SentencesFor<Values> = { readonly [Id in keyof Values]: Said<Values[Id]> };

/** The rules that several conditions rest on. */
export interface PerinatalDefinitionValues {
  "scope-perinatal": { from: CivilDate; birthday: number };
  "scenario-count": { all: number; counting: readonly string[]; forA: number; forB: number };
  "scenario-lines": { counting: number };
  "scenario-from-bib": NoValues;
  "scenario-opens": NoValues;
  "reference-periods": { periods: number; months: number };
  "outside-reference-periods": { periods: number };
  trajectory: { weeks: number; age: number };
  "coordinator-on-a-day": NoValues;
  "not-born-yet": NoValues;
  "billing-combination": NoValues;
}

export interface PsychologyDefinitionValues {
  "scope-psychology": { from: CivilDate; to: CivilDate };
  "two-offers": {
    earlier: { from: CivilDate; to: CivilDate };
    present: { from: CivilDate; to: CivilDate };
    transitionFrom: CivilDate;
  };
  "age-groups": { lastYoung: number; adult: number };
  "counters-run-on": { before: CivilDate; pairs: readonly { present: Service; earlier: Service }[] };
  "two-windows": { months: number };
  averages: { young: number; adult: number; months: number };
  "no-limit": { services: readonly Service[] };
  "no-pseudocode": NoValues;
}

export type DefinitionValues = PerinatalDefinitionValues & PsychologyDefinitionValues;
export type DefinitionId = keyof DefinitionValues;
export type PerinatalDefinitionSentences = SentencesFor<PerinatalDefinitionValues>;
export type PsychologyDefinitionSentences = SentencesFor<PsychologyDefinitionValues>;

export interface MoneyValues {
  "tariff-by-service-date": NoValues;
  "last-published": NoValues;
  "no-amount-when-no": NoValues;
  indexation: { percent: number; from: CivilDate };
  "concertation-amount": { minutes: number; paid: number };
  "concertation-ceiling": { units: number; months: number };
  "perinatal-share": { cents: number; from: CivilDate };
  "group-amount": NoValues;
  "psy-concertation-amount": { minutes: number; quarters: number };
  "mission-amount": NoValues;
  "no-amounts-before": { from: CivilDate };
  "share-free": { cents: number; from: CivilDate; services: readonly Service[] };
  "share-young": { cents: number; from: CivilDate; lastAge: number };
  "share-adult": {
    from: CivilDate;
    age: number;
    first: number;
    individual: number;
    preferential: number;
    group: number;
  };
  "share-first-session": NoValues;
  "share-concertation": NoValues;
  "share-unknown": { adultFrom: CivilDate; youngFrom: CivilDate };
  "share-after": { to: CivilDate };
}
export type MoneyId = keyof MoneyValues;
export type MoneySentences = SentencesFor<MoneyValues>;

/** How conditions become a verdict, and how facts are read. */
export interface LogicWords {
  statuses: Record<ConditionStatus, { name: string; meaning: string }>;
  verdicts: Record<Verdict, { name: string; when: string }>;
  cures: Record<Cure, string>;
  /** In reading order, one sentence each. */
  readings: readonly string[];
  /** What counts towards a quota, in reading order. */
  counting: Record<"counted" | "not-counted" | "anywhere" | "later" | "unknown-minutes", string>;
}

export type Programme = "perinatal" | "psychology";

export interface FrameWords {
  language: string;
  index: { title: string; intro: string };
  title: Record<Programme, string>;
  generated: string;
  headings: {
    contents: string;
    scope: string;
    logic: string;
    statuses: string;
    verdict: string;
    reading: string;
    counting: string;
    definitions: string;
    periods: string;
    services: string;
    whoMayBill: string;
    conditions: string;
    money: string;
    tariffs: string;
    share: string;
    quotas: string;
    numbers: string;
    billBy: string;
    deadlines: string;
    disputes: string;
    warnings: string;
    topics: string;
    sources: string;
  };
  columns: {
    service: string;
    pseudocode: string;
    from: string;
    amount: string;
    source: string;
    sources: string;
    what: string;
    maximum: string;
    value: string;
    point: string;
    readingA: string;
    readingB: string;
    concerned: string;
    meanwhile: string;
    status: string;
    meaning: string;
    files: string;
    monthOfService: string;
    billBy: string;
    deadline: string;
    told: string;
    severity: string;
    why: string;
    section: string;
    published: string;
    whoIsPaid: string;
  };
  /** With its spaces: " : " in French. */
  colon: string;
  /** "sans date", for a source that bears none. */
  undated: string;
  sourcesSilent: string;
  none: string;
  everyProfession: string;
  everyProfessionBut: (others: string) => string;
  notInSources: string;
  toConfirm: string;
  withoutInami: string;
  withoutInamiWithProfile: string;
  coLeading: string;
  notCoLeading: string;
  whoNote: Record<Programme, string>;
  units: Record<"act" | "session" | "period" | "participant-quarter" | "hour", string>;
  paid: Record<"psychologist" | "otherProvider" | "anyone", string>;
  ages: { young: (last: number) => string; adult: (from: number) => string };
  exceptional: (sessions: number) => string;
  contact: (total: number, contact: number) => string;
  quotas: Record<keyof typeof perinatalQuotas, string>;
  sessionsPerMonths: (months: number) => string;
  concertationsPerMonths: (months: number) => string;
  quartersPerMonths: (months: number) => string;
  perinatalNumbers: Record<keyof typeof perinatalThresholds, string>;
  psychologyNumbers: Record<keyof typeof psychologyThresholds, string>;
  told: {
    daysBefore: (days: number) => string;
    onTheDay: string;
    fromScreening: string;
    fromBirth: string;
  };
  /** What the bot answers in the case of a dispute; takes the clause that names the case. */
  answersConfirm: (when: string) => string;
  /** What the bot does on every disputed point. */
  meanwhile: string;
  whomToAsk: string;
  disputesIntro: string;
  topicsIntro: string;
  warningsIntro: string;
  deadlinesIntro: string;
  numbersIntro: string;
}

/** The words inside the pictures, short enough for their bars. */
export interface PictureWords {
  tariffs: { title: string; description: string };
  psychologyTariffs: { title: string; description: string };
  calendar: {
    title: string;
    description: string;
    programme: string;
    retroactive: string;
    opening: (service: string) => string;
    undecided: string;
    tariff: (year: string) => string;
  };
  trajectory: {
    title: string;
    description: string;
    screening: string;
    birth: string;
    birthday: (age: number) => string;
    prenatal: string;
    postnatal: string;
    earlyChildhood: string;
    referencePeriods: string;
    referencePeriod: (number: number) => string;
    example: string;
  };
  offers: {
    title: string;
    description: string;
    earlier: string;
    transition: string;
    present: string;
    after: string;
    shareYoung: string;
    shareAdult: string;
    tariffs: string;
  };
  windows: {
    title: string;
    description: string;
    running: string;
    sliding: string;
    sessions: string;
    asked: string;
    counted: (count: number) => string;
  };
  certain: string;
  toConfirm: string;
}
