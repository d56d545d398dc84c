import { en as terms } from "../../terms/en";
import type { PerinatalDefinitionSentences, PsychologyDefinitionSentences } from "../catalogue";
import { format, lowered, many, ordinal } from "./words";

const { and, longDate } = format;

/** The rules that several conditions rest on, in English. */
export const definitions: PerinatalDefinitionSentences & PsychologyDefinitionSentences = {
  "scope-perinatal": ({ from, birthday }) =>
    `The integrated care programme "first 1000 days" accompanies pregnant women, their children and their family until the child's ${ordinal(birthday)} birthday. Its services are reimbursed since ${longDate(from)}: the screening, the CPP, the coordination and the concertation.`,
  "scenario-count": ({ all, counting, forA, forB }) =>
    `Of the ${all} indicators in BiB, ${counting.length} set the scenario: ${and(counting.map(lowered))}. None is positive: scenario 0. From ${many(forA, "positive indicator", "positive indicators")}: scenario A. From ${many(forB, "positive indicator", "positive indicators")}: scenario B. The other indicators never change the scenario.`,
  "scenario-lines": ({ counting }) =>
    `Depression and anxiety stand on one line of the circular to providers; counted as two, they give the ${counting} criteria announced. Where they are positive and nothing else is, the scenario is A or B depending on the reading: what asks for A or B is met, what asks for B is to confirm.`,
  "scenario-from-bib":
    "The scenario that BiB shows, where it is in the file, wins over the count; where it fits no reading of the count, the answer says so.",
  "scenario-opens":
    "Scenario 0 opens the screening only, scenario A the CPP as well, scenario B the coordination and the concertation besides.",
  "reference-periods": ({ periods, months }) =>
    `There are ${periods} reference periods of ${months} months, one after the other. The first begins on the day it was started on the IM platform or, where that day is not known, on the day of the screening.`,
  "outside-reference-periods": ({ periods }) =>
    `Before the first period, what is counted per period is not met and becomes possible on its first day. After the ${ordinal(periods)} the texts are silent: to confirm.`,
  trajectory: ({ weeks, age }) =>
    `The trajectory has three parts: prenatal, from screening to delivery; postnatal, from delivery to ${weeks} weeks after; early childhood, from then up to and including the age of ${age}.`,
  "coordinator-on-a-day":
    "The coordinator on a given day is the last person whose coordination began on or before that day.",
  "not-born-yet":
    "Without a date of birth, a due date after the service means: not born yet. Once it has passed, the birth is asked for where it decides.",
  "billing-combination": "The programme's pseudocodes may be combined with services of the nomenclature.",

  "scope-psychology": ({ from, to }) =>
    `First-line psychological care is reimbursed under an agreement between INAMI and the mental health networks. The texts cover the time from ${longDate(from)} to ${longDate(to)}.`,
  "two-offers": ({ earlier, present, transitionFrom }) =>
    `Two offers follow each other: that of 2021, from ${longDate(earlier.from)} to ${longDate(earlier.to)}, with its two functions (first line and specialised care); that of 2024, from ${longDate(present.from)} to ${longDate(present.to)}, with three functions. The agreement of 2024 holds from ${longDate(transitionFrom)}, but until ${longDate(earlier.to)}, the transition period, services still follow the offer of 2021.`,
  "age-groups": ({ lastYoung, adult }) =>
    `Child or adolescent: up to and including the age of ${lastYoung} on the day of the service; adult: from the age of ${adult}. The circular says so of the patient's share; for the number of sessions the same age is used by analogy.`,
  "counters-run-on": ({ before, pairs }) =>
    `The counters of individual sessions of follow-ups begun before ${longDate(before)} run on; those of the transition period are treated alike. ${pairs.map(({ present, earlier }) => `With ${terms.services[present].the} counts ${terms.services[earlier].the} too.`).join(" ")}`,
  "two-windows": ({ months }) =>
    `The texts do not say when a patient's ${months} months begin, so the count is made in two ways. Fixed period: it opens with the first counted session that lies in no earlier period (or with the service in question) and lasts ${months} months. Sliding period: a session counts for ${months} months. Same outcome: it holds. Different outcomes: to confirm. The counter shown is that of the fixed period.`,
  averages: ({ young, adult, months }) =>
    `For the treatment (function 3) the intended average is ${young} individual sessions per ${months} months for children and adolescents and ${adult} for adults. It holds over all patients: no session is ever refused because of it.`,
  "no-limit": ({ services }) => `No maximum is set for ${and(services.map((service) => terms.services[service].the))}.`,
  "no-pseudocode": "The texts give no pseudocode for psychological care.",
};
