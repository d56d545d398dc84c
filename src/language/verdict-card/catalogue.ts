import type { CivilDate } from "../../rules/civil-date";
import type { Cure } from "../../rules/contract";

/** How the amount of an act that is paid by units comes about. */
export interface Breakdown {
  quarters: number;
  /** Left out where only the biller's own part is paid. */
  participants?: number;
  unitCents: number;
}

/** Why a patient pays what they pay, or why that cannot be said. */
export type ShareReason =
  | "function-1"
  | "mission"
  | "young"
  | "first-session"
  | "group"
  | "preferential"
  | "not-preferential"
  | "not-in-sources"
  | "age-missing"
  | "preferential-missing";

/** The words of the verdict card, beside the verdict and its reasons. Labels have a capital and no colon. */
export interface VerdictCardWords {
  today: string;
  on: (day: CivilDate) => string;
  forColleague: (name: string) => string;
  change: string;
  answer: string;
  /** What was taken for granted: phrases without a capital, each after the other. */
  assumed: (what: string) => string;
  left: string;
  /** "du 05/03/2025 au 04/03/2026": the period in which a quota counts. */
  period: (from: CivilDate, to: CivilDate) => string;
  /** "dans le programme": a quota that counts over the whole of it. */
  inProgramme: string;
  amount: string;
  amountNotInSources: string;
  lastPublished: (year: number) => string;
  quarters: (breakdown: Breakdown) => string;
  hours: (hours: number, unitCents: number) => string;
  perQuarterAndParticipant: string;
  perHour: string;
  perParticipant: (cents: number) => string;
  /** Fewer quarters are left than the concertation lasts. */
  onlyQuartersLeft: (billable: number, asked: number) => string;
  patientShare: string;
  patientPaysNothing: string;
  /** Under the amount, without a capital. */
  shareReasons: Record<ShareReason, string>;
  billBy: string;
  billByDay: (day: CivilDate) => string;
  possible: string;
  possibleFrom: (day: CivilDate) => string;
  notMet: (count: number) => string;
  toSettle: (count: number) => string;
  toDo: (count: number) => string;
  notKnown: (count: number) => string;
  met: (count: number) => string;
  /** What an unmet condition needs, after its reason. */
  cure: Record<Exclude<Cure, "none">, string>;
  sources: (count: number) => string;
  /** Before the markers of a message's citations: "Sources :". */
  sourcesBefore: string;
  goodToKnow: string;
  sourcesSilent: string;
  /** What to do about a point on which the texts differ or are silent. */
  askFirst: string;
  noScreeningException: string;
  /** What the bot cannot see. */
  elsewhere: string;
  advice: {
    cppFirst: string;
    cppSecond: string;
    coordinationRecords: string;
    coordinationYearly: string;
    concertationWoman: string;
    ageByAnalogy: string;
    treatmentAverages: (young: number, adult: number) => string;
  };
  /** Text that a host without cards shows: the verdict, then what the card adds. */
  cannotShow: string;
}
