import { nl as terms } from "../../terms/nl";
import type { MoneySentences } from "../catalogue";
import { format } from "./words";

const { and, amount, longDate, number } = format;

/** How amounts and the patient's share come about, in Dutch. */
export const money: MoneySentences = {
  "tariff-by-service-date": "Het tarief is dat van de dag van de verstrekking.",
  "last-published":
    "Is het laatste tarief van een vroeger kalenderjaar dan de verstrekking, dan staat het er als ‘laatst bekende bedrag’: er wordt geen indexering verzonnen.",
  "no-amount-when-no":
    "Bij een neen staat er geen bedrag. Ontbreekt een duur of een aantal, dan geldt het bedrag voor één eenheid, en het antwoord zegt dat.",
  indexation: ({ percent, from }) =>
    `De tarieven van ${longDate(from)} zijn die van het jaar ervoor, geïndexeerd met ${number(percent)} %.`,
  "concertation-amount": ({ minutes, paid }) =>
    `Overleg: het tarief geldt per deelnemer en per ${minutes} minuten. Bedrag = tarief × te attesteren kwartieren × deelnemers met een RIZIV-nummer, hoogstens ${paid}.`,
  "concertation-ceiling": ({ units, months }) =>
    `Plafond van het overleg per periode van ${months} maanden: ${units} keer het tarief.`,
  "perinatal-share": ({ cents, from }) =>
    `De vrouw betaalt ${amount(cents)} sinds ${longDate(from)}: honorarium en tegemoetkoming zijn gelijk. Over de tijd ervoor zeggen de teksten niets.`,
  "group-amount":
    "Groepssessie: een forfait per zorgverlener die ze begeleidt, hoger voor de psycholoog dan voor een andere zorgverlener.",
  "psy-concertation-amount": ({ minutes, quarters }) =>
    `Overleg: het tarief geldt per deelnemer en per ${minutes} minuten; ieder krijgt zijn deel. Bedrag = tarief × volledige kwartieren, hoogstens ${quarters}.`,
  "mission-amount":
    "Ondersteuningsopdracht: het tarief geldt per gewerkt uur, delen van een uur inbegrepen, afgerond op de cent.",
  "no-amounts-before": ({ from }) =>
    `Voor verstrekkingen van vóór ${longDate(from)} geven de teksten geen enkel bedrag.`,
  "share-free": ({ cents, from, services }) =>
    `${and(services.map((service) => terms.services[service].name))}: ${amount(cents)} op elke leeftijd, sinds ${longDate(from)}.`,
  "share-young": ({ cents, from, lastAge }) =>
    `Individuele sessies en groepssessies, tot en met ${lastAge} jaar: ${amount(cents)} sinds ${longDate(from)}.`,
  "share-adult": ({ from, age, first, individual, preferential, group }) =>
    `Functies 2 en 3, vanaf ${age} jaar, sinds ${longDate(from)}: eerste sessie ${amount(first)}; daarna ${amount(individual)} per individuele sessie (${amount(preferential)} met verhoogde tegemoetkoming) en ${amount(group)} per groepssessie.`,
  "share-first-session":
    "‘Eerste sessie’: eerder geen enkele getelde individuele of groepssessie, niet in functie 2 of 3 en niet in de twee functies die ze vervangen hebben.",
  "share-concertation": "Overleg: de teksten geven geen remgeld.",
  "share-unknown": ({ adultFrom, youngFrom }) =>
    `Vóór ${longDate(adultFrom)} voor volwassenen en vóór ${longDate(youngFrom)} voor jongeren geven de teksten geen remgeld. Het staat er ook niet als een feit ontbreekt waarvan het afhangt.`,
  "share-after": ({ to }) =>
    `Het remgeld hangt niet af van het antwoord; na ${longDate(to)} blijft het staan zoals het is.`,
};
