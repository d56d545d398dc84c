import type { Language } from "../../questions/contract";
import type { CivilDate } from "../../rules/civil-date";
import type { PastAct, Scenario } from "../../rules/contract";

/** The words of every card but the verdict's: welcome, profile, choices, a patient's overview. */
export interface ConversationWords {
  languages: Record<Language, string>;
  welcome: {
    title: string;
    text: string;
    try: string;
    privacy: string;
  };
  profile: {
    title: string;
    text: string;
    profession: string;
    hasInami: string;
    inamiDigits: string;
    inamiHint: string;
    region: string;
    language: string;
    save: string;
    errors: {
      profession: string;
      hasInami: string;
      inamiDigits: string;
      region: string;
      language: string;
    };
    /** The check digits do not fit: a warning, never a refusal. */
    inamiUnusual: string;
  };
  patient: {
    title: string;
    label: string;
    placeholder: string;
    error: string;
    choose: string;
  };
  unsure: { title: string; text: string };
  help: { title: string };
  overview: {
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
    canBill: string;
    /** On the button beside a service: shows its verdict. */
    open: string;
    done: string;
    noActs: string;
    billing: Record<PastAct["billing"], string>;
    billBy: (day: CivilDate) => string;
    lapsed: string;
    minutes: (minutes: number) => string;
    more: (count: number) => string;
    /** How a service stands today, in a word. */
    states: { yes: string; no: string; notYet: string; confirm: string; incomplete: string };
  };
}
