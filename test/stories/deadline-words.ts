import type { Language } from "../../src/questions/contract";
import type { DeadlineKind } from "../../src/rules/deadlines";

/** What somebody writes about deadlines, and what stands in the lists then, on 15 April 2025. */
export interface DeadlineWordsOfStory {
  /** All that is near. */
  lists: readonly string[];
  thisWeek: readonly string[];
  /** When nothing is due. */
  nextWeek: readonly string[];
  nothingThen: string;
  /** Of Mme V. alone. */
  patient: readonly string[];
  kinds: readonly (readonly [string, DeadlineKind])[];
  settings: string;
  calendar: string;
  headline: string;
  lines: { screening: string; billing: string; first: string; second: string; birth: string };
  worth: string;
  /** What stands behind the deadline of the screening, and what happens when it passes. */
  why: string;
  meaning: string;
  /** The calendar's entry for it, without the code. */
  entry: string;
}

export const deadlineStories: Record<Language, DeadlineWordsOfStory> = {
  fr: {
    lists: ["Quelles sont mes échéances ?", "échéances", "mes échéances svp"],
    thisWeek: ["Qu'est-ce qui arrive à échéance cette semaine ?", "échéances de cette semaine"],
    nextWeek: ["Quelles échéances la semaine prochaine ?", "Qu'est-ce qui tombe la semaine prochaine ?"],
    nothingThen: "Aucune échéance pendant cette période.",
    patient: ["Quelles échéances pour Mme V. ?", "échéances de Mme V. cette semaine"],
    kinds: [
      ["Quelles sont mes échéances de facturation ?", "billing"],
      ["échéances du dépistage", "screening-window"],
    ],
    settings: "mes rappels",
    calendar: "agenda",
    headline: "1 échéance cette semaine, 3 plus tard, 23,30 € à facturer",
    lines: {
      screening: "Dépistage à faire au plus tard le 19/04/2025",
      billing: "Dépistage du 03/02 à facturer au plus tard le 05/05/2025",
      first: "1re CPP à faire avant la naissance, prévue le 20/06/2025",
      second: "2e CPP à faire avant la naissance, prévue le 20/06/2025",
      birth: "Naissance prévue le 20/06/2025 : fin de la période prénatale",
    },
    worth: "vaut 23,30 €",
    why: "Le dépistage se fait au plus tard 7 jours après la naissance ; plus tard, il n'ouvre pas le programme.",
    meaning: "Passé ce jour, la prestation ne peut plus être faite.",
    entry: "Dernier jour pour le dépistage",
  },
  nl: {
    lists: ["Wat zijn mijn termijnen?", "termijnen", "toon mijn deadlines"],
    thisWeek: ["Wat vervalt er deze week?", "termijnen deze week"],
    nextWeek: ["Welke termijnen lopen er volgende week af?", "Wat vervalt er volgende week?"],
    nothingThen: "In die periode loopt er geen enkele termijn af.",
    patient: ["Welke termijnen zijn er voor Mme V.?", "termijnen van Mme V. deze week"],
    kinds: [
      ["Welke facturatietermijnen heb ik?", "billing"],
      ["termijnen voor de screening", "screening-window"],
    ],
    settings: "mijn herinneringen",
    calendar: "agenda",
    headline: "1 termijn deze week, 3 later, € 23,30 te factureren",
    lines: {
      screening: "Screening te doen uiterlijk op 19/04/2025",
      billing: "Screening van 03/02 factureren uiterlijk op 05/05/2025",
      first: "1e CPP te doen vóór de geboorte, verwacht op 20/06/2025",
      second: "2e CPP te doen vóór de geboorte, verwacht op 20/06/2025",
      birth: "Geboorte verwacht op 20/06/2025: einde van de prenatale periode",
    },
    worth: "€ 23,30 waard",
    why: "De screening gebeurt uiterlijk 7 dagen na de geboorte; later opent ze het programma niet meer.",
    meaning: "Na die dag kan de verstrekking niet meer gebeuren.",
    entry: "Laatste dag voor de screening",
  },
  de: {
    lists: ["Welche Fristen habe ich?", "Fristen", "zeig mir meine Fristen"],
    thisWeek: ["Was wird diese Woche fällig?", "Fristen diese Woche"],
    nextWeek: ["Welche Fristen laufen nächste Woche ab?", "Was wird nächste Woche fällig?"],
    nothingThen: "In diesem Zeitraum läuft keine Frist ab.",
    patient: ["Welche Fristen laufen für Mme V.?", "Fristen von Mme V. diese Woche"],
    kinds: [
      ["Welche Abrechnungsfristen habe ich?", "billing"],
      ["meine Screeningfristen", "screening-window"],
    ],
    settings: "meine Erinnerungen",
    calendar: "Kalender",
    headline: "1 Frist diese Woche, 3 später, 23,30 € abzurechnen",
    lines: {
      screening: "Screening bis spätestens 19.04.2025",
      billing: "Screening vom 03.02. bis spätestens 05.05.2025 abrechnen",
      first: "1. CPP vor der Geburt, voraussichtlich am 20.06.2025",
      second: "2. CPP vor der Geburt, voraussichtlich am 20.06.2025",
      birth: "Geburt voraussichtlich am 20.06.2025: Ende der pränatalen Zeit",
    },
    worth: "23,30 € wert",
    why: "Das Screening findet spätestens 7 Tage nach der Geburt statt; später eröffnet es das Programm nicht mehr.",
    meaning: "Nach diesem Tag kann die Leistung nicht mehr erbracht werden.",
    entry: "Letzter Tag für das Screening",
  },
  en: {
    lists: ["What are my deadlines?", "deadlines", "show my deadlines"],
    thisWeek: ["What falls due this week?", "deadlines this week"],
    nextWeek: ["What falls due next week?", "Which deadlines are there next week?"],
    nothingThen: "No deadline falls in that period.",
    patient: ["Deadlines for Mme V.", "What falls due this week for Mme V.?"],
    kinds: [
      ["Which billing deadlines do I have?", "billing"],
      ["screening deadlines", "screening-window"],
    ],
    settings: "my reminders",
    calendar: "calendar",
    headline: "1 deadline this week, 3 later, €23.30 to bill",
    lines: {
      screening: "Screening to be done by 19/04/2025",
      billing: "Screening of 03/02 to bill by 05/05/2025",
      first: "1st CPP to be done before the birth, due on 20/06/2025",
      second: "2nd CPP to be done before the birth, due on 20/06/2025",
      birth: "Birth expected on 20/06/2025: end of the prenatal period",
    },
    worth: "worth €23.30",
    why: "The screening takes place no later than 7 days after birth; later it does not open the programme.",
    meaning: "After that day the service can no longer be done.",
    entry: "Last day for the screening",
  },
};
