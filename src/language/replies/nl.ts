import { nl as format } from "../format/nl";
import type { ReplyWords } from "./catalogue";

const forPatient = (patient?: string) => (patient === undefined ? "" : ` voor ${patient}`);
const on = (service: string | undefined, question: string) =>
  service === undefined ? question.charAt(0).toLocaleUpperCase() + question.slice(1) : `${service}: ${question}`;

export const nl: ReplyWords = {
  thanks: "Graag gedaan.",
  help: [
    "Ik zeg wat u kunt attesteren in het perinatale zorgtraject (“eerste 1000 dagen”) en in de psychologische eerstelijnszorg: ja of nee, waarom, volgens welke omzendbrief, wat er nog rest, hoeveel en tot wanneer.",
    "Bijvoorbeeld: “Mag ik nog een CPP attesteren voor mevr. D.?”, “Hoe staat het met P-102?”, “Wat is het tarief van een overleg?”",
    "Om te registreren en terug te vinden: “nieuwe patiënte”, “een prestatie registreren”, “mevr. V. is gisteren bevallen”, “nog te factureren”, “mijn patiënten”, “mijn termijnen”.",
    "En ook: “herinneringen”, “termijnen in mijn agenda”, “een collega uitnodigen”, “gegevens exporteren”, “mijn profiel”. **/language fr** verandert de taal (fr, nl, de, en), **/forget** vergeet het gesprek, **/help** toont dit bericht.",
  ].join("\n\n"),
  hello: "Dag. Dit kan ik voor u doen.",
  offTopic:
    "Dat is mijn terrein niet, daar kan ik u dus niet mee helpen. Ik beantwoord vragen over de facturatie van het perinataal zorgtraject en de eerstelijnspsychologische zorg. Bijvoorbeeld:",
  clinical:
    "Dat is mijn terrein niet: vragen over zorg en geneesmiddelen zijn voor een arts of uw team, en bij nood voor het nummer 112. Ik beantwoord vragen over de facturatie van het perinataal zorgtraject en de eerstelijnspsychologische zorg.",
  notYetAnswered: "Op die vraag kan ik nog niet antwoorden. Dit kan ik u wel zeggen.",
  ask: {
    eligibility: ({ one = "deze verstrekking", patient }) => `Mag ik nog ${one} attesteren${forPatient(patient)}?`,
    remaining: ({ service, patient }) =>
      service === undefined
        ? `Wat kan ik nog attesteren${forPatient(patient)}?`
        : `${service}: hoeveel blijft er over${forPatient(patient)}?`,
    limit: ({ service }) => on(service, "hoeveel keer hoogstens?"),
    requirements: ({ service }) => on(service, "wat moet er gebeuren voor ik attesteer?"),
    "who-may-bill": ({ service }) => on(service, "wie mag attesteren?"),
    tariff: ({ service }) => (service === undefined ? "Wat zijn de tarieven?" : `${service}: wat is het tarief?`),
    pseudocode: ({ service }) => on(service, "wat is de pseudocode?"),
    "patient-share": ({ service, patient = "de patiënt" }) => on(service, `wat betaalt ${patient}?`),
    participants: ({ service }) => on(service, "hoeveel deelnemers zijn er nodig?"),
    duration: ({ service }) => on(service, "hoelang moet het duren?"),
    "time-window": ({ service }) => on(service, "op welk moment?"),
    "same-day": ({ service }) => on(service, "op dezelfde dag als een andere verstrekking?"),
    transfer: () => "Wat gebeurt er als de coördinatie in andere handen komt?",
    scenario: ({ patient }) => `Welk scenario geldt er${forPatient(patient)}?`,
    "billing-deadline": ({ service, patient }) => on(service, `tot wanneer factureren${forPatient(patient)}?`),
    "reference-period": ({ patient }) => `Welke referentieperiode geldt er${forPatient(patient)}?`,
    "next-follow-up": ({ patient }) => `Wanneer is de volgende opvolging${forPatient(patient)}?`,
    deadlines: ({ patient }) => `Welke termijnen lopen er${forPatient(patient)}?`,
    overview: ({ patient }) =>
      patient === undefined ? "Hoe staat het met mijn patiënte?" : `Hoe staat het met ${patient}?`,
    "start-screening": ({ patient }) => `Een screening beginnen${forPatient(patient)}`,
    "record-act": ({ one = "een verstrekking", patient }) =>
      `${one.charAt(0).toLocaleUpperCase()}${one.slice(1)} invoeren${forPatient(patient)}`,
    why: ({ service }) => (service === undefined ? "Waarom dit antwoord?" : `${service}: waarom?`),
    "follow-on": () => "En dan?",
    help: () => "Wat kunt u doen?",
    thanks: () => "Bedankt",
  },
  whichPatient: "Om welke patiënte of patiënt gaat het?",
  whichPatientAndProgramme: "Om welke patiënt gaat het? Het overleg bestaat in beide programma's.",
  whichProgramme: "Het overleg bestaat in beide programma's. Over welk gaat het?",
  programmes: { perinatal: "Perinataal zorgtraject", psychology: "Psychologische zorg" },
  forOneOfMine: "Nakijken voor een van mijn patiënten",
  why: {
    decided: "Wat beslist",
    depends: "Wat ervan afhangt",
    holds: "Alle voorwaarden zijn vervuld",
    sources: "Bronnen",
  },
  unknownPatient: (name) => `Ik vind “${name}” niet bij uw patiënten. Om wie gaat het?`,
  severalPatients: (name) => `“${name}” past bij meer dan een van uw patiënten. Om wie gaat het?`,
  noSuchPatient: "Dit dossier staat niet bij uw patiënten.",
  noPatients: "U hebt op dit moment toegang tot geen enkel patiëntendossier.",
  whichService: (patient) => `Om welke verstrekking gaat het voor ${patient}?`,
  whichServiceInGeneral: "Om welke verstrekking gaat het?",
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Het dossier van ${patient} hoort bij het perinatale zorgtraject, dat deze verstrekking niet kent. Welke bedoelt u?`
      : `Het dossier van ${patient} hoort bij de psychologische zorg, die deze verstrekking niet kent. Welke bedoelt u?`,
  referencePeriod: ({ from, to, number, of }) =>
    `De lopende referentieperiode loopt van ${format.longDate(from)} tot en met ${format.longDate(to)} (periode ${number} van ${of}).`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient}: scenario ${scenario}, met ${counted === 0 ? "geen enkele positieve indicator die telt" : counted === 1 ? "1 positieve indicator die telt" : `${counted} positieve indicatoren die tellen`}.`,
    fromBib: (patient, scenario) => `${patient}: scenario ${scenario}, zoals BiB het aangeeft.`,
    either: (patient) =>
      `${patient}: scenario A of B. Alleen depressie en angst zijn positief: de omzendbrief zet ze op één regel, maar kondigt acht indicatoren aan, en dan tellen ze als twee. Vraag het na bij het RIZIV of het netwerk voor u attesteert.`,
    noScreening: (patient) => `${patient}: geen scenario, want er is geen screening gebeurd.`,
    unknown: (patient) => `${patient}: ik ken het scenario niet, want de screening is niet ingevoerd.`,
    psychology: (patient) => `Het dossier van ${patient} hoort bij de psychologische zorg: het heeft geen scenario.`,
    opens: {
      "0": "Het geeft geen recht op een CPP, coördinatie of overleg.",
      A: "Het geeft recht op de CPP's, maar niet op coördinatie of overleg.",
      B: "Het geeft recht op de CPP's, de coördinatie en het overleg.",
    },
  },
  change: {
    title: "Wat wilt u wijzigen?",
    whichDay: "Welke dag? Het antwoord verandert in de loop van die periode.",
    service: "Verstrekking",
    patient: "Patiënt",
    date: "Datum van de verstrekking",
    dateHint: "In het verleden: al gebeurd. Vandaag of later: gepland.",
    biller: "Wie attesteert?",
    me: "Ik",
    submit: "Nakijken",
    errors: {
      service: "Kies een verstrekking.",
      patient: "Kies een patiënt.",
      date: "Geef een datum op die bestaat.",
      biller: "Kies wie attesteert.",
    },
  },
  answeredPrivately: "Ik heb u geantwoord in ons privégesprek.",
  writePrivately: "Op die vraag antwoord ik alleen privé. Schrijf mij in een persoonlijk gesprek.",
  forgotten: "Dat is vergeten. Stel gerust een nieuwe vraag.",
  languageSet: "Ik antwoord u voortaan in het Nederlands.",
  languageUnknown: "Ik spreek vier talen: /language fr, /language nl, /language de of /language en.",
  commandUnknown: "Dat commando ken ik niet. /help toont wat ik kan doen.",
  profileSaved: "Genoteerd.",
  inamiLength: "Een RIZIV-nummer telt gewoonlijk 11 cijfers: kijk het na. Het is bewaard zoals u het typte.",
  nationalNumber:
    "Uw bericht bevat een rijksregisternummer: verwijder het alstublieft. Ik heb het niet gelezen en niet bewaard.",
  outdated: "Deze kaart komt uit een vorige versie. Stel mij de vraag opnieuw.",
  failed: "Ik kon niet antwoorden door een technisch probleem. Probeer het zo meteen opnieuw.",
  received: "Goed ontvangen.",
};
