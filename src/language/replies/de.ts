import { de as format } from "../format/de";
import type { ReplyWords, TariffUnit } from "./catalogue";

const per: Record<TariffUnit, string> = {
  act: "",
  session: " pro Sitzung",
  period: " pro Zeitraum von 12 Monaten",
  "participant-quarter": " pro Teilnehmer und Viertelstunde",
  quarter: " pro Viertelstunde",
  hour: " pro Stunde",
  psychologist: " pro Sitzung für den Psychologen",
  "other-provider": " pro Sitzung für den anderen Leistungserbringer",
};

const forPatient = (patient?: string) => (patient === undefined ? "" : ` für ${patient}`);

export const de: ReplyWords = {
  thanks: "Gern geschehen.",
  help: [
    "Ich sage Ihnen, was Sie im perinatalen Versorgungspfad („die ersten 1000 Tage“) und in der psychologischen Versorgung der ersten Linie abrechnen können: ja oder nein, warum, nach welchem Rundschreiben, was noch übrig ist, wie viel und bis wann.",
    "Zum Beispiel: „Kann ich für Frau D. noch eine CPP abrechnen?“, „Wie steht es um P-102?“, „Was wird für eine Konzertierung gezahlt?“",
    "**/language fr** wechselt die Sprache (fr, nl, de, en), **/forget** vergisst das Gespräch, **/help** zeigt diese Nachricht.",
  ].join("\n\n"),
  offTopic:
    "Dabei kann ich Ihnen nicht helfen. Ich beantworte Fragen zur Abrechnung des perinatalen Versorgungspfads und der psychologischen Versorgung der ersten Linie.",
  notYetAnswered: "Diese Frage kann ich noch nicht beantworten. Das kann ich Ihnen sagen:",
  ask: {
    eligibility: (one, patient) => `Kann ich${forPatient(patient)} noch ${one} abrechnen?`,
    remaining: (patient) => `Was kann ich${forPatient(patient)} noch abrechnen?`,
    overview: (patient) => (patient === undefined ? "Wie steht es um meine Patientin?" : `Wie steht es um ${patient}?`),
    tariff: (one) => (one === undefined ? "Welche Beträge gelten?" : `Welcher Betrag gilt für ${one}?`),
    scenario: (patient) => `Welches Szenario gilt${forPatient(patient)}?`,
    help: "Was können Sie tun?",
  },
  whichPatient: "Um welche Patientin oder welchen Patienten geht es?",
  unknownPatient: (name) => `Ich finde „${name}“ nicht unter Ihren Patienten. Um wen geht es?`,
  severalPatients: (name) => `„${name}“ passt zu mehreren Ihrer Patienten. Um wen geht es?`,
  noSuchPatient: "Diese Akte gehört nicht zu Ihren Patienten.",
  noPatients: "Zurzeit haben Sie auf keine Patientenakte Zugriff.",
  whichService: (patient) => `Um welche Leistung geht es für ${patient}?`,
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Die Akte von ${patient} gehört zum perinatalen Versorgungspfad, der diese Leistung nicht kennt. Welche meinen Sie?`
      : `Die Akte von ${patient} gehört zur psychologischen Versorgung, die diese Leistung nicht kennt. Welche meinen Sie?`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: Szenario ${scenario}, mit ${counted === 0 ? "keinem positiven Indikator, der zählt" : counted === 1 ? "1 positiven Indikator, der zählt" : `${counted} positiven Indikatoren, die zählen`}.`,
    fromBib: (patient, scenario) => `${patient}: Szenario ${scenario}, wie BiB es angibt.`,
    either: (patient) =>
      `${patient}: Szenario A oder B. Nur Depression und Angst sind positiv: Das Rundschreiben führt sie in einer Zeile auf, kündigt aber acht Indikatoren an, und dann zählen sie als zwei. Fragen Sie vor der Abrechnung beim LIKIV oder beim Netzwerk nach.`,
    noScreening: (patient) => `${patient}: kein Szenario, denn es gab kein Screening.`,
    unknown: (patient) => `${patient}: Das Szenario kenne ich nicht, denn das Screening ist nicht eingetragen.`,
    psychology: (patient) => `Die Akte von ${patient} gehört zur psychologischen Versorgung: Sie hat kein Szenario.`,
    ofCount: (counted, scenario) =>
      `${counted} ${counted === 1 ? "positiver Indikator" : "positive Indikatoren"}: Szenario ${scenario}.`,
    rule: "Das Szenario hängt von der Zahl der positiven Indikatoren ab, von den acht, die zählen: keiner ergibt Szenario 0, einer Szenario A, zwei oder mehr Szenario B.",
    opens: {
      "0": "Es eröffnet weder CPP noch Koordination noch Konzertierung.",
      A: "Es eröffnet die CPP, aber weder Koordination noch Konzertierung.",
      B: "Es eröffnet die CPP, die Koordination und die Konzertierung.",
    },
  },
  tariff: {
    heading: (on) => `Beträge am ${format.longDate(on)}:`,
    line: ({ service, cents, unit }) =>
      `${service}: ${cents === undefined ? "die Quellen nennen keinen Betrag" : `${format.amount(cents)}${per[unit]}`}`,
    since: (from) => `Gültig seit dem ${format.longDate(from)}.`,
    lastPublished: (year) =>
      `Das sind die zuletzt veröffentlichten Beträge (${year}): Eine Indexierung kann gefolgt sein.`,
    notYet: (from) => `Für diesen Tag gibt es noch keinen Betrag: Die ersten gelten seit dem ${format.longDate(from)}.`,
  },
  left: (what, patient) => `Noch übrig für ${patient}: ${what}.`,
  answeredPrivately: "Ich habe Ihnen in unserem privaten Gespräch geantwortet.",
  writePrivately: "Diese Frage beantworte ich nur privat. Schreiben Sie mir in einem persönlichen Gespräch.",
  forgotten: "Das ist vergessen. Stellen Sie mir gern eine neue Frage.",
  languageSet: "Ich antworte Ihnen ab jetzt auf Deutsch.",
  languageUnknown: "Ich spreche vier Sprachen: /language fr, /language nl, /language de oder /language en.",
  commandUnknown: "Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.",
  profileSaved: "Notiert.",
  outdated: "Diese Karte stammt aus einer früheren Version. Stellen Sie mir die Frage noch einmal.",
  failed: "Wegen eines technischen Problems konnte ich nicht antworten. Versuchen Sie es gleich noch einmal.",
  received: "Erhalten.",
};
