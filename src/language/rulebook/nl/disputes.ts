import type { RulebookWords } from "../catalogue";

/** When each dispute decides and what the bot does besides showing both readings, in Dutch. */
export const disputes: RulebookWords["disputes"] = {
  "flanders-opening": { when: "Als wie attesteert in Vlaanderen werkt" },
  "retroactive-billing": {
    when: "Als een verstrekking uit de periode met facturatie achteraf na de gewone termijn nog te factureren is",
    besides: "De laatste dag die getoond wordt, blijft die van de gewone termijn.",
  },
  "depression-and-anxiety": {
    when: "Als depressie en angst de enige positieve inclusie-indicatoren zijn en BiB geen scenario gaf",
    besides:
      "De CPP, die in beide lezingen mogelijk is, blijft buiten schot. Het scenario van BiB gaat vóór zodra het in het dossier staat.",
  },
  "nurse-cpp": { when: "Als wie de CPP attesteert verpleegkundige is" },
  "coordinator-without-inami": {
    when: "Als wie de coördinatie attesteert geen RIZIV-nummer heeft, maar wel het competentieprofiel van het protocol",
    besides: "Zonder dat profiel is het antwoord neen.",
  },
  "after-third-period": {
    when: "Als de verstrekking na de laatste referentieperiode valt",
    besides: "Er wordt geen teller getoond en er geldt geen maximum.",
  },
  "coordination-age": {
    when: "Als het kind de eerste van de twee leeftijden bereikt heeft, maar de tweede nog niet",
    besides: "Ervoor is de voorwaarde vervuld; vanaf de tweede leeftijd is het antwoord neen.",
  },
  "concertation-in-which-period": {
    when: "Als er een overleg was, maar alleen vóór de referentieperiode van de coördinatie",
    besides: "Een overleg in die periode zelf volstaat altijd; zonder enig overleg is het antwoord neen.",
  },
  "late-follow-up": {
    when: "Als een opvolging van een kwetsbaarheid tussen de screening en de coördinatie te laat kwam",
  },
  "fourth-concertation": {
    when: "Als het maximum van de bijlage bereikt is en er nog een overleg gevraagd wordt",
    besides: "Het maximum per referentieperiode geldt in elk geval.",
  },
  "after-2026": {
    when: "Als de verstrekking na het einde van de overeenkomst valt",
    besides: "Het getoonde tarief is het laatst bekende, en het remgeld blijft hetzelfde.",
  },
  "missions-before-2024": {
    when: "Als een ondersteuningsopdracht onder het aanbod van 2021 gebeurde",
    besides: "Er wordt geen bedrag gegeven.",
  },
  "defined-group": {
    when: "Als de groep te klein is, maar duidelijk afgebakend, zoals een klas",
    besides: "Voor een kleine groep die niet afgebakend is, is het antwoord neen.",
  },
  "co-animation": { when: "Als één persoon alleen een groepssessie in functie 1 begeleidt" },
  "twelve-month-window": {
    when: "Als de twee manieren om de periode te tellen niet dezelfde uitkomst geven",
    besides: "Komen ze overeen, dan geldt die uitkomst. De getoonde teller is die van de vaste periode.",
  },
  "one-more-session": {
    when: "Als het aantal sessies van het aanbod van 2021 bereikt is, zonder de extra sessie",
    besides: "Boven die extra sessie is het antwoord neen.",
  },
  "concertation-outside-treatment": { when: "Als het overleg geen deel uitmaakt van een behandeling in functie 3" },
  "concertations-or-quarters": {
    when: "Als het aantal overleggen niet bereikt is, maar dat van de kwartieren overschreden zou worden",
    besides: "De getoonde teller is die van de overleggen.",
  },
  "social-worker-group": {
    when: "Als een maatschappelijk werker de groepssessie mee begeleidt en ze attesteert",
  },
  "who-bills-psy-concertation": { when: "Als wie het overleg attesteert geen psycholoog is" },
};
