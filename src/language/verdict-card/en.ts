import { psychologyThresholds } from "../../rules/data/thresholds";
import { en as format } from "../format/en";
import type { VerdictCardWords } from "./catalogue";

const { amount, number, shortDate } = format;
const adult = psychologyThresholds.adultAge.value;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const en: VerdictCardWords = {
  today: "today",
  on: (day) => `on ${shortDate(day)}`,
  forColleague: (name) => `billed by ${name}`,
  change: "Change",
  answer: "Answer",
  assumed: (what) => `Assumed: ${what}`,
  left: "Left",
  period: (from, to) => `${shortDate(from)} to ${shortDate(to)}`,
  inProgramme: "in the programme",
  amount: "Amount",
  amountNotInSources: "not in the texts",
  lastPublished: (year) => `last published tariff (${year})`,
  quarters: ({ quarters, participants, unitCents }) =>
    [
      counted(quarters, "quarter of an hour", "quarters of an hour"),
      ...(participants === undefined ? [] : [counted(participants, "participant", "participants")]),
      amount(unitCents),
    ].join(" × "),
  hours: (hours, unitCents) => `${counted(hours, "hour", "hours")} × ${amount(unitCents)}`,
  perQuarterAndParticipant: "per participant and quarter of an hour",
  perHour: "per hour",
  perParticipant: (cents) => `${amount(cents)} per reimbursed participant`,
  onlyQuartersLeft: (billable, asked) =>
    `Of the ${number(asked)} quarters of an hour of this concertation, only ${number(billable)} can still be billed.`,
  patientShare: "Patient pays",
  patientPaysNothing: "nothing",
  shareReasons: {
    "function-1": "nothing to pay in function 1",
    mission: "nothing to pay for a mission",
    young: `up to and including ${adult - 1}`,
    "first-session": "first session",
    group: "in a group",
    preferential: "with preferential reimbursement (BIM)",
    "not-preferential": "without preferential reimbursement",
    "not-in-sources": "not in the texts",
    "age-missing": "depends on the age, which is missing",
    "preferential-missing": "depends on preferential reimbursement (BIM), which is not recorded",
  },
  billBy: "Bill",
  billByDay: (day) => `by ${shortDate(day)} at the latest`,
  possible: "Possible",
  possibleFrom: (day) => `from ${shortDate(day)}`,
  notMet: (count) => (count > 1 ? `Not met (${count})` : "Not met"),
  toSettle: (count) => (count > 1 ? `To settle (${count})` : "To settle"),
  toDo: (count) => (count > 1 ? `To do (${count})` : "To do"),
  notKnown: (count) => (count > 1 ? `Not known yet (${count})` : "Not known yet"),
  met: (count) => counted(count, "condition met", "conditions met"),
  cure: { wait: "waiting is enough", act: "this can still be done" },
  sources: (count) => (count > 1 ? `Sources (${count})` : "Source"),
  sourcesBefore: "Sources:",
  goodToKnow: "Good to know",
  sourcesSilent: "What the texts do not say",
  askFirst: "Ask INAMI or the network before you bill.",
  noScreeningException: "The agreement foresees exceptions without screening; their terms are not settled yet.",
  elsewhere: "I cannot see acts done elsewhere that nobody recorded here.",
  advice: {
    cppFirst: "The first CPP is best held in the first trimester, possibly right after the screening.",
    cppSecond: "The second is best held in the third trimester.",
    coordinationRecords:
      "A report of each concertation and the actions that follow are recorded in BiB, and the woman gets feedback.",
    coordinationYearly: "Every vulnerability is discussed in a concertation at least once a year.",
    concertationWoman: "The woman is preferably present, but that is not required.",
    ageByAnalogy:
      "The texts set the limit of 23 years inclusive for the patient's share; here it is also used for the number of sessions.",
    treatmentAverages: (young, adult) =>
      `On average ${young} sessions up to 23 years and ${adult} from 24 years, over all patients: not a limit per patient.`,
  },
  cannotShow: "Open the card in Teams for the details.",
};
