import type { TeamSentences } from "../catalogue";
import { day, words } from "./words";

export const team: TeamSentences = {
  "coordination.what":
    "Der Koordinator ist die Vertrauensperson der Familie und der feste Ansprechpartner für die Frau und das Team.",
  "coordination.tasks-care":
    "Er klärt mit der Frau, wen sie um sich braucht, stellt das Team zusammen, zieht bei Bedarf weitere Hilfe hinzu und organisiert die Konzertierungen.",
  "coordination.tasks-plan":
    "Er hält den Betreuungsplan in BiB lebendig: Die Ziele der Familie fließen ein, die Frau wird ermutigt, ihre Zusagen einzuhalten, doppelte Einsätze werden vermieden.",
  "coordination.tasks-reach": ({ months }) =>
    `Er bleibt die ${months} Monate lang erreichbar und mobil, mit Hausbesuchen und digitalem Kontakt.`,
  "coordination.tasks-more": "Je nach Bedarf und Wünschen der Eltern können weitere Aufgaben hinzukommen.",
  "coordination.who":
    "Ein Mitglied des Betreuungsteams: eine Fachkraft aus dem Gesundheits- oder Sozialbereich, zum Beispiel ein Sozialassistent.",
  "coordination.designated": "Die Frau wählt selbst oder gibt zumindest ihr Einverständnis.",
  "coordination.one-at-a-time":
    "Es gibt immer nur einen Koordinator; die Rolle kann an jemand anderen gehen, wenn die Frau einverstanden ist.",
  "coordination.role-bills": ({ role }) =>
    `Ja: Mit einer LIKIV-Nummer dürfen ${words.roles[role]} koordinieren und die Koordination abrechnen.`,
  "coordination.social-worker":
    "Ein Sozialassistent darf koordinieren, rechnet aber ohne LIKIV-Nummer nicht im eigenen Namen ab.",
  "coordination.who-bills":
    "Der Koordinator selbst, wenn er Leistungserbringer der Krankenversicherung mit einer LIKIV-Nummer ist.",
  "coordination.team-member":
    "In einem Team eines Krankenhauses, einer maison médicale oder einer Gruppenpraxis rechnet der verantwortliche Leistungserbringer für das Mitglied ab, das koordiniert; dessen Name muss in BiB stehen.",
  "coordination.profile": ({ agreement }) =>
    `Ohne LIKIV-Nummer, aber mit dem Kompetenzprofil aus dem Protokollabkommen vom ${day(agreement)}: mit dem LIKIV zu klären, denn die Anlage von 2024 lässt es zu und das Rundschreiben von 2025 sagt nichts dazu.`,
  "coordination.limit": ({ perPeriod, max, months }) =>
    `Höchstens ${perPeriod} Koordination pro Zeitraum von ${months} Monaten, höchstens ${max} im ganzen Programm.`,
  "coordination.until": ({ age }) => `Die Koordination ist möglich, bis das Kind ${age} Jahre alt ist.`,
  "coordination.until-differs": ({ age, birthday }) =>
    `Zwischen dem ${age}. und dem ${birthday}. Geburtstag ist das mit dem LIKIV zu klären: An anderer Stelle spricht dasselbe Rundschreiben von „einschließlich ${age} Jahre“ und von einem Programm bis zum ${birthday}. Geburtstag.`,
  "coordination.after-birth":
    "Ja: Mit Szenario B kann die Koordination auch nach der Geburt oder in der frühen Kindheit beginnen.",
  "coordination.after-birth-screened": ({ days }) =>
    `Das Screening muss aber spätestens ${days} Tage nach der Entbindung gemacht sein.`,
  "coordination.same-person":
    "Am besten begleitet ein und dieselbe Person die Familie durch alle drei Phasen, damit nichts abreißt.",
  "coordination.handover":
    "Die Koordination kann übergeben werden, vor allem beim Wechsel in die nächste Phase, wenn die Frau einverstanden ist.",
  "coordination.maternity":
    "Der Koordinator nimmt selbst Kontakt mit der geplanten Entbindungsstation auf, um deren Fachkräfte rechtzeitig ins Team einzubinden und die Versorgung rund um den Aufenthalt abzustimmen.",
  "coordination.transfer-bill": ({ months }) =>
    `Nach einer Übergabe rechnet der neue Koordinator erst ab, wenn der laufende Zeitraum von ${months} Monaten vorbei ist.`,
  "coordination.scenario": "Es braucht Szenario B.",
  "coordination.needs":
    "Vier Dinge: Das Team steht, eine Konzertierung hat stattgefunden, der Betreuungsplan ist in BiB, und jede Vulnerabilität hat einen Status und eine Notiz.",
  "coordination.record-team":
    "Tragen Sie in BiB den Koordinator ein, mit dem Einverständnis der Frau, und mindestens einen Gynäkologen, eine Hebamme und einen Hausarzt.",
  "coordination.record-status": ({ months }) =>
    `Verfolgen Sie jede Vulnerabilität mindestens alle ${months} Monate ab dem Datum des Screenings: ein Status und eine Notiz in BiB.`,
  "coordination.record-concertation": ({ careActors }) =>
    `Organisieren Sie mindestens eine Konzertierung im Jahr, mit mindestens ${careActors} Akteuren aus Pflege oder Hilfe; jede Vulnerabilität kommt mindestens einmal im Jahr zur Sprache.`,
  "coordination.record-report":
    "Legen Sie in BiB einen Bericht der Konzertierung ab und was daraus folgte, und geben Sie der Frau Rückmeldung.",
  "coordination.late-follow-up":
    "Verhindert eine verspätete Verfolgung die Abrechnung der Koordination? Das sagen die Texte nicht: Fragen Sie das LIKIV.",
  "reference.start": ({ months }) =>
    `Der Zeitraum von ${months} Monaten beginnt, wenn das Screening erfasst und der Referenzzeitraum auf der IM-Plattform gestartet ist.`,
  "reference.count": ({ max, months }) => `Das Programm hat höchstens ${max} Zeiträume von ${months} Monaten.`,
  "reference.screening-when-unknown":
    "Ist der Tag dieses Starts nicht bekannt, zählt dieser Assistent ab dem Datum des Screenings.",

  "concertation.what":
    "Die Konzertierung bringt die Fachkräfte rund um die Frau zusammen, um ihre Hilfe abzustimmen und den Betreuungsplan aufzustellen und zu verfolgen.",
  "concertation.who-asks":
    "Die Frau oder ihr Vormund, der Koordinator oder jede Fachkraft des Teams kann darum bitten.",
  "concertation.how": "Die Konzertierung findet vor Ort oder online statt.",
  "concertation.woman":
    "Die Frau, oder wen sie benennt, muss immer eingeladen werden; ihre Anwesenheit ist erwünscht, aber nicht Pflicht.",
  "concertation.agreements":
    "Die Absprachen kommen in BiB, damit alle sie nachlesen können; Aufgaben können dort zugeteilt werden.",
  "concertation.too-few": ({ count, participants }) =>
    `Nein: Zu ${count} sind Sie zu wenige, es braucht ${participants} Teilnehmer.`,
  "concertation.enough": ({ count, participants }) =>
    `${count} Teilnehmer genügen der Zahl nach: Es braucht ${participants}.`,
  "concertation.participants": ({ participants }) =>
    `Mindestens ${participants} Teilnehmer insgesamt, darunter der Koordinator und am besten auch die Frau.`,
  "concertation.care-actors": ({ careActors }) => `Darunter mindestens ${careActors} Akteure aus Pflege oder Hilfe.`,
  "concertation.vary": "Die Teilnehmer dürfen von einer Konzertierung zur anderen wechseln.",
  "concertation.record": "In BiB: Datum, Uhrzeit, Teilnehmer und die Absprachen pro Indikator.",
  "concertation.enters":
    "Der Koordinator trägt die Konzertierung ein und notiert die LIKIV-Nummern derer, die bezahlt werden.",
  "concertation.role-bills": ({ role }) =>
    `Ja: Mit einer LIKIV-Nummer können ${words.roles[role]} für eine Konzertierung bezahlt werden.`,
  "concertation.role-does-not": ({ role }) =>
    `Nein: Ohne LIKIV-Nummer können ${words.roles[role]} teilnehmen, erhalten aber keine Erstattung.`,
  "concertation.who-bills":
    "Nur Leistungserbringer der Krankenversicherung mit einer LIKIV-Nummer dürfen sie abrechnen.",
  "concertation.paid": ({ paid }) =>
    `Das LIKIV bezahlt höchstens ${paid} Leistungserbringer pro Konzertierung; die anderen Teilnehmer werden nicht bezahlt.`,
  "concertation.limit": ({ quarters, minutes, months, units, paid }) =>
    `Höchstens ${quarters} mal ${minutes} Minuten pro Zeitraum von ${months} Monaten, also ${units} bezahlte Viertelstunden, wenn ${paid} Leistungserbringer teilnehmen.`,
  "concertation.count": ({ max }) =>
    `Die Anlage von 2024 begrenzt sie auch auf ${max} im Programm; das Rundschreiben von 2025 sagt das nicht. Fragen Sie für eine weitere das LIKIV.`,
  "concertation.quarters": ({ minutes, quarters }) =>
    `Die Konzertierung zählt je ${minutes} Minuten. Sie dürfen mehrere am selben Tag abrechnen, zum Beispiel ${quarters} für eine Stunde.`,
  "concertation.window": ({ birthday }) => `Ab dem Screening, bis zum Tag vor dem ${birthday}. Geburtstag des Kindes.`,
  "concertation.scenario": "Es braucht Szenario B.",
};
