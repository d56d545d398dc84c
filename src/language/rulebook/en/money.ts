import { en as terms } from "../../terms/en";
import type { MoneySentences } from "../catalogue";
import { format } from "./words";

const { and, amount, longDate, number } = format;

/** How amounts and the patient's share come about, in English. */
export const money: MoneySentences = {
  "tariff-by-service-date": "The tariff is the one in force on the day of the service.",
  "last-published":
    'Where the last tariff is from an earlier calendar year than the service, it is given as the "last published amount": no indexation is invented.',
  "no-amount-when-no":
    "Where the answer is no, no amount is given. Where a length or a number is missing, the amount is that of one unit, and the answer says so.",
  indexation: ({ percent, from }) =>
    `The tariffs of ${longDate(from)} are those of the year before, indexed by ${number(percent)} %.`,
  "concertation-amount": ({ minutes, paid }) =>
    `Concertation: the tariff is per participant and per ${minutes} minutes. Amount = tariff × billable quarters of an hour × participants with an INAMI number, ${paid} at most.`,
  "concertation-ceiling": ({ units, months }) =>
    `Ceiling of the concertation per period of ${months} months: ${units} times the tariff.`,
  "perinatal-share": ({ cents, from }) =>
    `The woman pays ${amount(cents)} since ${longDate(from)}: fee and intervention are equal. About the time before, the texts are silent.`,
  "group-amount":
    "Group session: a fixed sum for each provider who leads it, higher for the psychologist than for another provider.",
  "psy-concertation-amount": ({ minutes, quarters }) =>
    `Concertation: the tariff is per participant and per ${minutes} minutes; each receives their own part. Amount = tariff × full quarters of an hour, ${quarters} at most.`,
  "mission-amount": "Support mission: the tariff is per hour worked, parts of an hour included, rounded to the cent.",
  "no-amounts-before": ({ from }) => `For services before ${longDate(from)} the texts give no amount.`,
  "share-free": ({ cents, from, services }) =>
    `${and(services.map((service) => terms.services[service].name))}: ${amount(cents)} at any age, since ${longDate(from)}.`,
  "share-young": ({ cents, from, lastAge }) =>
    `Individual and group sessions, up to and including the age of ${lastAge}: ${amount(cents)} since ${longDate(from)}.`,
  "share-adult": ({ from, age, first, individual, preferential, group }) =>
    `Functions 2 and 3, from the age of ${age}, since ${longDate(from)}: first session ${amount(first)}; then ${amount(individual)} per individual session (${amount(preferential)} with preferential reimbursement, BIM) and ${amount(group)} per group session.`,
  "share-first-session":
    '"First session": no individual or group session counted before, neither in function 2 or 3 nor in the two functions that they replaced.',
  "share-concertation": "Concertation: the texts give no patient share.",
  "share-unknown": ({ adultFrom, youngFrom }) =>
    `Before ${longDate(adultFrom)} for adults and before ${longDate(youngFrom)} for the young, the texts give no patient share. It is not given either where a fact it depends on is missing.`,
  "share-after": ({ to }) =>
    `The patient's share does not depend on the answer; after ${longDate(to)} it stays as it is.`,
};
