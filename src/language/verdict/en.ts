import { en as format } from "../format/en";
import { capitalised, withFullStop } from "../sentence";
import { en as terms } from "../terms/en";
import type { VerdictWords } from "./catalogue";

export const en: VerdictWords = {
  yes: ({ biller, service, patient, again, doneOn, plannedFor }) => {
    const who = biller.you ? "you" : biller.name;
    const what = doneOn ? `${terms.services[service].the} of ${format.longDate(doneOn)}` : terms.services[service].one;
    const still = again && !doneOn ? " still" : "";
    const whom = patient ? ` for ${patient}` : "";
    const when = plannedFor ? ` on ${format.longDate(plannedFor)}` : "";
    return withFullStop(`Yes, ${who} can${still} bill ${what}${whom}${when}`);
  },
  no: (reason) => withFullStop(`No: ${reason}`),
  notYet: (reason) => withFullStop(`Not yet: ${reason}`),
  possibleFrom: (day) => `Possible from ${format.longDate(day)}.`,
  left: ({ says, left, patient }) => {
    const whom = patient === undefined ? "" : ` for ${patient}`;
    const remains = left === 1 ? "is" : "are";
    return withFullStop(left === 0 ? `Nothing is left${whom}: ${says}` : `${says} ${remains} left${whom}`);
  },
  patientPays: ({ cents, patient = "the patient", why }) => {
    const pays = cents === 0 ? "pays nothing" : `pays ${format.amount(cents)}`;
    return withFullStop(capitalised(`${patient} ${pays}${why === undefined ? "" : `: ${why}`}`));
  },
  billBy: (day) => `To bill by ${format.longDate(day)} at the latest.`,
  confirm: {
    disagree: "To confirm: the circulars disagree.",
    twoWays: "To confirm: the circular can be read in two ways.",
    silent: "To confirm: the texts do not settle this.",
  },
  incomplete: (question, others) =>
    others === 0 ? `One thing is missing: ${question}` : `${others + 1} things are missing. First: ${question}`,
};
