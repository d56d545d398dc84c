import { psychologyThresholds } from "../../rules/data/thresholds";
import { de as format } from "../format/de";
import type { VerdictCardWords } from "./catalogue";

const { amount, number, shortDate } = format;
const adult = psychologyThresholds.adultAge.value;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const de: VerdictCardWords = {
  today: "heute",
  on: (day) => `am ${shortDate(day)}`,
  forColleague: (name) => `Abrechnung: ${name}`,
  change: "Ändern",
  answer: "Antworten",
  assumed: (what) => `Angenommen: ${what}`,
  left: "Noch übrig",
  period: (from, to) => `${shortDate(from)} bis ${shortDate(to)}`,
  inProgramme: "im Programm",
  amount: "Betrag",
  amountNotInSources: "nicht in den Texten",
  lastPublished: (year) => `zuletzt veröffentlichter Tarif (${year})`,
  quarters: ({ quarters, participants, unitCents }) =>
    [
      counted(quarters, "Viertelstunde", "Viertelstunden"),
      ...(participants === undefined ? [] : [counted(participants, "Teilnehmer", "Teilnehmende")]),
      amount(unitCents),
    ].join(" × "),
  hours: (hours, unitCents) => `${counted(hours, "Stunde", "Stunden")} × ${amount(unitCents)}`,
  perQuarterAndParticipant: "je Teilnehmer und Viertelstunde",
  perHour: "je Stunde",
  perParticipant: (cents) => `${amount(cents)} je erstattetem Teilnehmer`,
  onlyQuartersLeft: (billable, asked) =>
    `Von den ${number(asked)} Viertelstunden dieser Konzertierung ${billable === 1 ? "ist nur noch 1" : `sind nur noch ${number(billable)}`} abrechenbar.`,
  patientShare: "Eigenanteil",
  patientPaysNothing: "nichts zu zahlen",
  shareReasons: {
    "function-1": "in Funktion 1 nichts zu zahlen",
    mission: "für einen Auftrag nichts zu zahlen",
    young: `bis einschließlich ${adult - 1} Jahre`,
    "first-session": "erste Sitzung",
    group: "in der Gruppe",
    preferential: "mit erhöhter Kostenerstattung",
    "not-preferential": "ohne erhöhte Kostenerstattung",
    "not-in-sources": "nicht in den Texten",
    "age-missing": "hängt vom Alter ab, das fehlt",
    "preferential-missing": "hängt von der erhöhten Kostenerstattung ab, die nicht erfasst ist",
  },
  billBy: "Abzurechnen",
  billByDay: (day) => `spätestens am ${shortDate(day)}`,
  possible: "Möglich",
  possibleFrom: (day) => `ab dem ${shortDate(day)}`,
  notMet: (count) => (count > 1 ? `Nicht erfüllt (${count})` : "Nicht erfüllt"),
  toSettle: (count) => (count > 1 ? `Zu klären (${count})` : "Zu klären"),
  toDo: (count) => (count > 1 ? `Zu erledigen (${count})` : "Zu erledigen"),
  notKnown: (count) => (count > 1 ? `Noch offen (${count})` : "Noch offen"),
  met: (count) => counted(count, "Bedingung erfüllt", "Bedingungen erfüllt"),
  cure: { wait: "Abwarten genügt", act: "Das lässt sich noch erledigen" },
  sources: (count) => (count > 1 ? `Quellen (${count})` : "Quelle"),
  sourcesBefore: "Quellen:",
  goodToKnow: "Gut zu wissen",
  sourcesSilent: "Was die Texte offenlassen",
  askFirst: "Fragen Sie beim LIKIV oder beim Netzwerk nach, bevor Sie abrechnen.",
  noScreeningException: "Das Abkommen sieht Ausnahmen ohne Screening vor; ihre Bedingungen stehen noch nicht fest.",
  elsewhere: "Leistungen von anderswo, die niemand hier erfasst hat, sehe ich nicht.",
  advice: {
    cppFirst: "Die erste CPP findet am besten im ersten Trimester statt, auch direkt nach dem Screening.",
    cppSecond: "Die zweite findet am besten im dritten Trimester statt.",
    coordinationRecords:
      "Zu jeder Konzertierung stehen ein Bericht und die Maßnahmen daraus in BiB, und die Frau erhält eine Rückmeldung.",
    coordinationYearly: "Jede Vulnerabilität wird mindestens einmal im Jahr in einer Konzertierung besprochen.",
    concertationWoman: "Am besten nimmt die Frau teil; Pflicht ist es nicht.",
    ageByAnalogy:
      "Die Grenze bis einschließlich 23 Jahre gilt laut Text für den Eigenanteil; hier gilt sie auch für die Zahl der Sitzungen.",
    treatmentAverages: (young, adult) =>
      `Im Durchschnitt ${young} Sitzungen bis 23 Jahre und ${adult} ab 24 Jahren, über alle Patienten gerechnet: keine Grenze je Patient.`,
  },
  cannotShow: "Öffnen Sie die Karte in Teams für die Einzelheiten.",
};
