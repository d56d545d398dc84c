import { psychologyThresholds } from "../../rules/data/thresholds";
import { nl as format } from "../format/nl";
import type { VerdictCardWords } from "./catalogue";

const { amount, number, shortDate } = format;
const adult = psychologyThresholds.adultAge.value;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const nl: VerdictCardWords = {
  today: "vandaag",
  on: (day) => `op ${shortDate(day)}`,
  forColleague: (name) => `geattesteerd door ${name}`,
  change: "Wijzigen",
  answer: "Antwoorden",
  assumed: (what) => `Aangenomen: ${what}`,
  left: "Nog over",
  period: (from, to) => `van ${shortDate(from)} tot en met ${shortDate(to)}`,
  inProgramme: "in het programma",
  amount: "Bedrag",
  amountNotInSources: "niet in de teksten",
  lastPublished: (year) => `laatst bekende tarief (${year})`,
  quarters: ({ quarters, participants, unitCents }) =>
    [
      counted(quarters, "kwartier", "kwartieren"),
      ...(participants === undefined ? [] : [counted(participants, "deelnemer", "deelnemers")]),
      amount(unitCents),
    ].join(" × "),
  hours: (hours, unitCents) => `${counted(hours, "uur", "uur")} × ${amount(unitCents)}`,
  perQuarterAndParticipant: "per deelnemer en per kwartier",
  perHour: "per uur",
  perParticipant: (cents) => `${amount(cents)} per terugbetaalde deelnemer`,
  onlyQuartersLeft: (billable, asked) =>
    `Van de ${number(asked)} kwartieren van dit overleg ${billable === 1 ? "kan er nog 1" : `kunnen er nog ${number(billable)}`} geattesteerd worden.`,
  patientShare: "Remgeld",
  patientPaysNothing: "niets te betalen",
  shareReasons: {
    "function-1": "niets te betalen in functie 1",
    mission: "niets te betalen voor een opdracht",
    young: `tot en met ${adult - 1} jaar`,
    "first-session": "eerste sessie",
    group: "in groep",
    preferential: "met verhoogde tegemoetkoming",
    "not-preferential": "zonder verhoogde tegemoetkoming",
    "not-in-sources": "niet in de teksten",
    "age-missing": "hangt af van de leeftijd, die ontbreekt",
    "preferential-missing": "hangt af van de verhoogde tegemoetkoming, die niet geregistreerd is",
  },
  billBy: "Te factureren",
  billByDay: (day) => `uiterlijk op ${shortDate(day)}`,
  possible: "Mogelijk",
  possibleFrom: (day) => `vanaf ${shortDate(day)}`,
  notMet: (count) => (count > 1 ? `Niet vervuld (${count})` : "Niet vervuld"),
  toSettle: (count) => (count > 1 ? `Uit te klaren (${count})` : "Uit te klaren"),
  toDo: (count) => (count > 1 ? `Te doen (${count})` : "Te doen"),
  notKnown: (count) => (count > 1 ? `Nog te weten (${count})` : "Nog te weten"),
  met: (count) => counted(count, "voorwaarde vervuld", "voorwaarden vervuld"),
  cure: { wait: "wachten volstaat", act: "dit kan nog in orde komen" },
  sources: (count) => (count > 1 ? `Bronnen (${count})` : "Bron"),
  sourcesBefore: "Bronnen:",
  goodToKnow: "Goed om te weten",
  sourcesSilent: "Wat de teksten niet zeggen",
  askFirst: "Vraag het na bij het RIZIV of het netwerk voor u factureert.",
  noScreeningException:
    "De overeenkomst voorziet uitzonderingen zonder screening; de voorwaarden daarvan liggen nog niet vast.",
  elsewhere: "Verstrekkingen van elders die niemand hier registreerde, zie ik niet.",
  advice: {
    cppFirst: "De eerste CPP gebeurt bij voorkeur in het eerste trimester, eventueel meteen na de screening.",
    cppSecond: "De tweede gebeurt bij voorkeur in het derde trimester.",
    coordinationRecords:
      "Van elk overleg staan een verslag en de acties die eruit volgen in BiB, en de vrouw krijgt feedback.",
    coordinationYearly: "Elke kwetsbaarheid komt minstens één keer per jaar op een overleg aan bod.",
    concertationWoman: "De vrouw is er het liefst bij, maar dat is niet verplicht.",
    ageByAnalogy:
      "De grens tot en met 23 jaar staat in de teksten bij het remgeld; hier geldt ze ook voor het aantal sessies.",
    treatmentAverages: (young, adult) =>
      `Gemiddeld ${young} sessies tot en met 23 jaar en ${adult} vanaf 24 jaar, over alle patiënten samen: dat is geen grens per patiënt.`,
  },
  cannotShow: "Open de kaart in Teams voor de details.",
};
