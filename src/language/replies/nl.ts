import { nl as format } from "../format/nl";
import type { ReplyWords, TariffUnit } from "./catalogue";

const per: Record<TariffUnit, string> = {
  act: "",
  session: " per sessie",
  period: " per periode van 12 maanden",
  "participant-quarter": " per deelnemer en per kwartier",
  quarter: " per kwartier",
  hour: " per uur",
  psychologist: " per sessie voor de psycholoog",
  "other-provider": " per sessie voor de andere zorgverlener",
};

const forPatient = (patient?: string) => (patient === undefined ? "" : ` voor ${patient}`);

export const nl: ReplyWords = {
  thanks: "Graag gedaan.",
  help: [
    "Ik zeg wat u kunt attesteren in het perinatale zorgtraject (“eerste 1000 dagen”) en in de psychologische eerstelijnszorg: ja of nee, waarom, volgens welke omzendbrief, wat er nog rest, hoeveel en tot wanneer.",
    "Bijvoorbeeld: “Mag ik nog een CPP attesteren voor mevr. D.?”, “Hoe staat het met P-102?”, “Wat is het tarief van een overleg?”",
    "**/language fr** verandert de taal (fr, nl, de, en), **/forget** vergeet het gesprek, **/help** toont dit bericht.",
  ].join("\n\n"),
  offTopic:
    "Daar kan ik u niet mee helpen. Ik antwoord op vragen over de facturatie van het perinatale zorgtraject en van de psychologische eerstelijnszorg.",
  notYetAnswered: "Op die vraag kan ik nog niet antwoorden. Dit kan ik u wel zeggen.",
  ask: {
    eligibility: (one, patient) => `Mag ik nog ${one} attesteren${forPatient(patient)}?`,
    remaining: (patient) => `Wat kan ik nog attesteren${forPatient(patient)}?`,
    overview: (patient) =>
      patient === undefined ? "Hoe staat het met mijn patiënte?" : `Hoe staat het met ${patient}?`,
    tariff: (one) => (one === undefined ? "Wat zijn de tarieven?" : `Wat is het tarief voor ${one}?`),
    scenario: (patient) => `Welk scenario geldt er${forPatient(patient)}?`,
    help: "Wat kunt u doen?",
  },
  whichPatient: "Om welke patiënte of patiënt gaat het?",
  unknownPatient: (name) => `Ik vind “${name}” niet bij uw patiënten. Om wie gaat het?`,
  severalPatients: (name) => `“${name}” past bij meer dan een van uw patiënten. Om wie gaat het?`,
  noSuchPatient: "Dit dossier staat niet bij uw patiënten.",
  noPatients: "U hebt op dit moment toegang tot geen enkel patiëntendossier.",
  whichService: (patient) => `Om welke verstrekking gaat het voor ${patient}?`,
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Het dossier van ${patient} hoort bij het perinatale zorgtraject, dat deze verstrekking niet kent. Welke bedoelt u?`
      : `Het dossier van ${patient} hoort bij de psychologische zorg, die deze verstrekking niet kent. Welke bedoelt u?`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: scenario ${scenario}, met ${counted === 0 ? "geen enkele positieve indicator die telt" : counted === 1 ? "1 positieve indicator die telt" : `${counted} positieve indicatoren die tellen`}.`,
    fromBib: (patient, scenario) => `${patient}: scenario ${scenario}, zoals BiB het aangeeft.`,
    either: (patient) =>
      `${patient}: scenario A of B. Alleen depressie en angst zijn positief: de omzendbrief zet ze op één regel, maar kondigt acht indicatoren aan, en dan tellen ze als twee. Vraag het na bij het RIZIV of het netwerk voor u attesteert.`,
    noScreening: (patient) => `${patient}: geen scenario, want er is geen screening gebeurd.`,
    unknown: (patient) => `${patient}: ik ken het scenario niet, want de screening is niet ingevoerd.`,
    psychology: (patient) => `Het dossier van ${patient} hoort bij de psychologische zorg: het heeft geen scenario.`,
    ofCount: (counted, scenario) =>
      `${counted} positieve ${counted === 1 ? "indicator" : "indicatoren"}: scenario ${scenario}.`,
    rule: "Het scenario hangt af van het aantal positieve indicatoren, van de acht die tellen: geen enkele is scenario 0, één is scenario A, twee of meer is scenario B.",
    opens: {
      "0": "Het geeft geen recht op een CPP, coördinatie of overleg.",
      A: "Het geeft recht op de CPP's, maar niet op coördinatie of overleg.",
      B: "Het geeft recht op de CPP's, de coördinatie en het overleg.",
    },
  },
  tariff: {
    heading: (on) => `Bedragen op ${format.longDate(on)}:`,
    line: ({ service, cents, unit }) =>
      `${service}: ${cents === undefined ? "de bronnen geven geen bedrag" : `${format.amount(cents)}${per[unit]}`}`,
    since: (from) => `Van kracht sinds ${format.longDate(from)}.`,
    lastPublished: (year) => `Dit zijn de laatst gepubliceerde bedragen (${year}): er kan een indexering gevolgd zijn.`,
    notYet: (from) => `Op die datum is er nog geen bedrag: de eerste gelden sinds ${format.longDate(from)}.`,
  },
  left: (what, patient) => `Nog over voor ${patient}: ${what}.`,
  answeredPrivately: "Ik heb u geantwoord in ons privégesprek.",
  writePrivately: "Op die vraag antwoord ik alleen privé. Schrijf mij in een persoonlijk gesprek.",
  forgotten: "Dat is vergeten. Stel gerust een nieuwe vraag.",
  languageSet: "Ik antwoord u voortaan in het Nederlands.",
  languageUnknown: "Ik spreek vier talen: /language fr, /language nl, /language de of /language en.",
  commandUnknown: "Dat commando ken ik niet. /help toont wat ik kan doen.",
  profileSaved: "Genoteerd.",
  outdated: "Deze kaart komt uit een vorige versie. Stel mij de vraag opnieuw.",
  failed: "Ik kon niet antwoorden door een technisch probleem. Probeer het zo meteen opnieuw.",
  received: "Goed ontvangen.",
};
