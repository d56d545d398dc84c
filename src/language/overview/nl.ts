import { nl as format } from "../format/nl";
import { withFullStop } from "../sentence";
import type { Headline, OverviewWords } from "./catalogue";

const { amount, and, number, or, shortDate } = format;

/** More than these would make a sentence too long to read at a glance. */
const mostNamed = 3;
const whom = ({ patient }: Headline) => (patient === undefined ? "" : ` voor ${patient}`);
const what = ({ ones }: Headline) => (ones.length > mostNamed ? `${number(ones.length)} verstrekkingen` : and(ones));

export const nl: OverviewWords = {
  inGeneral: "Zonder dossier",
  born: (day) => `Kind geboren op ${shortDate(day)}`,
  due: (day) => `Uitgerekend op ${shortDate(day)}`,
  birthNotKnown: (due) => `Uitgerekend op ${shortDate(due)}; geboorte nog niet geregistreerd`,
  screened: (day) => `Screening op ${shortDate(day)}`,
  notScreened: "Geen screening",
  screeningNotKnown: "Screening nog niet geregistreerd",
  scenario: (possible) => `Scenario ${or(possible)}`,
  age: (years) => `${number(years)} jaar`,
  preferential: "Verhoogde tegemoetkoming",
  notPreferential: "Geen verhoogde tegemoetkoming",
  registered: "Patiënt geregistreerd",
  notRegistered: "Patiënt nog niet geregistreerd",
  headline: {
    can: (said) =>
      withFullStop(`${said.biller.you ? "U kunt" : `${said.biller.name} kan`}${whom(said)} ${what(said)} attesteren`),
    toConfirm: (said) => withFullStop(`Eerst te bevestigen${whom(said)}: ${what(said)}`),
    incomplete: (said) => withFullStop(`Ik mis nog iets${whom(said)}`),
    nothing: (said) => withFullStop(`Vandaag valt er niets nieuws te attesteren${whom(said)}`),
    open: (count, cents) =>
      count === 1
        ? `1 verstrekking is gedaan en nog te factureren (${amount(cents)}).`
        : `${number(count)} verstrekkingen zijn gedaan en nog te factureren (${amount(cents)}).`,
  },
  canBill: "Wat vandaag geattesteerd kan worden",
  toBill: "Gedaan, nog te factureren",
  left: (left) => (left.startsWith("geen") || left.startsWith("0 ") ? left : `nog ${left}`),
  until: (day) => `tot en met ${shortDate(day)}`,
  patientPays: (cents) => `remgeld ${amount(cents)}`,
  patientPaysNothing: "geen remgeld",
  toSettle: (about) => `uit te klaren: ${and(about)}`,
  open: "Bekijken",
  done: "Al gedaan",
  noActs: "Geen verstrekkingen geregistreerd.",
  billing: { billed: "gefactureerd", "to-bill": "te factureren", waived: "niet gefactureerd" },
  billBy: (day) => `uiterlijk op ${shortDate(day)}`,
  lapsed: "termijn voorbij",
  minutes: (minutes) => `${number(minutes)} min`,
  more: (count) => (count === 1 ? "1 oudere verstrekking" : `${number(count)} oudere verstrekkingen`),
  moreToBill: (count) => `en nog ${number(count)} te attesteren`,
  states: { yes: "ja", no: "neen", notYet: "nog niet", confirm: "te bevestigen", incomplete: "aan te vullen" },
};
