import { de as format } from "../format/de";
import type { ConversationWords } from "./catalogue";

const { number, or, shortDate } = format;

export const de: ConversationWords = {
  languages: { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" },
  welcome: {
    title: "Guten Tag, ich bin der Abrechnungsassistent.",
    text: "Ich sage Ihnen, was Sie im Programm „erste 1000 Tage“ und in der psychologischen Versorgung der ersten Linie abrechnen können: ja oder nein, warum, wie viel und bis wann.",
    try: "Zum Beispiel:",
    privacy: "Bitte keine Nationalregisternummern: Ein Anfangsbuchstabe oder ein Code genügt.",
  },
  profile: {
    title: "Wer rechnet ab?",
    text: "Vier Antworten, nur einmal: Davon hängt ab, was Sie abrechnen können.",
    profession: "Ihr Beruf",
    hasInami: "Haben Sie eine LIKIV-Nummer?",
    inamiDigits: "Ihre LIKIV-Nummer (freiwillig)",
    inamiHint: "11 Ziffern",
    region: "Wo arbeiten Sie?",
    language: "Sprache der Antworten",
    save: "Speichern",
    errors: {
      profession: "Wählen Sie Ihren Beruf.",
      hasInami: "Geben Sie an, ob Sie eine LIKIV-Nummer haben.",
      inamiDigits: "Eine LIKIV-Nummer hat 11 Ziffern. Berichtigen Sie sie oder lassen Sie das Feld leer.",
      region: "Wählen Sie Ihre Region.",
      language: "Wählen Sie eine Sprache.",
    },
    inamiUnusual:
      "Die Prüfziffern dieser LIKIV-Nummer sind ungewöhnlich: Bitte prüfen Sie sie. Sie ist so gespeichert, wie Sie sie angegeben haben.",
  },
  patient: {
    title: "Für welchen Patienten?",
    label: "Patient",
    placeholder: "Name oder Code",
    error: "Wählen Sie einen Patienten.",
    choose: "Weiter",
  },
  unsure: {
    title: "Was möchten Sie wissen?",
    text: "Ich bin nicht sicher, ob ich Sie verstanden habe. Meinen Sie eine dieser Fragen?",
  },
  help: { title: "Was ich kann" },
  overview: {
    born: (day) => `Geboren am ${shortDate(day)}`,
    due: (day) => `Termin am ${shortDate(day)}`,
    birthNotKnown: (due) => `Termin am ${shortDate(due)}; Geburt noch nicht erfasst`,
    screened: (day) => `Screening am ${shortDate(day)}`,
    notScreened: "Kein Screening",
    screeningNotKnown: "Screening noch nicht erfasst",
    scenario: (possible) => `Szenario ${or(possible)}`,
    age: (years) => `${number(years)} Jahre`,
    preferential: "Erhöhte Kostenerstattung",
    notPreferential: "Keine erhöhte Kostenerstattung",
    registered: "Patient registriert",
    notRegistered: "Patient noch nicht registriert",
    canBill: "Was Sie heute abrechnen können",
    open: "Ansehen",
    done: "Schon erfolgt",
    noActs: "Keine Leistungen erfasst.",
    billing: { billed: "abgerechnet", "to-bill": "abzurechnen", waived: "nicht abgerechnet" },
    billBy: (day) => `spätestens am ${shortDate(day)}`,
    lapsed: "Frist abgelaufen",
    minutes: (minutes) => `${number(minutes)} Min.`,
    more: (count) => (count === 1 ? "1 ältere Leistung" : `${number(count)} ältere Leistungen`),
    states: { yes: "ja", no: "nein", notYet: "noch nicht", confirm: "zu klären", incomplete: "Angaben fehlen" },
  },
};
