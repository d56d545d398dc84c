import { en as format } from "../format/en";
import { withFullStop } from "../sentence";
import type { Headline, OverviewWords } from "./catalogue";

const { amount, and, number, or, shortDate } = format;

/** More than these would make a sentence too long to read at a glance. */
const mostNamed = 3;
const whom = ({ patient }: Headline) => (patient === undefined ? "" : ` for ${patient}`);
const what = ({ ones }: Headline) => (ones.length > mostNamed ? `${number(ones.length)} services` : and(ones));

export const en: OverviewWords = {
  inGeneral: "Without a file",
  born: (day) => `Child born on ${shortDate(day)}`,
  due: (day) => `Due on ${shortDate(day)}`,
  birthNotKnown: (due) => `Due on ${shortDate(due)}; birth not recorded yet`,
  screened: (day) => `Screening on ${shortDate(day)}`,
  notScreened: "No screening",
  screeningNotKnown: "Screening not recorded yet",
  scenario: (possible) => `Scenario ${or(possible)}`,
  age: (years) => `${number(years)} years old`,
  preferential: "Preferential reimbursement (BIM)",
  notPreferential: "No preferential reimbursement",
  registered: "Patient registered",
  notRegistered: "Patient not registered yet",
  headline: {
    can: (said) => withFullStop(`${said.biller.you ? "You" : said.biller.name} can bill ${what(said)}${whom(said)}`),
    toConfirm: (said) => withFullStop(`To confirm first${whom(said)}: ${what(said)}`),
    incomplete: (said) => withFullStop(`One thing is missing${whom(said)}`),
    nothing: (said) => withFullStop(`Nothing new to bill today${whom(said)}`),
    open: (count, cents) =>
      count === 1
        ? `1 act is done and still to bill (${amount(cents)}).`
        : `${number(count)} acts are done and still to bill (${amount(cents)}).`,
  },
  canBill: "What can be billed today",
  toBill: "Done, still to bill",
  left: (left) => `${left} left`,
  until: (day) => `until ${shortDate(day)}`,
  patientPays: (cents) => `the patient pays ${amount(cents)}`,
  patientPaysNothing: "the patient pays nothing",
  toSettle: (about) => `to settle: ${and(about)}`,
  open: "View",
  done: "Already done",
  noActs: "No acts recorded.",
  billing: { billed: "billed", "to-bill": "to bill", waived: "not billed" },
  billBy: (day) => `by ${shortDate(day)} at the latest`,
  lapsed: "deadline passed",
  minutes: (minutes) => `${number(minutes)} min`,
  more: (count) => (count === 1 ? "1 older act" : `${number(count)} older acts`),
  moreToBill: (count) => `and ${number(count)} more to bill`,
  states: { yes: "yes", no: "no", notYet: "not yet", confirm: "to confirm", incomplete: "facts missing" },
};
