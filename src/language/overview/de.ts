import { de as format } from "../format/de";
import { withFullStop } from "../sentence";
import type { Headline, OverviewWords } from "./catalogue";

const { amount, and, number, or, shortDate } = format;

/** More than these would make a sentence too long to read at a glance. */
const mostNamed = 3;
const whom = ({ patient }: Headline) => (patient === undefined ? "" : ` für ${patient}`);
const what = ({ ones }: Headline) => (ones.length > mostNamed ? `${number(ones.length)} Leistungen` : and(ones));

export const de: OverviewWords = {
  inGeneral: "Ohne Akte",
  born: (day) => `Kind geboren am ${shortDate(day)}`,
  due: (day) => `Termin am ${shortDate(day)}`,
  birthNotKnown: (due) => `Termin am ${shortDate(due)}; Geburt noch nicht erfasst`,
  screened: (day) => `Screening am ${shortDate(day)}`,
  notScreened: "Kein Screening",
  screeningNotKnown: "Screening noch nicht erfasst",
  scenario: (possible) => `Szenario ${or(possible)}`,
  age: (years) => `${number(years)} Jahre`,
  preferential: "Erhöhte Kostenerstattung",
  notPreferential: "Keine erhöhte Kostenerstattung",
  registered: "Patient registriert",
  notRegistered: "Patient noch nicht registriert",
  headline: {
    can: (said) =>
      withFullStop(
        `${said.biller.you ? "Sie können" : `${said.biller.name} kann`}${whom(said)} ${what(said)} abrechnen`,
      ),
    toConfirm: (said) => withFullStop(`Zuerst zu klären${whom(said)}: ${what(said)}`),
    incomplete: (said) => withFullStop(`Mir fehlt noch eine Angabe${whom(said)}`),
    nothing: (said) => withFullStop(`Heute ist${whom(said)} nichts Neues abzurechnen`),
    open: (count, cents) =>
      count === 1
        ? `1 erbrachte Leistung ist noch abzurechnen (${amount(cents)}).`
        : `${number(count)} erbrachte Leistungen sind noch abzurechnen (${amount(cents)}).`,
  },
  canBill: "Was heute abgerechnet werden kann",
  toBill: "Erbracht, noch abzurechnen",
  left: (left) => (left.startsWith("kein") ? left : `noch ${left}`),
  until: (day) => `bis ${shortDate(day)}`,
  patientPays: (cents) => `der Patient zahlt ${amount(cents)}`,
  patientPaysNothing: "der Patient zahlt nichts",
  toSettle: (about) => `zu klären: ${and(about)}`,
  open: "Ansehen",
  done: "Schon erfolgt",
  noActs: "Keine Leistungen erfasst.",
  billing: { billed: "abgerechnet", "to-bill": "abzurechnen", waived: "nicht abgerechnet" },
  billBy: (day) => `spätestens am ${shortDate(day)}`,
  lapsed: "Frist abgelaufen",
  minutes: (minutes) => `${number(minutes)} Min.`,
  more: (count) => (count === 1 ? "1 ältere Leistung" : `${number(count)} ältere Leistungen`),
  moreToBill: (count) => `und ${number(count)} weitere abzurechnen`,
  states: { yes: "ja", no: "nein", notYet: "noch nicht", confirm: "zu klären", incomplete: "Angaben fehlen" },
};
