import { en as facts } from "../../facts/en";
import { en as terms } from "../../terms/en";
import type { PsychologyRuleSentences } from "../rules";
import { capitalised, format, lowered, many, ordinal } from "./words";

const { and, or, longDate } = format;

const lasting = ({ minutes, contact }: { minutes: number; contact: number }) =>
  `The session lasts at least ${minutes} minutes, at least ${contact} of them in direct contact.`;
const psychologist = `${capitalised(terms.aProfession.psychologist)} (or a clinical orthopedagogue) bills the service.`;

/** What each psychological condition asks, in English. */
export const psychologyRules: PsychologyRuleSentences = {
  "earlier-offer": ({ from, to }) =>
    `The service takes place from ${longDate(from)} to ${longDate(to)}. Before or after: no.`,
  "present-offer": ({ from, to }) =>
    `The service takes place from ${longDate(from)} to ${longDate(to)}. Before: no. After: to confirm.`,
  "mission-offer": ({ earliest, from, to }) =>
    `The mission takes place from ${longDate(from)} to ${longDate(to)}. Earlier, but from ${longDate(earliest)}: to confirm. Before that: no. After ${longDate(to)}: to confirm.`,
  "psychology-convention":
    "The provider, or the institution that employs them, has an agreement with a mental health network.",
  "psychologist-alone": `${psychologist} Nobody else may.`,
  "psychologist-or-co-leader": ({ disputed }) =>
    `${psychologist} Another provider bills it only when co-leading the session, at a rate of their own; for ${or(disputed.map((role) => terms.aProfession[role]))} who co-leads it is to confirm.`,
  "psychologist-or-disputed": `${psychologist} For any other profession: to confirm.`,
  "place-outreach": "The session takes place in an outreach place, nowhere else.",
  place: ({ places }) =>
    `The session takes place in one of these settings: ${or(places.map((place) => lowered(facts.places[place])))}.`,
  "group-size-community": ({ minimum }) =>
    `The group has at least ${minimum} participants. Smaller, but defined, such as a class: to confirm. Otherwise: no.`,
  "group-size": ({ minimum }) => `The group has at least ${minimum} participants.`,
  "duration-group": lasting,
  "duration-individual": lasting,
  "co-animation": "The session is led together with another person. Otherwise: to confirm.",
  "session-quota": ({ young, adult, adultAge, exceptional, months, together }) =>
    [
      young === adult
        ? `At most ${young} counted sessions per patient and per ${months} months, this one included, at any age.`
        : `At most ${young} counted sessions up to and including the age of ${adultAge - 1}, ${adult} from the age of ${adultAge}, per patient and per ${months} months, this one included.`,
      ...(exceptional > 0
        ? [`Another ${many(exceptional, "session", "sessions")} beyond that: to confirm. More: no.`]
        : []),
      ...(together.length > 1
        ? [`Counted together: ${and(together.map((service) => terms.services[service].the))}.`]
        : []),
    ].join(" "),
  registered: "The patient is registered.",
  "functional-assessment": "The functional assessment is done.",
  "function-3": "The concertation is part of a treatment in function 3. Otherwise: to confirm.",
  "psy-participants": ({ inAll, careProviders }) =>
    `There are at least ${inAll} participants, at least ${careProviders} of them care providers.`,
  "psy-concertation-minutes": ({ minutes, quarters }) =>
    `The concertation lasts at least ${minutes} minutes. Only full quarters of an hour count, and at most ${quarters} can be billed per concertation.`,
  "psy-concertation-quota": ({ concertations, quarters, months }) =>
    [
      `At most ${many(concertations, "counted concertation", "counted concertations")} per patient and per ${months} months, this one included.`,
      ...(quarters === null
        ? []
        : [
            `Within that limit, but with more than ${quarters} billable quarters of an hour in all, these included: to confirm.`,
          ]),
    ].join(" "),
  "not-reimbursed-elsewhere":
    "The concertation is neither reimbursed under the rules of a federated entity nor paid for by the nomenclature.",
  "mission-agreed":
    "The clinical psychologist or orthopedagogue is designated for support missions, whose number and hours are agreed.",
  "psychology-billing-deadline": ({ dayOfMonth, monthsAfter }) =>
    `The question is asked no later than the ${ordinal(dayOfMonth)} of the ${ordinal(monthsAfter)} month after the month of the service, that day included; a planned service is always in time. After that day: no, with the reminder that exceptional situations of insurability are excepted.`,
};
