import { fr as format } from "../format/fr";
import { withFullStop } from "../sentence";
import type { Headline, OverviewWords } from "./catalogue";

const { amount, and, number, or, shortDate } = format;

/** More than these would make a sentence too long to read at a glance. */
const mostNamed = 3;
const whom = ({ patient }: Headline) => (patient === undefined ? "" : ` pour ${patient}`);
const what = ({ ones }: Headline) => (ones.length > mostNamed ? `${number(ones.length)} prestations` : and(ones));

export const fr: OverviewWords = {
  inGeneral: "Sans dossier",
  born: (day) => `Enfant né le ${shortDate(day)}`,
  due: (day) => `Terme le ${shortDate(day)}`,
  birthNotKnown: (due) => `Terme le ${shortDate(due)} ; naissance pas encore encodée`,
  screened: (day) => `Dépistage le ${shortDate(day)}`,
  notScreened: "Pas de dépistage",
  screeningNotKnown: "Dépistage pas encore encodé",
  scenario: (possible) => `Scénario ${or(possible)}`,
  age: (years) => `${number(years)} ans`,
  preferential: "Intervention majorée (BIM)",
  notPreferential: "Sans intervention majorée",
  registered: "Patient enregistré",
  notRegistered: "Patient pas encore enregistré",
  headline: {
    can: (said) =>
      withFullStop(
        `${said.biller.you ? "Vous pouvez" : `${said.biller.name} peut`} attester ${what(said)}${whom(said)}`,
      ),
    toConfirm: (said) => withFullStop(`À confirmer d'abord${whom(said)} : ${what(said)}`),
    incomplete: (said) => withFullStop(`Il me manque une information${whom(said)}`),
    nothing: (said) => withFullStop(`Rien de nouveau à attester aujourd'hui${whom(said)}`),
    open: (count, cents) =>
      count > 1
        ? `${number(count)} actes faits restent à facturer (${amount(cents)}).`
        : `1 acte fait reste à facturer (${amount(cents)}).`,
  },
  canBill: "Ce qui peut être attesté aujourd'hui",
  toBill: "Fait, encore à facturer",
  left: (left) => (left.startsWith("aucun") ? `il ne reste ${left}` : `il reste ${left}`),
  until: (day) => `jusqu'au ${shortDate(day)}`,
  patientPays: (cents) => `le patient paie ${amount(cents)}`,
  patientPaysNothing: "le patient ne paie rien",
  toSettle: (about) => `à clarifier : ${and(about)}`,
  open: "Voir",
  done: "Déjà fait",
  noActs: "Aucun acte encodé.",
  billing: { billed: "facturé", "to-bill": "à facturer", waived: "non facturé" },
  billBy: (day) => `au plus tard le ${shortDate(day)}`,
  lapsed: "délai dépassé",
  minutes: (minutes) => `${number(minutes)} min`,
  more: (count) => (count > 1 ? `${number(count)} actes plus anciens` : "1 acte plus ancien"),
  moreToBill: (count) => (count > 1 ? `et ${number(count)} autres à facturer` : "et 1 autre à facturer"),
  states: { yes: "oui", no: "non", notYet: "pas encore", confirm: "à confirmer", incomplete: "à compléter" },
};
