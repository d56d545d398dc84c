import { fr as format } from "../format/fr";
import { capitalised, withFullStop } from "../sentence";
import { fr as terms } from "../terms/fr";
import type { VerdictWords } from "./catalogue";

export const fr: VerdictWords = {
  yes: ({ biller, service, patient, again, doneOn, plannedFor }) => {
    const who = biller.you ? "vous pouvez" : `${biller.name} peut`;
    const what = doneOn ? `${terms.services[service].the} du ${format.longDate(doneOn)}` : terms.services[service].one;
    const still = again && !doneOn ? " encore" : "";
    const whom = patient ? ` pour ${patient}` : "";
    const when = plannedFor ? ` le ${format.longDate(plannedFor)}` : "";
    return withFullStop(`Oui, ${who}${still} attester ${what}${whom}${when}`);
  },
  no: (reason) => withFullStop(`Non : ${reason}`),
  notYet: (reason) => withFullStop(`Pas encore : ${reason}`),
  possibleFrom: (day) => `Possible à partir du ${format.longDate(day)}.`,
  left: ({ says, left, patient }) => {
    const whom = patient === undefined ? "" : ` pour ${patient}`;
    return withFullStop(left === 0 ? `Il ne reste plus rien${whom} : ${says}` : `Il reste ${says}${whom}`);
  },
  patientPays: ({ cents, patient = "le patient", why }) => {
    const pays = cents === 0 ? "ne paie rien" : `paie ${format.amount(cents)}`;
    return withFullStop(capitalised(`${patient} ${pays}${why === undefined ? "" : ` : ${why}`}`));
  },
  billBy: (day) => `À facturer au plus tard le ${format.longDate(day)}.`,
  confirm: {
    disagree: "À confirmer : les circulaires ne disent pas la même chose.",
    twoWays: "À confirmer : la circulaire se lit de deux façons.",
    silent: "À confirmer : les textes ne règlent pas ce cas.",
  },
  incomplete: (question, others) =>
    others === 0
      ? `Il me manque une information : ${question}`
      : `Il me manque ${others + 1} informations. D'abord : ${question}`,
};
