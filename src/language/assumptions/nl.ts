import { nl as format } from "../format/nl";
import type { AssumptionWords } from "./catalogue";

const { and, longDate, number, or, shortDate } = format;

export const nl: AssumptionWords = {
  indicators: (count, scenario) =>
    `${count > 1 ? `${number(count)} positieve indicatoren` : count === 1 ? "1 positieve indicator" : "geen positieve indicator"}, dus scenario ${scenario}`,
  notTheDisputedTwo: "andere indicatoren dan alleen depressie en angst",
  scenario: (scenario) => `scenario ${scenario}`,
  weeks: (weeks, due) => `vandaag ${number(weeks)} weken, uitgerekend rond ${longDate(due)}`,
  dayOfWeeks: (weeks, day) => `${number(weeks)} weken volgens de uitgerekende datum in het dossier: ${longDate(day)}`,
  screenedOn: (day) => `screening gebeurd op ${longDate(day)}`,
  bornOn: (day) => `kind geboren op ${longDate(day)}, zoals u schrijft`,
  birthToCome: (day) => `een geboorte op ${longDate(day)} verandert niets vóór die dag`,
  notBornYet: "het kind is nog niet geboren",
  nothingDoneYet: "nog geen verstrekking van deze soort gedaan",
  earlier: (count, what) =>
    count > 1 ? `${number(count)} verstrekkingen “${what}” al gedaan` : `1 verstrekking “${what}” al gedaan`,
  inamiNumber: "met een RIZIV-nummer",
  openRegion: "in Wallonië, Brussel of de Duitstalige Gemeenschap",
  convention: "met een overeenkomst met een netwerk",
  coordinationInOrder: "team, zorgplan, akkoord van de vrouw en overleg in orde",
  age: (years) => `patiënt van ${number(years)} jaar`,
  preferential: (has) => (has ? "met verhoogde tegemoetkoming" : "zonder verhoogde tegemoetkoming"),
  registered: "patiënt geregistreerd",
  functionalAssessment: "functionele balans opgemaakt",
  allOver: (from, to) => `het antwoord geldt van ${shortDate(from)} tot en met ${shortDate(to)}`,
  sameFor: (services) => `het antwoord is hetzelfde voor: ${and(services)}`,
  file: {
    bornOn: (day) => `het dossier vermeldt een geboorte op ${longDate(day)} en daar ga ik van uit`,
    screenedOn: (day) => `het dossier vermeldt een screening op ${longDate(day)} en daar ga ik van uit`,
    scenario: (possible) => `het dossier geeft scenario ${or(possible)} en daar ga ik van uit`,
  },
};
