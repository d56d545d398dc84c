import { nl as format } from "../format/nl";
import { capitalised, withFullStop } from "../sentence";
import { nl as terms } from "../terms/nl";
import type { VerdictWords } from "./catalogue";

export const nl: VerdictWords = {
  yes: ({ biller, service, patient, again, doneOn, plannedFor }) => {
    const who = biller.you ? "u kunt" : `${biller.name} kan`;
    const what = doneOn ? `${terms.services[service].the} van ${format.longDate(doneOn)}` : terms.services[service].one;
    const still = again && !doneOn ? " nog" : "";
    const whom = patient ? ` voor ${patient}` : "";
    const when = plannedFor ? ` op ${format.longDate(plannedFor)}` : "";
    return doneOn
      ? withFullStop(`Ja, ${who} ${what}${whom} attesteren`)
      : withFullStop(`Ja, ${who}${when}${whom}${still} ${what} attesteren`);
  },
  no: (reason) => withFullStop(`Neen: ${reason}`),
  notYet: (reason) => withFullStop(`Nog niet: ${reason}`),
  possibleFrom: (day) => `Mogelijk vanaf ${format.longDate(day)}.`,
  left: ({ says, left, patient }) => {
    const whom = patient === undefined ? "" : ` voor ${patient}`;
    const remains = left === 1 ? "blijft" : "blijven";
    return withFullStop(left === 0 ? `Er blijft niets over${whom}: ${says}` : `Er ${remains}${whom} nog ${says} over`);
  },
  patientPays: ({ cents, patient = "de patiënt", why }) => {
    const pays = cents === 0 ? "betaalt niets" : `betaalt ${format.amount(cents)}`;
    return withFullStop(capitalised(`${patient} ${pays}${why === undefined ? "" : `: ${why}`}`));
  },
  billBy: (day) => `Te factureren uiterlijk op ${format.longDate(day)}.`,
  confirm: {
    disagree: "Te bevestigen: de omzendbrieven spreken elkaar tegen.",
    twoWays: "Te bevestigen: de omzendbrief is op twee manieren te lezen.",
    silent: "Te bevestigen: de teksten regelen dit niet.",
  },
  incomplete: (question, others) =>
    others === 0 ? `Ik mis nog iets: ${question}` : `Ik mis nog ${others + 1} gegevens. Eerst: ${question}`,
};
