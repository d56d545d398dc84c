import { en as format } from "../format/en";
import type { AssumptionWords } from "./catalogue";

const { and, longDate, number, or, shortDate } = format;

export const en: AssumptionWords = {
  indicators: (count, scenario) =>
    `${count > 1 ? `${number(count)} positive indicators` : count === 1 ? "1 positive indicator" : "no positive indicator"}, so scenario ${scenario}`,
  notTheDisputedTwo: "other indicators than depression and anxiety alone",
  scenario: (scenario) => `scenario ${scenario}`,
  weeks: (weeks, due) => `${number(weeks)} weeks today, due around ${longDate(due)}`,
  dayOfWeeks: (weeks, day) => `${number(weeks)} weeks by the due date of the file: ${longDate(day)}`,
  screenedOn: (day) => `screening done on ${longDate(day)}`,
  bornOn: (day) => `child born on ${longDate(day)}, as you write`,
  birthToCome: (day) => `a birth on ${longDate(day)} changes nothing before that day`,
  notBornYet: "the child is not born yet",
  nothingDoneYet: "no act of this kind done yet",
  earlier: (count, what) =>
    count > 1 ? `${number(count)} acts “${what}” already done` : `1 act “${what}” already done`,
  inamiNumber: "with an INAMI number",
  openRegion: "in Wallonia, Brussels or the German-speaking Community",
  convention: "with a network agreement",
  coordinationInOrder: "team, care plan, the woman's agreement and concertation in order",
  age: (years) => `patient aged ${number(years)}`,
  preferential: (has) => (has ? "with preferential reimbursement" : "without preferential reimbursement"),
  registered: "patient registered",
  functionalAssessment: "functional assessment done",
  allOver: (from, to) => `the answer holds from ${shortDate(from)} to ${shortDate(to)}`,
  sameFor: (services) => `the answer is the same for: ${and(services)}`,
  file: {
    bornOn: (day) => `the file gives a birth on ${longDate(day)}, which I go by`,
    screenedOn: (day) => `the file gives a screening on ${longDate(day)}, which I go by`,
    scenario: (possible) => `the file gives scenario ${or(possible)}, which I go by`,
  },
};
