import { nl as terms } from "../../terms/nl";
import type { PerinatalDefinitionSentences, PsychologyDefinitionSentences } from "../catalogue";
import { format, lowered, many } from "./words";

const { and, longDate } = format;

/** The rules that several conditions rest on, in Dutch. */
export const definitions: PerinatalDefinitionSentences & PsychologyDefinitionSentences = {
  "scope-perinatal": ({ from, birthday }) =>
    `Het geïntegreerde zorgprogramma ‘eerste 1000 dagen’ volgt zwangere vrouwen, hun kinderen en hun gezin tot de ${birthday}e verjaardag van het kind. De verstrekkingen ervan worden terugbetaald sinds ${longDate(from)}: de screening, de CPP, de coördinatie en het overleg.`,
  "scenario-count": ({ all, counting, forA, forB }) =>
    `Van de ${all} indicatoren van BiB bepalen er ${counting.length} het scenario: ${and(counting.map(lowered))}. Geen enkele is positief: scenario 0. Vanaf ${many(forA, "positieve indicator", "positieve indicatoren")}: scenario A. Vanaf ${many(forB, "positieve indicator", "positieve indicatoren")}: scenario B. De andere indicatoren veranderen het scenario niet.`,
  "scenario-lines": ({ counting }) =>
    `Depressie en angst staan op één regel van de omzendbrief aan de zorgverleners; als twee geteld geven ze de ${counting} aangekondigde criteria. Zijn ze positief en verder niets, dan is het scenario A of B naargelang van de lezing: wat A of B vraagt, is vervuld; wat B vraagt, is te bevestigen.`,
  "scenario-from-bib":
    "Het scenario dat BiB toont, gaat vóór op de telling als het in het dossier staat; past het bij geen enkele lezing van de telling, dan meldt het antwoord dat.",
  "scenario-opens":
    "Scenario 0 opent alleen de screening, scenario A opent ook de CPP, scenario B daarnaast de coördinatie en het overleg.",
  "reference-periods": ({ periods, months }) =>
    `Er zijn ${periods} opeenvolgende referentieperiodes van ${months} maanden. De eerste begint op de dag waarop ze op het IM-platform gestart is of, als die dag niet bekend is, op de dag van de screening.`,
  "outside-reference-periods": ({ periods }) =>
    `Vóór de eerste periode is wat per periode geteld wordt niet vervuld; op haar eerste dag wordt het dat wel. Na de ${periods}e zeggen de teksten niets: te bevestigen.`,
  trajectory: ({ weeks, age }) =>
    `Het traject heeft drie delen: prenataal, van de screening tot de bevalling; postnataal, van de bevalling tot ${weeks} weken erna; vroege kindertijd, van dan tot en met de leeftijd van ${age} jaar.`,
  "coordinator-on-a-day":
    "Op een bepaalde dag coördineert de laatste persoon van wie de coördinatie op of vóór die dag begon.",
  "not-born-yet":
    "Zonder geboortedatum betekent een verwachte datum ná de verstrekking: nog niet geboren. Is die datum voorbij, dan wordt naar de geboorte gevraagd waar ze de doorslag geeft.",
  "billing-combination": "De pseudocodes van het programma mogen samengaan met verstrekkingen van de nomenclatuur.",

  "scope-psychology": ({ from, to }) =>
    `Psychologische zorg in de eerste lijn wordt terugbetaald via een overeenkomst tussen het RIZIV en de netwerken geestelijke gezondheid. De teksten dekken de periode van ${longDate(from)} tot en met ${longDate(to)}.`,
  "two-offers": ({ earlier, present, transitionFrom }) =>
    `Het aanbod kent twee opeenvolgende vormen: die van 2021, van ${longDate(earlier.from)} tot en met ${longDate(earlier.to)}, met twee functies (eerste lijn en gespecialiseerde zorg); die van 2024, van ${longDate(present.from)} tot en met ${longDate(present.to)}, met drie functies. De overeenkomst van 2024 geldt vanaf ${longDate(transitionFrom)}, maar tot en met ${longDate(earlier.to)}, de overgangsperiode, volgen de verstrekkingen nog het aanbod van 2021.`,
  "age-groups": ({ lastYoung, adult }) =>
    `Kind of jongere: tot en met ${lastYoung} jaar op de dag van de verstrekking; volwassene: vanaf ${adult} jaar. De omzendbrief zegt dat over het remgeld; voor het aantal sessies wordt dezelfde leeftijd naar analogie gebruikt.`,
  "counters-run-on": ({ before, pairs }) =>
    `De tellers van individuele sessies van trajecten die vóór ${longDate(before)} begonnen, lopen door; die uit de overgangsperiode worden op dezelfde manier behandeld. ${pairs.map(({ present, earlier }) => `Bij ${terms.services[present].the} telt ook ${terms.services[earlier].the} mee.`).join(" ")}`,
  "two-windows": ({ months }) =>
    `De teksten zeggen niet wanneer de ${months} maanden van een patiënt beginnen. Daarom wordt er op twee manieren geteld. Vaste periode: ze begint bij de eerste getelde sessie die in geen eerdere periode valt (of bij de verstrekking waarom het gaat) en duurt ${months} maanden. Glijdende periode: een sessie telt gedurende ${months} maanden. Zelfde uitkomst: die geldt. Verschillende uitkomst: te bevestigen. De teller die getoond wordt, is die van de vaste periode.`,
  averages: ({ young, adult, months }) =>
    `Voor de behandeling (functie 3) is het beoogde gemiddelde ${young} individuele sessies per ${months} maanden voor kinderen en jongeren en ${adult} voor volwassenen. Het geldt over alle patiënten samen: een sessie wordt er nooit om geweigerd.`,
  "no-limit": ({ services }) =>
    `Er is geen maximum voor ${and(services.map((service) => terms.services[service].the))}.`,
  "no-pseudocode": "De teksten geven geen pseudocode voor psychologische zorg.",
};
