import { de as format } from "../format/de";
import type { ReplyWords } from "./catalogue";

const forPatient = (patient?: string) => (patient === undefined ? "" : ` für ${patient}`);
const on = (service: string | undefined, question: string) =>
  service === undefined ? question : `${service}: ${question}`;

export const de: ReplyWords = {
  thanks: "Gern geschehen.",
  help: [
    "Ich sage Ihnen, was Sie im perinatalen Versorgungspfad („die ersten 1000 Tage“) und in der psychologischen Versorgung der ersten Linie abrechnen können: ja oder nein, warum, nach welchem Rundschreiben, was noch übrig ist, wie viel und bis wann.",
    "Zum Beispiel: „Kann ich für Frau D. noch eine CPP abrechnen?“, „Wie steht es um P-102?“, „Was wird für eine Konzertierung gezahlt?“",
    "Zum Erfassen und Wiederfinden: „neue Patientin“, „eine Leistung erfassen“, „Frau V. hat gestern entbunden“, „noch abzurechnen“, „meine Patientinnen“, „meine Fristen“.",
    "Und auch: „Erinnerungen“, „Fristen in meinen Kalender“, „eine Kollegin einladen“, „Daten exportieren“, „mein Profil“. **/language fr** wechselt die Sprache (fr, nl, de, en), **/forget** vergisst das Gespräch, **/help** zeigt diese Nachricht.",
  ].join("\n\n"),
  hello: "Guten Tag. Das kann ich für Sie tun.",
  offTopic:
    "Das ist nicht mein Fachgebiet, dabei kann ich Ihnen also nicht helfen. Ich beantworte Fragen zur Abrechnung des perinatalen Versorgungspfads und der psychologischen Versorgung der ersten Linie. Zum Beispiel:",
  clinical:
    "Das ist nicht mein Fachgebiet: Fragen zu Pflege und Medikamenten gehören zu einem Arzt oder in Ihr Team, im Notfall zur 112. Ich beantworte Fragen zur Abrechnung des perinatalen Versorgungspfads und der psychologischen Versorgung der ersten Linie.",
  notYetAnswered: "Diese Frage kann ich noch nicht beantworten. Das kann ich Ihnen sagen:",
  ask: {
    eligibility: ({ one = "diese Leistung", patient }) => `Kann ich${forPatient(patient)} noch ${one} abrechnen?`,
    remaining: ({ service, patient }) =>
      service === undefined
        ? `Was kann ich${forPatient(patient)} noch abrechnen?`
        : `${service}: Wie viel ist${forPatient(patient)} noch übrig?`,
    limit: ({ service }) => on(service, "Wie oft höchstens?"),
    requirements: ({ service }) => on(service, "Was ist vor der Abrechnung zu tun?"),
    "who-may-bill": ({ service }) => on(service, "Wer darf abrechnen?"),
    tariff: ({ service }) => (service === undefined ? "Welche Beträge gelten?" : `${service}: Welcher Betrag gilt?`),
    pseudocode: ({ service }) => on(service, "Welcher Pseudocode gilt?"),
    "patient-share": ({ service, patient = "der Patient" }) => on(service, `Was zahlt ${patient}?`),
    participants: ({ service }) => on(service, "Wie viele Teilnehmer sind nötig?"),
    duration: ({ service }) => on(service, "Wie lange muss es dauern?"),
    "time-window": ({ service }) => on(service, "Zu welchem Zeitpunkt?"),
    "same-day": ({ service }) => on(service, "Am selben Tag wie eine andere Leistung?"),
    transfer: () => "Was geschieht, wenn die Koordination in andere Hände übergeht?",
    scenario: ({ patient }) => `Welches Szenario gilt${forPatient(patient)}?`,
    "billing-deadline": ({ service, patient }) => on(service, `Bis wann abrechnen${forPatient(patient)}?`),
    "reference-period": ({ patient }) => `Welcher Referenzzeitraum gilt${forPatient(patient)}?`,
    "next-follow-up": ({ patient }) => `Wann ist die nächste Nachverfolgung${forPatient(patient)}?`,
    deadlines: ({ patient }) => `Welche Fristen laufen${forPatient(patient)}?`,
    overview: ({ patient }) =>
      patient === undefined ? "Wie steht es um meine Patientin?" : `Wie steht es um ${patient}?`,
    "start-screening": ({ patient }) => `Ein Screening beginnen${forPatient(patient)}`,
    "record-act": ({ one = "eine Leistung", patient }) =>
      `${one.charAt(0).toLocaleUpperCase()}${one.slice(1)} eintragen${forPatient(patient)}`,
    why: ({ service }) => (service === undefined ? "Warum diese Antwort?" : `${service}: Warum?`),
    "follow-on": () => "Und dann?",
    help: () => "Was können Sie tun?",
    thanks: () => "Danke",
  },
  whichPatient: "Um welche Patientin oder welchen Patienten geht es?",
  whichPatientAndProgramme:
    "Um welche Patientin oder welchen Patienten geht es? Die Konzertierung gibt es in beiden Programmen.",
  whichProgramme: "Die Konzertierung gibt es in beiden Programmen. Um welches geht es?",
  programmes: { perinatal: "Perinataler Versorgungspfad", psychology: "Psychologische Versorgung" },
  forOneOfMine: "Für eine meiner Patientinnen prüfen",
  why: {
    decided: "Was entscheidet",
    depends: "Was davon abhängt",
    holds: "Alle Bedingungen sind erfüllt",
    sources: "Quellen",
  },
  unknownPatient: (name) => `Ich finde „${name}“ nicht unter Ihren Patienten. Um wen geht es?`,
  severalPatients: (name) => `„${name}“ passt zu mehreren Ihrer Patienten. Um wen geht es?`,
  noSuchPatient: "Diese Akte gehört nicht zu Ihren Patienten.",
  noPatients: "Zurzeit haben Sie auf keine Patientenakte Zugriff.",
  whichService: (patient) => `Um welche Leistung geht es für ${patient}?`,
  whichServiceInGeneral: "Um welche Leistung geht es?",
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Die Akte von ${patient} gehört zum perinatalen Versorgungspfad, der diese Leistung nicht kennt. Welche meinen Sie?`
      : `Die Akte von ${patient} gehört zur psychologischen Versorgung, die diese Leistung nicht kennt. Welche meinen Sie?`,
  referencePeriod: ({ from, to, number, of }) =>
    `Der laufende Referenzzeitraum reicht vom ${format.longDate(from)} bis zum ${format.longDate(to)} (Zeitraum ${number} von ${of}).`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: Szenario ${scenario}, mit ${counted === 0 ? "keinem positiven Indikator, der zählt" : counted === 1 ? "1 positiven Indikator, der zählt" : `${counted} positiven Indikatoren, die zählen`}.`,
    fromBib: (patient, scenario) => `${patient}: Szenario ${scenario}, wie BiB es angibt.`,
    either: (patient) =>
      `${patient}: Szenario A oder B. Nur Depression und Angst sind positiv: Das Rundschreiben führt sie in einer Zeile auf, kündigt aber acht Indikatoren an, und dann zählen sie als zwei. Fragen Sie vor der Abrechnung beim LIKIV oder beim Netzwerk nach.`,
    noScreening: (patient) => `${patient}: kein Szenario, denn es gab kein Screening.`,
    unknown: (patient) => `${patient}: Das Szenario kenne ich nicht, denn das Screening ist nicht eingetragen.`,
    psychology: (patient) => `Die Akte von ${patient} gehört zur psychologischen Versorgung: Sie hat kein Szenario.`,
    opens: {
      "0": "Es eröffnet weder CPP noch Koordination noch Konzertierung.",
      A: "Es eröffnet die CPP, aber weder Koordination noch Konzertierung.",
      B: "Es eröffnet die CPP, die Koordination und die Konzertierung.",
    },
  },
  change: {
    title: "Was möchten Sie ändern?",
    whichDay: "An welchem Tag? Die Antwort ändert sich in diesem Zeitraum.",
    service: "Leistung",
    patient: "Patient",
    date: "Datum der Leistung",
    dateHint: "In der Vergangenheit: bereits erbracht. Heute oder später: geplant.",
    biller: "Wer rechnet ab?",
    me: "Ich",
    submit: "Prüfen",
    errors: {
      service: "Wählen Sie eine Leistung.",
      patient: "Wählen Sie einen Patienten.",
      date: "Geben Sie ein Datum an, das es gibt.",
      biller: "Wählen Sie, wer abrechnet.",
    },
  },
  answeredPrivately: "Ich habe Ihnen in unserem privaten Gespräch geantwortet.",
  writePrivately: "Diese Frage beantworte ich nur privat. Schreiben Sie mir in einem persönlichen Gespräch.",
  forgotten: "Das ist vergessen. Stellen Sie mir gern eine neue Frage.",
  languageSet: "Ich antworte Ihnen ab jetzt auf Deutsch.",
  languageUnknown: "Ich spreche vier Sprachen: /language fr, /language nl, /language de oder /language en.",
  commandUnknown: "Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.",
  profileSaved: "Notiert.",
  inamiLength:
    "Eine LIKIV-Nummer hat gewöhnlich 11 Ziffern: Prüfen Sie sie. Sie ist so gespeichert, wie Sie sie eingegeben haben.",
  nationalNumber:
    "Ihre Nachricht enthält eine Nationalregisternummer: Löschen Sie sie bitte. Ich habe die Nummer weder gelesen noch gespeichert.",
  outdated: "Diese Karte stammt aus einer früheren Version. Stellen Sie mir die Frage noch einmal.",
  failed: "Wegen eines technischen Problems konnte ich nicht antworten. Versuchen Sie es gleich noch einmal.",
  received: "Erhalten.",
};
