import { de as format } from "../format/de";
import { de as terms } from "../terms/de";
import type { DeadlineLine, DeadlineWords } from "./catalogue";
import { actDay } from "./day-and-month";
import { numbers } from "./numbers";

const { shortDate } = format;
const named = ({ service }: DeadlineLine) => (service ? terms.services[service].short : "Leistung");
const act = (deadline: DeadlineLine) =>
  deadline.actOn ? `${named(deadline)} vom ${actDay(format, deadline.actOn, deadline.due)}` : named(deadline);
const bothCpp = `Die ${numbers.cppSessions} CPP einer Schwangerschaft finden in der pränatalen Zeit statt.`;
const beforeBirth =
  "Jede perinatale Akte mit Szenario A oder B, solange das Kind nicht geboren ist und die CPP noch aussteht.";
const scenarioB = "Jede perinatale Akte, für die Szenario B in Frage kommt";

export const de: DeadlineWords = {
  kinds: {
    billing: {
      name: "Ende der Abrechnungsfrist",
      line: (deadline) => `${act(deadline)} bis spätestens ${shortDate(deadline.due)} abrechnen`,
      why: `Eine Leistung wird spätestens am ${numbers.billingDay}. Tag des ${numbers.billingMonths}. Monats nach dem Monat der Leistung abgerechnet.`,
      concerns: "Jede erbrachte Leistung, die noch abzurechnen ist und deren Frist noch läuft.",
    },
    "screening-window": {
      name: "Letzter Tag für das Screening",
      line: ({ due }) => `Screening bis spätestens ${shortDate(due)}`,
      why: `Das Screening findet spätestens ${numbers.screeningDays} Tage nach der Geburt statt; später eröffnet es das Programm nicht mehr.`,
      concerns: "Jede perinatale Akte ohne Screening, deren Kind geboren ist.",
    },
    "first-cpp": {
      name: "Erste CPP",
      line: ({ due }) => `1. CPP vor der Geburt, voraussichtlich am ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "second-cpp": {
      name: "Zweite CPP",
      line: ({ due }) => `2. CPP vor der Geburt, voraussichtlich am ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "follow-up": {
      name: "Verlaufskontrolle der Vulnerabilitäten",
      line: ({ due, isLate }) =>
        isLate
          ? `Verlaufskontrolle jeder Vulnerabilität seit dem ${shortDate(due)} überfällig`
          : `Verlaufskontrolle jeder Vulnerabilität bis spätestens ${shortDate(due)}`,
      why: `Jede Vulnerabilität wird mindestens alle ${numbers.followUpMonths} Monate verfolgt, vom Screening an gerechnet.`,
      concerns: `${scenarioB}, bis das Kind ${numbers.programmeAge} Jahre alt ist; eine überfällige Kontrolle bleibt stehen.`,
    },
    "concertation-of-year": {
      name: "Konzertierung des Jahres",
      line: ({ due }) => `Konzertierung des Jahres bis spätestens ${shortDate(due)}`,
      why: `Ab Beginn der Koordination findet mindestens alle ${numbers.concertationMonths} Monate eine Konzertierung statt, in der jede Vulnerabilität besprochen wird.`,
      concerns: `${scenarioB} und deren Koordination begonnen hat, solange im laufenden Jahr noch keine Konzertierung war.`,
    },
    "reference-period": {
      name: "Neuer Referenzzeitraum",
      line: ({ due }) => `Neuer Referenzzeitraum ab ${shortDate(due)}: Die nächste Koordination wird möglich`,
      why: `Jeder Referenzzeitraum von ${numbers.periodMonths} Monaten eröffnet eine neue Koordination.`,
      concerns: `${scenarioB}, für jeden künftigen Zeitraum, bevor das Kind ${numbers.programmeAge} Jahre alt ist.`,
    },
    delivery: {
      name: "Voraussichtliche Geburt",
      line: ({ due }) => `Geburt voraussichtlich am ${shortDate(due)}: Ende der pränatalen Zeit`,
      why: "Die Entbindung beendet die pränatale Zeit und eröffnet die postnatale.",
      concerns: "Jede perinatale Akte mit Screening und Geburtstermin, solange das Kind nicht geboren ist.",
    },
    "early-childhood": {
      name: "Beginn der frühen Kindheit",
      line: ({ due }) => `Frühe Kindheit ab ${shortDate(due)}`,
      why: `Die frühe Kindheit beginnt ${numbers.postnatalWeeks} Wochen nach der Geburt.`,
      concerns: "Jede perinatale Akte mit Screening, deren Kind geboren ist.",
    },
    "second-birthday": {
      name: "Alter, bis zu dem die Koordination sicher ist",
      line: ({ due }) =>
        `Kind ${numbers.coordinationAge} Jahre alt am ${shortDate(due)}: Koordination danach zu klären`,
      why: `Die Koordination ist sicher, bis das Kind ${numbers.coordinationAge} Jahre alt ist; danach widersprechen sich die Texte.`,
      concerns: "Jede perinatale Akte mit Screening, deren Kind geboren ist.",
    },
    "third-birthday": {
      name: "Ende des Programms",
      line: ({ due }) => `Kind ${numbers.programmeAge} Jahre alt am ${shortDate(due)}: Ende des Programms`,
      why: `Das Programm läuft bis zum ${numbers.programmeAge}. Geburtstag des Kindes.`,
      concerns: "Jede perinatale Akte mit Screening, deren Kind geboren ist.",
    },
    "session-window": {
      name: `Ende des Zeitraums von ${numbers.windowMonths} Monaten`,
      line: (deadline) =>
        `${named(deadline)}: Die laufenden ${numbers.windowMonths} Monate enden am ${shortDate(deadline.due)}`,
      why: `Die Höchstzahlen gelten je ${numbers.windowMonths} Monate; ab der ersten Sitzung gerechnet, beginnen sie am Tag danach neu.`,
      concerns:
        "Jede psychologische Akte, deren laufender Zeitraum schon eine Sitzung oder Konzertierung mit Höchstzahl enthält.",
    },
  },
  severities: {
    "money-lost": {
      label: "Betrag verloren",
      meaning: "Nach diesem Tag kann eine bereits erbrachte Leistung nicht mehr abgerechnet werden.",
    },
    "right-lost": {
      label: "Nicht mehr möglich",
      meaning: "Nach diesem Tag kann die Leistung nicht mehr erbracht werden.",
    },
    required: {
      label: "Verlangt",
      meaning: "Das Rundschreiben verlangt es, ohne zu sagen, dass eine Verspätung die Abrechnung verhindert.",
    },
    informs: { label: "Zur Kenntnis", meaning: "An diesem Tag beginnt ein anderer Zeitraum." },
  },
};
