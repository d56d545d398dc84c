import type { CivilDate } from "../../rules/civil-date";
import type { Scenario } from "../../rules/contract";

/**
 * What the bot took for granted to answer, each as it stands after "Supposé :" between others: no capital, no full
 * stop.
 */
export interface AssumptionWords {
  indicators: (count: number, scenario: Scenario) => string;
  /** Two positive indicators are taken for others than depression and anxiety, which might count as one. */
  notTheDisputedTwo: string;
  scenario: (scenario: Scenario) => string;
  /** So many weeks today, which gives a due date. */
  weeks: (weeks: number, due: CivilDate) => string;
  /** So many weeks by the due date of the file, which gives a day. */
  dayOfWeeks: (weeks: number, day: CivilDate) => string;
  screenedOn: (day: CivilDate) => string;
  bornOn: (day: CivilDate) => string;
  /** A birth that is announced: it changes nothing before its day. */
  birthToCome: (day: CivilDate) => string;
  notBornYet: string;
  nothingDoneYet: string;
  /** So many sessions or acts of this service lie before: `what` is its short name. */
  earlier: (count: number, what: string) => string;
  inamiNumber: string;
  /** Anywhere but in Flanders, for which the sources leave the opening to be set. */
  openRegion: string;
  convention: string;
  coordinationInOrder: string;
  age: (years: number) => string;
  preferential: (has: boolean) => string;
  registered: string;
  functionalAssessment: string;
  /** The answer is the same on every day of a period. */
  allOver: (from: CivilDate, to: CivilDate) => string;
  /** The services for which the answer is the same. */
  sameFor: (services: readonly string[]) => string;
  /** What was said differs from the file, which is believed. */
  file: {
    bornOn: (day: CivilDate) => string;
    screenedOn: (day: CivilDate) => string;
    scenario: (possible: readonly Scenario[]) => string;
  };
}
