import { psychologyThresholds } from "../../rules/data/thresholds";
import { fr as format } from "../format/fr";
import type { VerdictCardWords } from "./catalogue";

const { amount, number, shortDate } = format;
const adult = psychologyThresholds.adultAge.value;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count > 1 ? many : one}`;

export const fr: VerdictCardWords = {
  today: "aujourd'hui",
  on: (day) => `le ${shortDate(day)}`,
  forColleague: (name) => `attesté par ${name}`,
  change: "Modifier",
  answer: "Répondre",
  assumed: (what) => `Supposé : ${what}`,
  left: "Reste",
  period: (from, to) => `du ${shortDate(from)} au ${shortDate(to)}`,
  inProgramme: "dans le programme",
  amount: "Montant",
  amountNotInSources: "absent des textes",
  lastPublished: (year) => `dernier tarif publié (${year})`,
  quarters: ({ quarters, participants, unitCents }) =>
    [
      counted(quarters, "quart d'heure", "quarts d'heure"),
      ...(participants === undefined ? [] : [counted(participants, "participant", "participants")]),
      amount(unitCents),
    ].join(" × "),
  hours: (hours, unitCents) => `${counted(hours, "heure", "heures")} × ${amount(unitCents)}`,
  perQuarterAndParticipant: "par participant et par quart d'heure",
  perHour: "par heure",
  perParticipant: (cents) => `${amount(cents)} par participant remboursé`,
  onlyQuartersLeft: (billable, asked) =>
    `Seuls ${counted(billable, "quart d'heure reste facturable", "quarts d'heure restent facturables")} sur les ${number(asked)} de cette concertation.`,
  patientShare: "Part du patient",
  patientPaysNothing: "rien à payer",
  shareReasons: {
    "function-1": "rien à payer en fonction 1",
    mission: "rien à payer pour une mission",
    young: `jusqu'à ${adult - 1} ans inclus`,
    "first-session": "première séance",
    group: "en groupe",
    preferential: "avec intervention majorée (BIM)",
    "not-preferential": "sans intervention majorée",
    "not-in-sources": "absente des textes",
    "age-missing": "dépend de l'âge, qui manque",
    "preferential-missing": "dépend de l'intervention majorée (BIM), qui n'est pas encodée",
  },
  billBy: "À facturer",
  billByDay: (day) => `au plus tard le ${shortDate(day)}`,
  possible: "Possible",
  possibleFrom: (day) => `à partir du ${shortDate(day)}`,
  notMet: (count) => (count > 1 ? `Non rempli (${count})` : "Non rempli"),
  toSettle: (count) => (count > 1 ? `À clarifier (${count})` : "À clarifier"),
  toDo: (count) => (count > 1 ? `À faire (${count})` : "À faire"),
  notKnown: (count) => (count > 1 ? `À préciser (${count})` : "À préciser"),
  met: (count) => counted(count, "condition remplie", "conditions remplies"),
  cure: { wait: "il suffit d'attendre", act: "cela peut encore se faire" },
  sources: (count) => (count > 1 ? `Sources (${count})` : "Source"),
  sourcesBefore: "Sources :",
  goodToKnow: "Bon à savoir",
  sourcesSilent: "Ce que les textes ne disent pas",
  askFirst: "Demandez à l'INAMI ou au réseau avant de facturer.",
  noScreeningException:
    "La convention prévoit des exceptions sans dépistage ; leurs conditions ne sont pas encore fixées.",
  elsewhere: "Je ne vois pas les actes faits ailleurs que personne n'a encodés ici.",
  advice: {
    cppFirst: "La première CPP se fait de préférence au premier trimestre, éventuellement juste après le dépistage.",
    cppSecond: "La deuxième se fait de préférence au troisième trimestre.",
    coordinationRecords:
      "Un rapport de chaque concertation et les actions qui en découlent figurent dans BiB, et la femme reçoit un retour.",
    coordinationYearly: "Chaque vulnérabilité est discutée en concertation au moins une fois par an.",
    concertationWoman: "La présence de la femme est préférable, sans être obligatoire.",
    ageByAnalogy:
      "La limite de 23 ans inclus est fixée pour la part du patient ; elle est reprise ici pour le nombre de séances.",
    treatmentAverages: (young, adult) =>
      `En moyenne ${young} séances jusqu'à 23 ans et ${adult} à partir de 24 ans, sur l'ensemble des patients : ce n'est pas une limite par patient.`,
  },
  cannotShow: "Ouvrez la carte dans Teams pour le détail.",
};
