import { nl as facts } from "../../facts/nl";
import { nl as terms } from "../../terms/nl";
import type { PsychologyRuleSentences } from "../rules";
import { capitalised, format, lowered, many } from "./words";

const { and, or, longDate } = format;

const lasting = ({ minutes, contact }: { minutes: number; contact: number }) =>
  `De sessie duurt minstens ${minutes} minuten, waarvan minstens ${contact} direct contact.`;
const psychologist = `${capitalised(terms.aProfession.psychologist)} (of een klinisch orthopedagoog) attesteert de verstrekking.`;

/** What each psychological condition asks, in Dutch. */
export const psychologyRules: PsychologyRuleSentences = {
  "earlier-offer": ({ from, to }) =>
    `De verstrekking gebeurt van ${longDate(from)} tot en met ${longDate(to)}. Ervoor of erna: neen.`,
  "present-offer": ({ from, to }) =>
    `De verstrekking gebeurt van ${longDate(from)} tot en met ${longDate(to)}. Ervoor: neen. Erna: te bevestigen.`,
  "mission-offer": ({ earliest, from, to }) =>
    `De opdracht gebeurt van ${longDate(from)} tot en met ${longDate(to)}. Vroeger, maar vanaf ${longDate(earliest)}: te bevestigen. Daarvoor: neen. Na ${longDate(to)}: te bevestigen.`,
  "psychology-convention":
    "De zorgverlener, of de instelling waar die werkt, heeft een overeenkomst met een netwerk geestelijke gezondheid.",
  "psychologist-alone": `${psychologist} Niemand anders kan het.`,
  "psychologist-or-co-leader": ({ disputed }) =>
    `${psychologist} Een andere zorgverlener attesteert ze alleen als die de sessie mee begeleidt, tegen het eigen tarief; voor ${or(disputed.map((role) => terms.aProfession[role]))} die mee begeleidt, is het te bevestigen.`,
  "psychologist-or-disputed": `${psychologist} Voor elk ander beroep: te bevestigen.`,
  "place-outreach": "De sessie gebeurt op een vindplaats, nergens anders.",
  place: ({ places }) =>
    `De sessie gebeurt op een van deze manieren: ${or(places.map((place) => lowered(facts.places[place])))}.`,
  "group-size-community": ({ minimum }) =>
    `De groep telt minstens ${minimum} deelnemers. Kleiner, maar duidelijk afgebakend, zoals een klas: te bevestigen. Anders: neen.`,
  "group-size": ({ minimum }) => `De groep telt minstens ${minimum} deelnemers.`,
  "duration-group": lasting,
  "duration-individual": lasting,
  "co-animation": "De sessie wordt samen met iemand anders begeleid. Anders: te bevestigen.",
  "session-quota": ({ young, adult, adultAge, exceptional, months, together }) =>
    [
      young === adult
        ? `Hoogstens ${young} getelde sessies per patiënt en per ${months} maanden, deze inbegrepen, op elke leeftijd.`
        : `Hoogstens ${young} getelde sessies tot en met ${adultAge - 1} jaar, ${adult} vanaf ${adultAge} jaar, per patiënt en per ${months} maanden, deze inbegrepen.`,
      ...(exceptional > 0
        ? [`Nog ${many(exceptional, "sessie", "sessies")} daarboven: te bevestigen. Meer: neen.`]
        : []),
      ...(together.length > 1 ? [`Tellen samen: ${and(together.map((service) => terms.services[service].the))}.`] : []),
    ].join(" "),
  registered: "De patiënt is geregistreerd.",
  "functional-assessment": "De functionele balans is opgemaakt.",
  "function-3": "Het overleg maakt deel uit van een behandeling in functie 3. Anders: te bevestigen.",
  "psy-participants": ({ inAll, careProviders }) =>
    `Er zijn minstens ${inAll} deelnemers, onder wie minstens ${careProviders} zorgverleners.`,
  "psy-concertation-minutes": ({ minutes, quarters }) =>
    `Het overleg duurt minstens ${minutes} minuten. Alleen volledige kwartieren tellen, en per overleg zijn er hoogstens ${quarters} te attesteren.`,
  "psy-concertation-quota": ({ concertations, quarters, months }) =>
    [
      `Hoogstens ${many(concertations, "geteld overleg", "getelde overleggen")} per patiënt en per ${months} maanden, dit inbegrepen.`,
      ...(quarters === null
        ? []
        : [
            `Binnen dat maximum, maar met meer dan ${quarters} te attesteren kwartieren in totaal, deze inbegrepen: te bevestigen.`,
          ]),
    ].join(" "),
  "not-reimbursed-elsewhere":
    "Het overleg wordt niet terugbetaald via de regels van een deelstaat en niet vergoed via de nomenclatuur.",
  "mission-agreed":
    "De klinisch psycholoog of orthopedagoog is aangewezen voor ondersteuningsopdrachten, met een afgesproken aantal opdrachten en uren.",
  "psychology-billing-deadline": ({ dayOfMonth, monthsAfter }) =>
    `De vraag wordt gesteld uiterlijk op de ${dayOfMonth}e van de ${monthsAfter}e maand na de maand van de verstrekking, die dag inbegrepen; een geplande verstrekking is altijd op tijd. Na die dag: neen, met de vermelding dat uitzonderlijke situaties van verzekerbaarheid een uitzondering vormen.`,
};
