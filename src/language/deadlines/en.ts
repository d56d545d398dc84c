import { en as format } from "../format/en";
import { en as terms } from "../terms/en";
import type { DeadlineLine, DeadlineWords } from "./catalogue";
import { actDay } from "./day-and-month";
import { ordinal } from "./english-ordinal";
import { numbers } from "./numbers";

const { shortDate } = format;
const named = ({ service }: DeadlineLine) => (service ? terms.services[service].short : "Service");
const act = (deadline: DeadlineLine) =>
  deadline.actOn ? `${named(deadline)} of ${actDay(format, deadline.actOn, deadline.due)}` : named(deadline);
const bothCpp = `The ${numbers.cppSessions} CPPs of a pregnancy take place in the prenatal period.`;
const beforeBirth =
  "Every perinatal file with scenario A or B, as long as the child is not born and the CPP is still to be done.";
const scenarioB = "Every perinatal file that may be scenario B";

export const en: DeadlineWords = {
  kinds: {
    billing: {
      name: "End of the billing deadline",
      line: (deadline) => `${act(deadline)} to bill by ${shortDate(deadline.due)}`,
      why: `A service is billed no later than the ${ordinal(numbers.billingDay)} of the ${ordinal(numbers.billingMonths)} month after the month in which it took place.`,
      concerns: "Every service that is done, still to bill and still in time.",
    },
    "screening-window": {
      name: "Last day for the screening",
      line: ({ due }) => `Screening to be done by ${shortDate(due)}`,
      why: `The screening takes place no later than ${numbers.screeningDays} days after birth; later it does not open the programme.`,
      concerns: "Every perinatal file without a screening once the child is born.",
    },
    "first-cpp": {
      name: "First CPP",
      line: ({ due }) => `1st CPP to be done before the birth, due on ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "second-cpp": {
      name: "Second CPP",
      line: ({ due }) => `2nd CPP to be done before the birth, due on ${shortDate(due)}`,
      why: bothCpp,
      concerns: beforeBirth,
    },
    "follow-up": {
      name: "Follow-up of the vulnerabilities",
      line: ({ due, isLate }) =>
        isLate
          ? `Follow-up of every vulnerability late since ${shortDate(due)}`
          : `Follow-up of every vulnerability by ${shortDate(due)}`,
      why: `Every vulnerability is followed up at least every ${numbers.followUpMonths} months, counted from the screening.`,
      concerns: `${scenarioB}, until the child is ${numbers.programmeAge}; a late follow-up stays listed.`,
    },
    "concertation-of-year": {
      name: "Concertation of the year",
      line: ({ due }) => `This year's concertation by ${shortDate(due)}`,
      why: `From the start of the coordination a concertation takes place at least every ${numbers.concertationMonths} months, and every vulnerability is discussed in it.`,
      concerns: `${scenarioB} and whose coordination has begun, as long as the running year has had no concertation.`,
    },
    "reference-period": {
      name: "New reference period",
      line: ({ due }) => `New reference period from ${shortDate(due)}: the next coordination opens`,
      why: `Each reference period of ${numbers.periodMonths} months opens a new coordination.`,
      concerns: `${scenarioB}, for each period still to come before the child is ${numbers.programmeAge}.`,
    },
    delivery: {
      name: "Expected birth",
      line: ({ due }) => `Birth expected on ${shortDate(due)}: end of the prenatal period`,
      why: "The delivery ends the prenatal period and opens the postnatal one.",
      concerns: "Every perinatal file with a screening and a due date, as long as the child is not born.",
    },
    "early-childhood": {
      name: "Start of early childhood",
      line: ({ due }) => `Early childhood from ${shortDate(due)}`,
      why: `Early childhood begins ${numbers.postnatalWeeks} weeks after birth.`,
      concerns: "Every perinatal file with a screening once the child is born.",
    },
    "second-birthday": {
      name: "Age up to which coordination is certain",
      line: ({ due }) =>
        `Child aged ${numbers.coordinationAge} on ${shortDate(due)}: coordination to confirm from then`,
      why: `Coordination is certain until the child is ${numbers.coordinationAge}; after that the texts contradict each other.`,
      concerns: "Every perinatal file with a screening once the child is born.",
    },
    "third-birthday": {
      name: "End of the programme",
      line: ({ due }) => `Child aged ${numbers.programmeAge} on ${shortDate(due)}: end of the programme`,
      why: `The programme runs until the child's ${ordinal(numbers.programmeAge)} birthday.`,
      concerns: "Every perinatal file with a screening once the child is born.",
    },
    "session-window": {
      name: `End of the period of ${numbers.windowMonths} months`,
      line: (deadline) =>
        `${named(deadline)}: the running ${numbers.windowMonths} months end on ${shortDate(deadline.due)}`,
      why: `The limits hold per ${numbers.windowMonths} months; counted from the first session, they start afresh the day after.`,
      concerns: "Every psychological file whose running period already holds a limited session or concertation.",
    },
  },
  severities: {
    "money-lost": { label: "Money lost", meaning: "After that day a service already done can no longer be billed." },
    "right-lost": { label: "No longer possible", meaning: "After that day the service can no longer be done." },
    required: { label: "Required", meaning: "The circular asks for it, without saying that lateness bars billing." },
    informs: { label: "Good to know", meaning: "Another period begins on that day." },
  },
};
