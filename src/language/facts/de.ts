import { de as format } from "../format/de";
import { de as terms } from "../terms/de";
import type { FactContext, FactWords } from "./catalogue";

const by = ({ biller }: FactContext, you: string, other: string) => (biller.you ? you : other);

export const de: FactWords = {
  questions: {
    "provider.id": "Unter welchem Namen steht die abrechnende Person in BiB?",
    "provider.inamiNumber": (c) =>
      by(c, "Haben Sie eine LIKIV-Nummer?", "Hat die abrechnende Person eine LIKIV-Nummer?"),
    "provider.region": (c) =>
      by(c, "In welcher Region arbeiten Sie?", "In welcher Region arbeitet die abrechnende Person?"),
    "provider.competenceProfile": (c) =>
      by(
        c,
        "Haben Sie das Kompetenzprofil des Protokolls vom 8. November 2023?",
        "Hat die abrechnende Person das Kompetenzprofil des Protokolls vom 8. November 2023?",
      ),
    "provider.psychologyConvention": (c) =>
      by(
        c,
        "Haben Sie oder Ihre Einrichtung eine Vereinbarung mit einem Netzwerk für psychische Gesundheit?",
        "Gibt es eine Vereinbarung mit einem Netzwerk für psychische Gesundheit?",
      ),
    "episode.birthDate": "Wann ist das Kind geboren?",
    "patient.birthDate": "Wann ist der Patient geboren?",
    "episode.screening": "Wann fand das Screening statt?",
    "episode.coordinators": "Seit wann koordiniert die koordinierende Person?",
    "episode.coordinatorConsent": "Ist die Frau mit der koordinierenden Person einverstanden?",
    "episode.careTeam": "Wer gehört zum Betreuungsteam?",
    "episode.carePlan": "Steht ein Betreuungsplan in BiB?",
    "episode.followUps": "An welchen Tagen wurden alle Vulnerabilitäten verfolgt? Leer lassen, wenn es keine gab.",
    "episode.acts": ({ service }) =>
      `An welchen Tagen ist „${terms.services[service].short}“ schon abgerechnet oder noch abzurechnen? Leer lassen, wenn es keine gibt.`,
    "episode.acts.careActors": ({ on }) =>
      `Wie viele Betreuungsfachkräfte waren bei der Konzertierung${on ? ` vom ${format.longDate(on)}` : ""}?`,
    "episode.registered": "Ist der Patient registriert?",
    "episode.functionalAssessment": "Liegt die Funktionsbilanz vor?",
    "act.consent": "Hat die Frau zugestimmt?",
    "act.bibCode": "Haben Sie den BiB-Code?",
    "act.indicatorsAnswered": "Wie viele der 15 Indikatoren sind ausgefüllt?",
    "act.finalisedByBiller": (c) =>
      by(c, "Haben Sie das Screening selbst abgeschlossen?", "Hat die abrechnende Person das Screening abgeschlossen?"),
    "act.vulnerabilitiesEvaluated": "Hat jede Vulnerabilität in BiB einen Status und eine Notiz?",
    "act.coordinatedBy": "Wer übernimmt die Koordination?",
    "act.coordinatorRecordedInBib": "Steht der Name der koordinierenden Person in BiB?",
    "act.participants": "Wie viele Teilnehmende sind es insgesamt?",
    "act.careActors": "Wie viele davon sind Betreuungsfachkräfte?",
    "act.inamiParticipants": "Wie viele davon haben eine LIKIV-Nummer?",
    "act.coordinatorPresent": "Nimmt die koordinierende Person teil?",
    "act.womanInvited": "Ist die Frau oder eine Person ihrer Wahl eingeladen?",
    "act.recordedInBib": "Stehen die Konzertierung und ihre Absprachen in BiB?",
    "act.minutes": "Wie viele Minuten insgesamt?",
    "act.contactMinutes": "Wie viele Minuten direkter Kontakt?",
    "act.place": "Wo findet die Sitzung statt?",
    "act.definedGroup": "Ist es eine feste Gruppe, etwa eine Klasse?",
    "act.coAnimated": "Wird die Sitzung zu zweit geleitet?",
    "act.careProviders": "Wie viele davon sind Pflegeerbringer?",
    "act.withinTreatment": "Gehört die Konzertierung zu einer Behandlung in Funktion 3?",
    "act.notReimbursedElsewhere": "Ist dies die einzige Erstattung dieser Konzertierung?",
    "act.missionAgreed": (c) =>
      by(
        c,
        "Sind Sie für Unterstützungsaufträge benannt?",
        "Ist die abrechnende Person für Unterstützungsaufträge benannt?",
      ),
    "act.hours": "Wie viele Stunden?",
  },
  notBornYet: "Das Kind ist noch nicht geboren",
  noScreening: "Es gab kein Screening",
  positive: "Welche Indikatoren sind positiv?",
  positiveHint: "Keine: nichts ankreuzen.",
  places: {
    outreach: "Niederschwelliger Ort",
    practice: "Praxis",
    video: "Video",
    home: "Zu Hause",
    other: "Anderswo",
  },
  roles: { gynaecologist: "Gynäkologe", midwife: "Hebamme", "general-practitioner": "Hausarzt", other: "Andere" },
  coordinatedBy: { biller: "Die abrechnende Person", "team-member": "Ein Mitglied ihres Teams" },
  datesHint: "05.03.2025, 12.04.2025",
  errors: {
    date: "Geben Sie ein Datum an, zum Beispiel 05.03.2025.",
    dateNotLater: (last) => `Geben Sie ein Datum an, spätestens den ${format.shortDate(last)}.`,
    dates: "Trennen Sie die Daten mit einem Komma, zum Beispiel 05.03.2025, 12.04.2025.",
    number: "Geben Sie eine Zahl an, 0 oder mehr.",
    wholeNumber: (min, max) => `Geben Sie eine ganze Zahl von ${min} bis ${max} an.`,
    choice: "Wählen Sie eine Antwort.",
    text: "Füllen Sie dieses Feld aus.",
  },
};
