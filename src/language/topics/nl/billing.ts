import type { BillingSentences } from "../catalogue";
import { capital, day, euro, number, words } from "./words";

interface Tariff {
  service: keyof typeof words.services;
  on: string;
  cents: number;
  since: string;
  lastPublished: boolean;
}

function tariff(unit: string) {
  return ({ service, cents, on, since, lastPublished }: Tariff) =>
    lastPublished
      ? `${capital(words.services[service])}: ${euro(cents)}${unit}, het laatst gepubliceerde tarief, geldig sinds ${day(since)}.`
      : `${capital(words.services[service])}: ${euro(cents)}${unit} op ${day(on)}.`;
}

function history({ service, tariffs }: { service: Tariff["service"]; tariffs: { from: string; cents: number }[] }) {
  const steps = tariffs.map(({ from, cents }) => `${euro(cents)} vanaf ${day(from)}`);
  return `${capital(words.services[service])} door de tijd: ${steps.join(", dan ")}.`;
}

const pseudocode = ({ service, code }: { service: Tariff["service"]; code: string }) =>
  `${capital(words.services[service])}: ${code}.`;

export const billing: BillingSentences = {
  "tariff.before": ({ from }) => `Voor ${day(from)} bestond het programma niet: er is geen tarief.`,
  "tariff.screening": tariff(""),
  "tariff.cpp": tariff(" per sessie"),
  "tariff.coordination": tariff(" per referentieperiode"),
  "tariff.concertation": tariff(" per deelnemer en per kwartier"),
  "tariff.concertation-ceiling": ({ units, cents, months }) =>
    `Maximum per periode van ${months} maanden: ${euro(cents)}, dat is ${units} keer dit tarief.`,
  "tariff-history.screening": history,
  "tariff-history.cpp": history,
  "tariff-history.coordination": history,
  "tariff-history.concertation": history,
  "tariff.indexation": ({ percent, from }) => `De tarieven zijn op ${day(from)} met ${number(percent)} % geïndexeerd.`,
  "tariff.indexation-approved": ({ on }) =>
    `Het percentage komt uit de zorgbegroting voor 2025, die bij het RIZIV is goedgekeurd op ${day(on)}, onder voorbehoud van wat de regering zou beslissen.`,
  "share.none": ({ from }) =>
    `De vrouw betaalt niets sinds ${day(from)}: de verzekering dekt het hele tarief. Voor de tijd ervoor zeggen de teksten het niet.`,
  "pseudocode.screening": pseudocode,
  "pseudocode.cpp": pseudocode,
  "pseudocode.coordination": pseudocode,
  "pseudocode.concertation": pseudocode,
  "opening.flanders-asked":
    "In Vlaanderen is het te bevestigen: de omzendbrief aan de ziekenfondsen laat de data open, die aan de zorgverleners beschrijft de facturatie voor iedereen. Vraag het aan het Departement Zorg of aan Opgroeien.",
  "opening.region-asked": ({ region, screening, others }) =>
    `${capital(words.inRegion[region])} kan de screening gefactureerd worden sinds ${day(screening)} en de drie andere verstrekkingen sinds ${day(others)}.`,
  "opening.three-regions": ({ screening, others }) =>
    `In Wallonië, Brussel en de Duitstalige Gemeenschap kan de screening gefactureerd worden sinds ${day(screening)} en de drie andere verstrekkingen sinds ${day(others)}.`,
  "opening.flanders":
    "Voor Vlaanderen laat de omzendbrief aan de ziekenfondsen de data open: te bevestigen bij het Departement Zorg of Opgroeien.",
  "opening.retroactive": ({ from, to }) =>
    `Verstrekkingen van ${day(from)} tot en met ${day(to)} konden achteraf gefactureerd worden.`,
  "opening.retroactive-until":
    "Tot wanneer? De tekst geeft die mogelijkheid geen einde, terwijl de gewone termijn voorbij is: vraag het aan het RIZIV.",
  "deadline.of-day": ({ on, billBy }) => `Een verstrekking van ${day(on)} attesteert u ten laatste op ${day(billBy)}.`,
  "deadline.rule": ({ dayOfMonth }) =>
    `De regel: ten laatste de ${dayOfMonth}e van de derde maand na de maand van de verstrekking.`,
  "deadline.retroactive-asked":
    "Voor de zomer van 2024 mocht het achteraf, zonder einddatum: is de termijn voorbij, vraag het dan aan het RIZIV.",
  "platform.what":
    "Factureren gebeurt via het centrale platform Geïntegreerde zorg – Perinatale zorg van de vzw IM, dat het NIC beheert.",
  "platform.who": "U hebt een RIZIV-nummer nodig om er te registreren en te factureren.",
  "platform.manuals": "De handleidingen staan op de website van het NIC en op die van het RIZIV.",

  "contact.flanders-asked": "Voor Vlaanderen: de pagina van Opgroeien over het Interfederaal Plan Geïntegreerde Zorg.",
  "contact.wallonia-asked":
    "Voor Wallonië kondigde de omzendbrief nog informatie aan; AVIQ ondertekende de overeenkomst.",
  "contact.brussels-asked": "Voor Brussel: de pagina Périnatalité van Brusano.",
  "contact.german-speaking-asked":
    "Voor de Duitstalige Gemeenschap: de pagina “Prä- und postnatal” van Ostbelgien Live.",
  "contact.regions":
    "Per regio: Opgroeien in Vlaanderen, Brusano in Brussel, Ostbelgien Live in de Duitstalige Gemeenschap; voor Wallonië was er nog niets gepubliceerd, AVIQ ondertekende.",
  "contact.inami": "Voor de overeenkomst kunt u terecht bij het RIZIV.",
  "contact.bib": "Voor BiB en de opleidingen kunt u terecht bij Born in Belgium.",
  "contact.platform": "Voor het IM-platform kunt u terecht bij het NIC.",
  "contact.no-mailbox": "Voor het perinatale programma geven de teksten geen e-mailadres.",
  "contact.psychology-mailboxes": ({ psychologyInami, psychologyHealth }) =>
    `Voor de psychologische zorg: ${psychologyInami} bij het RIZIV en ${psychologyHealth} bij de FOD Volksgezondheid.`,

  "same-day.nomenclature": "Met een verstrekking uit de nomenclatuur: ja, elk van de vier is ermee te combineren.",
  "same-day.screening-and-cpp":
    "Screening en eerste CPP: ja, de CPP mag er meteen op volgen en beide worden samen geattesteerd.",
  "same-day.quarters": ({ minutes }) =>
    `Meermaals ${minutes} minuten overleg op één dag: ja, ook voor dezelfde persoon.`,
  "same-day.other-pairs":
    "Over twee verstrekkingen van het programma op één dag, buiten screening en eerste CPP, zeggen de teksten niets: vraag het aan het RIZIV.",
  "same-day.psychology-silent":
    "Twee psychologische verstrekkingen op één dag: de teksten regelen dat niet. Vraag het aan uw netwerk.",
  "same-day.psychology-concertation":
    "Een psychologisch overleg attesteert u niet als een deelstaat of de nomenclatuur het al vergoedt.",
};
