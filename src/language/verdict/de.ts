import { de as format } from "../format/de";
import { capitalised, withFullStop } from "../sentence";
import { de as terms } from "../terms/de";
import type { VerdictWords } from "./catalogue";

export const de: VerdictWords = {
  yes: ({ biller, service, patient, again, doneOn, plannedFor }) => {
    const who = biller.you ? "Sie können" : `${biller.name} kann`;
    const what = doneOn ? `${terms.services[service].the} vom ${format.longDate(doneOn)}` : terms.services[service].one;
    const still = again && !doneOn ? " noch" : "";
    const whom = patient ? ` für ${patient}` : "";
    const when = plannedFor ? ` am ${format.longDate(plannedFor)}` : "";
    return doneOn
      ? withFullStop(`Ja, ${who} ${what}${whom} abrechnen`)
      : withFullStop(`Ja, ${who}${when}${whom}${still} ${what} abrechnen`);
  },
  no: (reason) => withFullStop(`Nein: ${reason}`),
  notYet: (reason) => withFullStop(`Noch nicht: ${reason}`),
  possibleFrom: (day) => `Möglich ab dem ${format.longDate(day)}.`,
  left: ({ says, left, patient }) => {
    const start = patient === undefined ? "Es" : `Für ${patient}`;
    const remains = left === 1 ? "ist" : "sind";
    return withFullStop(
      left === 0 ? `${start} ist nichts mehr übrig: ${says}` : `${start} ${remains} noch ${says} übrig`,
    );
  },
  patientPays: ({ cents, patient = "der Patient", why }) => {
    const pays = cents === 0 ? "zahlt nichts" : `zahlt ${format.amount(cents)}`;
    return withFullStop(capitalised(`${patient} ${pays}${why === undefined ? "" : `: ${why}`}`));
  },
  billBy: (day) => `Abzurechnen spätestens am ${format.longDate(day)}.`,
  confirm: {
    disagree: "Zu klären: Die Rundschreiben widersprechen sich.",
    twoWays: "Zu klären: Das Rundschreiben lässt zwei Lesarten zu.",
    silent: "Zu klären: Die Texte regeln diesen Fall nicht.",
  },
  incomplete: (question, others) =>
    others === 0
      ? `Mir fehlt noch eine Angabe: ${question}`
      : `Mir fehlen noch ${others + 1} Angaben. Zuerst: ${question}`,
};
