import { nl as format } from "../format/nl";
import { nl as terms } from "../terms/nl";
import type { DeadlineLine, DeadlineWords } from "./catalogue";
import { actDay } from "./day-and-month";
import { numbers } from "./numbers";

const { shortDate } = format;
const named = ({ service }: DeadlineLine) => (service ? terms.services[service].short : "Verstrekking");
const act = (deadline: DeadlineLine) =>
  deadline.actOn ? `${named(deadline)} van ${actDay(format, deadline.actOn, deadline.due)}` : named(deadline);
const bothCpp = `De ${numbers.cppSessions} CPP's van een zwangerschap gebeuren in de prenatale periode.`;
const beforeBirth =
  "Elk perinataal dossier met scenario A of B, zolang het kind niet geboren is en de CPP nog moet gebeuren.";
const scenarioB = "Elk perinataal dossier dat scenario B kan zijn";

export const nl: DeadlineWords = {
  kinds: {
    billing: {
      name: "Einde van de facturatietermijn",
      line: (deadline) => `${act(deadline)} factureren uiterlijk op ${shortDate(deadline.due)}`,
      why: `Een verstrekking wordt gefactureerd uiterlijk op de ${numbers.billingDay}e van de ${numbers.billingMonths}e maand na de maand waarin ze plaatsvond.`,
      concerns: "Elke verstrekking die gedaan is, nog te factureren is en waarvan de termijn nog loopt.",
    },
    "screening-window": {
      name: "Laatste dag voor de screening",
      line: ({ due }) => `Screening te doen uiterlijk op ${shortDate(due)}`,
      why: `De screening gebeurt uiterlijk ${numbers.screeningDays} dagen na de geboorte; later opent ze het programma niet meer.`,
      concerns: "Elk perinataal dossier zonder screening waarvan het kind geboren is.",
    },
    "first-cpp": {
      name: "Eerste CPP",
      line: ({ due }) => `1e CPP te doen vóór de geboorte, verwacht op ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "second-cpp": {
      name: "Tweede CPP",
      line: ({ due }) => `2e CPP te doen vóór de geboorte, verwacht op ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "follow-up": {
      name: "Opvolging van de kwetsbaarheden",
      line: ({ due, isLate }) =>
        isLate
          ? `Opvolging van elke kwetsbaarheid te laat sinds ${shortDate(due)}`
          : `Opvolging van elke kwetsbaarheid uiterlijk op ${shortDate(due)}`,
      why: `Elke kwetsbaarheid wordt minstens om de ${numbers.followUpMonths} maanden opgevolgd, te tellen vanaf de screening.`,
      concerns: `${scenarioB}, tot het kind ${numbers.programmeAge} jaar is; een opvolging die te laat is, blijft staan.`,
    },
    "concertation-of-year": {
      name: "Overleg van het jaar",
      line: ({ due }) => `Overleg van dit jaar uiterlijk op ${shortDate(due)}`,
      why: `Minstens om de ${numbers.concertationMonths} maanden vanaf het begin van de coördinatie is er een overleg, en elke kwetsbaarheid komt er aan bod.`,
      concerns: `${scenarioB} en waarvan de coördinatie begonnen is, zolang het lopende jaar nog geen overleg had.`,
    },
    "reference-period": {
      name: "Nieuwe referentieperiode",
      line: ({ due }) => `Nieuwe referentieperiode vanaf ${shortDate(due)}: de volgende coördinatie wordt mogelijk`,
      why: `Elke referentieperiode van ${numbers.periodMonths} maanden opent een nieuwe coördinatie.`,
      concerns: `${scenarioB}, voor elke periode die nog komt voor het kind ${numbers.programmeAge} jaar is.`,
    },
    delivery: {
      name: "Verwachte geboorte",
      line: ({ due }) => `Geboorte verwacht op ${shortDate(due)}: einde van de prenatale periode`,
      why: "De bevalling sluit de prenatale periode af en opent de postnatale.",
      concerns: "Elk perinataal dossier met een screening en een verwachte datum, zolang het kind niet geboren is.",
    },
    "early-childhood": {
      name: "Begin van de vroege kindertijd",
      line: ({ due }) => `Vroege kindertijd vanaf ${shortDate(due)}`,
      why: `De vroege kindertijd begint ${numbers.postnatalWeeks} weken na de geboorte.`,
      concerns: "Elk perinataal dossier met een screening waarvan het kind geboren is.",
    },
    "second-birthday": {
      name: "Leeftijd tot waar de coördinatie zeker is",
      line: ({ due }) => `Kind ${numbers.coordinationAge} jaar op ${shortDate(due)}: coördinatie daarna te bevestigen`,
      why: `De coördinatie is zeker tot het kind ${numbers.coordinationAge} jaar is; daarna spreken de teksten elkaar tegen.`,
      concerns: "Elk perinataal dossier met een screening waarvan het kind geboren is.",
    },
    "third-birthday": {
      name: "Einde van het programma",
      line: ({ due }) => `Kind ${numbers.programmeAge} jaar op ${shortDate(due)}: einde van het programma`,
      why: `Het programma loopt tot de ${numbers.programmeAge}e verjaardag van het kind.`,
      concerns: "Elk perinataal dossier met een screening waarvan het kind geboren is.",
    },
    "session-window": {
      name: `Einde van de periode van ${numbers.windowMonths} maanden`,
      line: (deadline) =>
        `${named(deadline)}: de lopende ${numbers.windowMonths} maanden eindigen op ${shortDate(deadline.due)}`,
      why: `De maxima gelden per ${numbers.windowMonths} maanden; geteld vanaf de eerste sessie beginnen ze de dag erna opnieuw.`,
      concerns:
        "Elk psychologisch dossier waarvan de lopende periode al een sessie of overleg telt waarvoor een maximum geldt.",
    },
  },
  severities: {
    "money-lost": {
      label: "Bedrag verloren",
      meaning: "Na die dag kan een verstrekking die al gedaan is, niet meer gefactureerd worden.",
    },
    "right-lost": { label: "Niet meer mogelijk", meaning: "Na die dag kan de verstrekking niet meer gebeuren." },
    required: {
      label: "Gevraagd",
      meaning: "De omzendbrief vraagt het, zonder te zeggen dat te laat zijn het factureren verhindert.",
    },
    informs: { label: "Ter info", meaning: "Op die dag begint een andere periode." },
  },
};
