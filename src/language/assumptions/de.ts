import { de as format } from "../format/de";
import type { AssumptionWords } from "./catalogue";

const { and, longDate, number, or, shortDate } = format;

export const de: AssumptionWords = {
  indicators: (count, scenario) =>
    `${count > 1 ? `${number(count)} positive Indikatoren` : count === 1 ? "1 positiver Indikator" : "kein positiver Indikator"}, also Szenario ${scenario}`,
  notTheDisputedTwo: "andere Indikatoren als nur Depression und Angst",
  scenario: (scenario) => `Szenario ${scenario}`,
  weeks: (weeks, due) => `heute ${number(weeks)}. Schwangerschaftswoche, Termin um den ${longDate(due)}`,
  dayOfWeeks: (weeks, day) => `${number(weeks)}. Schwangerschaftswoche nach dem Termin in der Akte: ${longDate(day)}`,
  screenedOn: (day) => `Screening am ${longDate(day)}`,
  bornOn: (day) => `Kind geboren am ${longDate(day)}, wie Sie schreiben`,
  birthToCome: (day) => `eine Geburt am ${longDate(day)} ändert vor diesem Tag nichts`,
  notBornYet: "das Kind ist noch nicht geboren",
  nothingDoneYet: "noch keine Leistung dieser Art erbracht",
  earlier: (count, what) =>
    count > 1 ? `${number(count)} Leistungen „${what}“ schon erbracht` : `1 Leistung „${what}“ schon erbracht`,
  inamiNumber: "mit LIKIV-Nummer",
  openRegion: "in der Wallonie, in Brüssel oder in der Deutschsprachigen Gemeinschaft",
  convention: "mit einer Netzwerk-Vereinbarung",
  coordinationInOrder: "Team, Pflegeplan, Zustimmung der Frau und Konzertierung in Ordnung",
  age: (years) => `Patient im Alter von ${number(years)} Jahren`,
  preferential: (has) => (has ? "mit erhöhter Kostenerstattung" : "ohne erhöhte Kostenerstattung"),
  registered: "Patient registriert",
  functionalAssessment: "Funktionsbilanz liegt vor",
  allOver: (from, to) => `die Antwort gilt vom ${shortDate(from)} bis ${shortDate(to)}`,
  sameFor: (services) => `die Antwort ist dieselbe für: ${and(services)}`,
  file: {
    bornOn: (day) => `die Akte nennt eine Geburt am ${longDate(day)}, danach richte ich mich`,
    screenedOn: (day) => `die Akte nennt ein Screening am ${longDate(day)}, danach richte ich mich`,
    scenario: (possible) => `die Akte ergibt Szenario ${or(possible)}, danach richte ich mich`,
  },
};
