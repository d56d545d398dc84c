import { en as terms } from "../../terms/en";
import type { PerinatalRuleSentences } from "../rules";
import { capitalised, format, many, ordinal } from "./words";

const { and, or, longDate } = format;

const outsidePeriods = (periods: number) =>
  `Before the first period: not yet. After the ${ordinal(periods)}: to confirm.`;
const withoutLimit = "Nothing is then counted or capped.";
const lateScreening = (days: number) =>
  `It was done no later than ${days} days after birth. Without a screening the condition is not met; the agreement foresees exceptions, whose terms are still to be settled.`;

/** What each perinatal condition asks, in English. */
export const perinatalRules: PerinatalRuleSentences = {
  "perinatal-convention": ({ from }) =>
    `The service takes place on ${longDate(from)} or later. Before that the programme did not exist.`,
  "provider-inami": "The person billing has an INAMI number.",
  consent: "The woman consents to it.",
  "bib-code": "The person billing has the code that BiB shows when the record is complete.",
  "screening-window": ({ pregnancyDays, days }) =>
    `The screening takes place between the start of the pregnancy and the ${ordinal(days)} day after birth, inclusive. The assistant counts the pregnancy from ${pregnancyDays} days before the due date; without a due date nothing limits the start.`,
  "once-per-pregnancy": ({ max }) =>
    `At most ${many(max, "counted screening", "counted screenings")} per pregnancy, this one included.`,
  "indicators-answered": ({ minimum, all }) => `At least ${minimum} of the ${all} indicators are completed in BiB.`,
  "finalised-by-biller": "Whoever finalised the screening is the one who bills it.",
  "scenario-a-or-b": ({ days }) => `The screening gives scenario A or B. ${lateScreening(days)}`,
  "cpp-profession": ({ allowed, disputed }) =>
    `${capitalised(or(allowed.map((role) => terms.aProfession[role])))} may bill a CPP. Whether ${or(disputed.map((role) => terms.aProfession[role]))} may is to confirm. Nobody else may.`,
  "cpp-quota": ({ max }) => `At most ${many(max, "counted CPP", "counted CPPs")} per pregnancy, this one included.`,
  "prenatal-period":
    "The CPP takes place from the day of the screening to the day of the birth, both included. As long as the child is not born, nothing limits the end.",
  "vulnerabilities-evaluated":
    "In BiB every identified vulnerability has a status (improvement, deterioration, status quo, achieved or not feasible) and a note.",
  "scenario-b": ({ days }) => `The screening gives scenario B. ${lateScreening(days)}`,
  "coordinator-inami": ({ protocol }) =>
    `The person billing has an INAMI number and coordinates, or answers for a member of a multidisciplinary team (hospital, medical house, group practice) who coordinates and whose name is recorded in BiB as coordinator. Without an INAMI number: to confirm with the competence profile of the protocol of ${longDate(protocol)}, no without that profile.`,
  "once-per-period": ({ max, months, periods }) =>
    `At most ${many(max, "counted coordination", "counted coordinations")} per reference period of ${months} months, this one included. ${outsidePeriods(periods)} ${withoutLimit}`,
  "coordination-quota": ({ max }) =>
    `At most ${many(max, "counted coordination", "counted coordinations")} in the whole programme, this one included.`,
  "coordinator-since-period-start": ({ months, periods }) =>
    `The person billing, or the one they answer for, already coordinated on the first day of the reference period of ${months} months or, where there was nobody then, is the first to coordinate in that period. Whoever takes over during a period bills only once it is over. ${outsidePeriods(periods)}`,
  "child-under-two": ({ certain, last }) =>
    `On the day of the service the child is not born or not yet ${certain} years old. From the ${ordinal(certain)} birthday to the day before the ${ordinal(last)}: to confirm. From the ${ordinal(last)} birthday: no.`,
  "coordinator-consent":
    "The woman designated the person who coordinates, or agreed, and that person is recorded in BiB. The agreement is asked for anew at each transfer.",
  "care-team": ({ roles }) => `The care team has at least ${and(roles.map((role) => terms.aProfession[role]))}.`,
  "care-plan": "A care and support plan is recorded in BiB.",
  "concertation-held": ({ careActors, months, periods }) =>
    `A concertation with at least ${careActors} care actors took place, on the day of the service at the latest, whether billed or not. It lies in the same reference period of ${months} months: the condition is met. It lies before that period: to confirm. There was none: the condition is not met, and waiting does not change that. ${outsidePeriods(periods)}`,
  "six-monthly-follow-up": ({ months }) =>
    `From the screening to the service, never more than ${months} months went by without a follow-up of every vulnerability. Otherwise: to confirm.`,
  "programme-period": ({ birthday }) =>
    `The concertation takes place on the day of the screening or later, and before the child's ${ordinal(birthday)} birthday.`,
  participants: ({ inAll, careActors, inami }) =>
    `There are at least ${inAll} participants in all, the person who coordinates among them; at least ${careActors} of them are care actors and at least ${inami} has an INAMI number.`,
  "woman-invited": "The woman, or somebody she designates, is invited. Her presence is preferred, not required.",
  "concertation-minutes": ({ minutes }) =>
    `The concertation lasts at least ${minutes} minutes. Only full quarters of an hour count.`,
  "concertation-quarters": ({ quarters, months, periods }) =>
    `At least one quarter of an hour is left of the ${quarters} in a reference period of ${months} months. Where fewer are left than the concertation lasts, only what is left can be billed. ${outsidePeriods(periods)} ${withoutLimit}`,
  "concertation-count": ({ max }) =>
    `At most ${many(max, "counted concertation", "counted concertations")} in the programme, this one included. Beyond that: to confirm.`,
  "concertation-recorded": "The date, the hour, the participants and the agreements per indicator are recorded in BiB.",
  "billing-open": ({ openings, undecided }) =>
    [
      "Billing is open in the region of the person billing.",
      ...openings.map(
        ({ from, regions }) => `${and(regions.map((region) => terms.regions[region]))}: since ${longDate(from)}.`,
      ),
      ...undecided.map((region) => `${terms.regions[region]}: to confirm.`),
      "The day of the question counts; for a planned service, the later of that day and the day of the service.",
    ].join(" "),
  "perinatal-billing-deadline": ({ dayOfMonth, monthsAfter, from, to }) =>
    `The question is asked no later than the ${ordinal(dayOfMonth)} of the ${ordinal(monthsAfter)} month after the month of the service, that day included; a planned service is always in time. After that day: to confirm for a service from ${longDate(from)} to ${longDate(to)}, no for the others.`,
};
