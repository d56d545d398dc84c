import type { SourceWords } from "./catalogue";

export const nl: SourceWords = {
  "annex-2024": {
    title: "Financiële tegemoetkomingen van het RIZIV, programma ‘eerste 1000 dagen’ (bijlage bij de overeenkomst)",
    short: "bijlage bij de overeenkomst 2024",
    sections: {
      tariffs: {
        label: "tarieventabel",
        about: "Wie elke verstrekking attesteert, tegen welk tarief in 2024, met welke pseudocode en hoe vaak.",
      },
      scenarios: {
        label: "scenariotabel",
        about: "Waar scenario A en B recht op geven vóór de geboorte, na de geboorte en in de vroege kindertijd.",
      },
      "note-1": { label: "noot 1", about: "Verwijst naar de scenariotabel voor de doelgroep." },
      "note-2": {
        label: "noot 2",
        about: "Ook andere professionals kunnen de zorg geven, maar zonder terugbetaling door het RIZIV.",
      },
      "note-3": {
        label: "noot 3",
        about: "De maxima gelden voor de hele periode van 1000 dagen, waar de zorg ook gegeven is.",
      },
      "note-4": {
        label: "noot 4",
        about: "De screening gebeurt uiterlijk 7 dagen na de bevalling om in het programma te komen.",
      },
    },
  },
  "oa-2024-401": {
    title: "Omzendbrief aan de verzekeringsinstellingen 2024/401 van 16 december 2024",
    short: "omzendbrief VI 2024/401",
    sections: {
      opening: {
        label: "startdata",
        about: "Sinds wanneer elke regio kan factureren, de terugwerkende facturatie van zomer 2024 en de indexering.",
      },
      tariffs: {
        label: "bijlage, tarieven",
        about: "Honoraria en tegemoetkomingen van de vier verstrekkingen vanaf 1 januari 2025.",
      },
    },
  },
  "providers-2025": {
    title: "Omzendbrief aan de zorgverleners, programma ‘eerste 1000 dagen’",
    short: "omzendbrief aan de zorgverleners 2025",
    sections: {
      1: {
        label: "§ 1",
        about: "Het programma, de vier verstrekkingen en de termijn om te factureren op het IM-platform.",
      },
      "2a": {
        label: "§ 2a",
        about: "De screening: de indicatoren, het scenario, het moment en de voorwaarden om te attesteren.",
      },
      "2b": { label: "§ 2b", about: "De CPP: wie ze mag attesteren, hoe vaak, en wat er in BiB moet staan." },
      "2c": {
        label: "§ 2c",
        about: "De coördinatie: wie coördineert, de periodes van 12 maanden, het team, het plan en de opvolging.",
      },
      "2d": {
        label: "§ 2d",
        about: "Het overleg: de deelnemers, de duur, de kwartieren die tellen en de registratie.",
      },
      3: { label: "§ 3", about: "Waar u BiB, het IM-platform, de overeenkomst en de contacten per regio vindt." },
    },
  },
  "psy-slides-2024": {
    title: "Eerstelijnspsychologische zorg, infosessie van 23 januari 2024",
    short: "infosessie psychologische zorg 2024",
    sections: {
      1: { label: "deel 1", about: "De context: van het protocol van 2020 tot de overeenkomst van 2021." },
      2: { label: "deel 2", about: "De visie: zorg op maat en geïntegreerd, gedragen door 32 netwerken." },
      3: { label: "deel 3", about: "Het aanbod 2021-2023: twee functies, aantallen sessies en cijfers." },
      "4.1": { label: "deel 4.1", about: "Wat de evaluatiestudie EPCAP 2.0 toonde en aanbeval." },
      "4.2": { label: "deel 4.2", about: "De noden die uit het werkveld kwamen." },
      5: { label: "deel 5", about: "De overeenkomst 2024-2026: richtlijnen en doelgroep." },
      "5.1": {
        label: "deel 5.1",
        about: "De drie functies en de ondersteuningsopdrachten: plaatsen, groepen en aantallen sessies.",
      },
      "5.2": { label: "deel 5.2", about: "De honoraria, het remgeld en de regels van het overleg." },
      "5.3": { label: "deel 5.3", about: "De kwaliteit: evidencebased werken en de fiche van de groepssessies." },
      6: { label: "deel 6", about: "Het totale budget van 2024 en de delen ervan." },
      "6.1": { label: "deel 6.1", about: "De middelen die bij het zorgbudget komen." },
      "6.2": { label: "deel 6.2", about: "De verdeling van het budget over de netwerken." },
      "7.1": { label: "deel 7.1", about: "De kalender, van december 2023 tot maart 2024." },
      "7.2": { label: "deel 7.2", about: "De overgang voor de zorgverleners: tellers en bedragen lopen door." },
      "7.3": { label: "deel 7.3", about: "Wat de netwerken opzetten." },
      "7.4": { label: "deel 7.4", about: "Wat de administraties voorbereiden." },
    },
  },
  "psy-2024": {
    title: "Omzendbrief aan de netwerken, nieuwe overeenkomst psychologische zorg in de eerste lijn",
    short: "omzendbrief aan de netwerken 2024",
    sections: {
      preamble: { label: "inleiding", about: "Waarom er een nieuwe overeenkomst is en sinds wanneer." },
      A: {
        label: "punt A",
        about: "De drie functies en de ondersteuningsopdrachten: inhoud, plaatsen, groepen, aantallen sessies.",
      },
      B: { label: "punt B", about: "De kwaliteit van de groepsprogramma's en hun fiche." },
      C: { label: "punt C", about: "De duur van de sessies en van het overleg." },
      D: { label: "punt D", about: "Wat de patiënt betaalt, volgens leeftijd, sessie en verhoogde tegemoetkoming." },
      E: { label: "punt E", about: "Het overleg: deelnemers, duur en aantal per 12 maanden." },
      F: { label: "punt F", about: "De sessietellers die vóór 2024 begonnen, lopen door." },
      G: { label: "punt G", about: "De facturatie: per zorgverlener, per deelnemer, per uur, en de termijn." },
      budget: { label: "budget", about: "Het budget van 2024: zorg, werking en extra middelen." },
      transition: { label: "overgangsperiode", about: "Wat nog geldt van januari tot maart 2024." },
    },
  },
};
