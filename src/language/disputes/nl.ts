import type { DisputeWords } from "./catalogue";

export const nl: DisputeWords = {
  "flanders-opening": {
    question: "Sinds wanneer kan er in Vlaanderen gefactureerd worden?",
    readings: [
      "Voor de Vlaamse Gemeenschap moeten de data nog vastgelegd worden.",
      "De facturatie staat beschreven voor alle zorgverleners, zonder Vlaanderen uit te sluiten.",
    ],
  },
  "retroactive-billing": {
    question: "Tot wanneer kunnen verstrekkingen van juni tot augustus 2024 gefactureerd worden?",
    readings: [
      "Die verstrekkingen kunnen met terugwerkende kracht gefactureerd worden; een einddatum staat er niet.",
      "Elke verstrekking wordt gefactureerd uiterlijk op de 5e dag van de derde maand erna.",
    ],
  },
  "depression-and-anxiety": {
    question: "Tellen depressie en angst als twee indicatoren of als één?",
    readings: [
      "Er zijn 8 inclusiecriteria: depressie en angst zijn er twee, dus scenario B.",
      "Geestelijke gezondheid staat op één regel: één indicator, dus scenario A.",
    ],
  },
  "nurse-cpp": {
    question: "Mag een verpleegkundige een CPP attesteren?",
    readings: [
      "Verpleegkundigen horen bij wie een CPP mag attesteren.",
      "Alleen gynaecologen, huisartsen en vroedvrouwen mogen ze factureren.",
    ],
  },
  "coordinator-without-inami": {
    question: "Mag iemand zonder RIZIV-nummer, met het competentieprofiel van het protocol, de coördinatie attesteren?",
    readings: [
      "Wie dat competentieprofiel heeft, mag attesteren.",
      "Een zorgverlener met een RIZIV-nummer attesteert.",
    ],
  },
  "after-third-period": {
    question: "Wat kan er nog geattesteerd worden na de derde referentieperiode?",
    readings: [
      "Drie keer in het programma, één keer per periode van 12 maanden.",
      "Er staat niets over wat daarna komt, als drie periodes voorbij zijn en het programma nog loopt.",
    ],
  },
  "coordination-age": {
    question: "Tot welke leeftijd van het kind kan de coördinatie geattesteerd worden?",
    readings: [
      "Tot het kind twee jaar is; elders in hetzelfde punt: tot en met twee jaar.",
      "Het programma loopt tot de derde verjaardag.",
    ],
  },
  "concertation-in-which-period": {
    question: "Moet het overleg in de referentieperiode vallen die geattesteerd wordt?",
    readings: [
      "Er was een overleg: een overleg uit een vorige periode volstaat.",
      "Er is één overleg per jaar nodig: elke periode vraagt een eigen overleg.",
    ],
  },
  "late-follow-up": {
    question: "Verhindert een opvolging die meer dan zes maanden uitblijft het attesteren van de coördinatie?",
    readings: [
      "Elke kwetsbaarheid wordt minstens om de zes maanden opgevolgd.",
      "Nergens staat dat een late opvolging het attesteren verhindert.",
    ],
  },
  "fourth-concertation": {
    question: "Kan een vierde overleg in het programma geattesteerd worden?",
    readings: ["Hoogstens drie keer in het programma.", "Er is alleen een maximum per periode van 12 maanden."],
  },
  "after-2026": {
    question: "Wat geldt er voor psychologische zorg na 31 december 2026?",
    readings: ["De overeenkomst dekt de jaren 2024 tot en met 2026.", "Over het vervolg is niets bekend."],
  },
  "missions-before-2024": {
    question: "Onder welke voorwaarden werden ondersteuningsopdrachten vóór april 2024 geattesteerd?",
    readings: [
      "In het aanbod 2021-2023 bestonden er andere opdrachten.",
      "De voorwaarden en bedragen daarvan staan niet in de teksten.",
    ],
  },
  "defined-group": {
    question: "Volstaat in functie 1 een duidelijke groep van minder dan 10, zoals een klas?",
    readings: ["Tien deelnemers, of een duidelijk afgebakende groep.", "Minstens tien deelnemers."],
  },
  "co-animation": {
    question: "Moet een gemeenschapsgerichte sessie door twee mensen begeleid worden?",
    readings: ["De sessie wordt samen met iemand anders begeleid.", "Samen begeleiden staat niet bij de voorwaarden."],
  },
  "twelve-month-window": {
    question: "Wanneer beginnen de 12 maanden van een patiënt?",
    readings: [
      "Bij de eerste sessie, voor 12 maanden (vaste periode).",
      "12 maanden vóór de sessie waarom het gaat (glijdende periode).",
    ],
  },
  "one-more-session": {
    question: "Is dit de extra sessie die bij uitzondering mag?",
    readings: [
      "Bij uitzondering mag er één sessie meer, in hoogstens 5 % van de gevallen.",
      "Het gewone maximum is bereikt.",
    ],
  },
  "concertation-outside-treatment": {
    question: "Hoort een psychologisch overleg bij een behandeling in functie 3?",
    readings: [
      "Het overleg versterkt de zorg in functie 3.",
      "Overleg kan als de zorg intensiever wordt, zonder dat een functie genoemd wordt.",
    ],
  },
  "concertations-or-quarters": {
    question: "Telt het maximum van 4 per 12 maanden overleggen of kwartieren?",
    readings: ["Vier overleggen per 12 maanden.", "Vier kwartieren per 12 maanden."],
  },
  "social-worker-group": {
    question: "Mag een maatschappelijk werker die een groepssessie mee begeleidt, ze attesteren?",
    readings: [
      "Een andere zorgverlener die mee begeleidt, krijgt een eigen tarief.",
      "Nergens staat of een maatschappelijk werker zo'n zorgverlener is.",
    ],
  },
  "who-bills-psy-concertation": {
    question: "Mag iemand anders dan een psycholoog een psychologisch overleg attesteren?",
    readings: [
      "Overleg gebeurt samen met andere zorgverleners.",
      "De klinisch psycholoog of orthopedagoog factureert.",
    ],
  },
};
