import type { CivilDate } from "../../rules/civil-date";
import type { PastAct, Scenario } from "../../rules/contract";
import type { Biller } from "../conditions/catalogue";

/** What the overview says first: what can be billed today, for whom, by whom. */
export interface Headline {
  biller: Biller;
  /** Services in running text: "une CPP"; those to be confirmed first are apart. */
  ones: readonly string[];
  patient?: string;
}

/** The words of the card that tells where a patient stands and what can still be billed. */
export interface OverviewWords {
  /** The title, where there is no patient: a question asked without a file. */
  inGeneral: string;
  born: (day: CivilDate) => string;
  due: (day: CivilDate) => string;
  birthNotKnown: (due: CivilDate) => string;
  screened: (day: CivilDate) => string;
  notScreened: string;
  screeningNotKnown: string;
  scenario: (possible: readonly Scenario[]) => string;
  age: (years: number) => string;
  preferential: string;
  notPreferential: string;
  registered: string;
  notRegistered: string;
  headline: {
    /** Something can be billed today. */
    can: (said: Headline) => string;
    /** Nothing for sure, but something once it is confirmed. */
    toConfirm: (said: Headline) => string;
    /** A fact is missing. */
    incomplete: (said: Headline) => string;
    nothing: (said: Headline) => string;
    /** Added where acts are done and not billed yet. */
    open: (count: number, cents: number) => string;
  };
  canBill: string;
  /** Over the acts that are done and not billed yet. */
  toBill: string;
  /** "il reste 1 CPP sur 2": `left` is what the quota says. */
  left: (left: string) => string;
  /** Of a quota: the last day of the period in which it counts. */
  until: (day: CivilDate) => string;
  patientPays: (cents: number) => string;
  patientPaysNothing: string;
  /** What has to be settled first: "à clarifier : le scénario". */
  toSettle: (about: readonly string[]) => string;
  /** On the button beside a service: shows its verdict. */
  open: string;
  done: string;
  noActs: string;
  billing: Record<PastAct["billing"], string>;
  billBy: (day: CivilDate) => string;
  lapsed: string;
  minutes: (minutes: number) => string;
  more: (count: number) => string;
  /** Acts still to bill beyond those that are shown. */
  moreToBill: (count: number) => string;
  /** How a service stands today, in a word. */
  states: { yes: string; no: string; notYet: string; confirm: string; incomplete: string };
}
