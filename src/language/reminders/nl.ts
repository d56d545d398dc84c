import { nl as format } from "../format/nl";
import type { ReminderWords } from "./catalogue";

const { amount, shortDate } = format;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nl: ReminderWords = {
  headline: ({ thisWeek, later, toBillCents }) =>
    [
      ...(thisWeek > 0 ? [`${counted(thisWeek, "termijn", "termijnen")} deze week`] : []),
      ...(later > 0 ? [thisWeek > 0 ? `${later} later` : `${counted(later, "termijn", "termijnen")} in aantocht`] : []),
      ...(toBillCents > 0 ? [`${amount(toBillCents)} te factureren`] : []),
    ].join(", "),
  groups: {
    "perhaps-told": "Misschien al gemeld",
    late: "Te laat",
    urgent: "Binnen 48 uur",
    week: "Binnen 7 dagen",
    later: "Later",
  },
  more: (count) => (count === 1 ? "en nog 1" : `en nog ${count}`),
  worth: (sum) => `${sum} waard`,
  insteadOf: (colleague) =>
    colleague === ""
      ? "in de plaats van iemand uit het team die ik niet kan bereiken"
      : `in de plaats van ${colleague}, die ik niet kan bereiken`,
  open: "Bekijken",
  all: "Al mijn termijnen",
  none: "In uw dossiers loopt er geen enkele termijn.",
  noneSuch: "Geen enkele lopende termijn beantwoordt aan deze keuze.",
  noneThen: "In die periode loopt er geen enkele termijn af.",
  noneSoon: (days) => `In de komende ${days} dagen loopt er geen enkele termijn af.`,
  next: "De volgende tonen",
  beyond: (count) => (count === 1 ? "Ook de latere termijn tonen" : `Ook de ${count} latere termijnen tonen`),
  filter: {
    title: "Filteren",
    patient: "Patiënt",
    everybody: "Al mijn patiënten",
    kind: "Termijn",
    every: "Alle",
    submit: "Tonen",
  },
  details: {
    due: "Termijn",
    late: "Te laat sinds",
    act: "Verstrekking van",
    worth: "Bedrag",
    severity: "Gevolg",
  },
  actions: {
    form: (title) => `Registreren: ${title}`,
    billed: "Is gefactureerd",
    done: "Is gedaan",
    snooze: "Herinner me later",
    day: "Morgen",
    week: "Over een week",
    until: "Vanaf",
    untilError: "Kies een dag die nog komt, uiterlijk die van de termijn.",
    untilSubmit: "Herinner me die dag",
    mute: "Dit soort termijn niet meer melden",
  },
  after: {
    billed: "Genoteerd: de verstrekking is gefactureerd.",
    notBilled: "Ik kon de verstrekking niet als gefactureerd noteren. Open het dossier om te zien waarom.",
    done: "Genoteerd. Ik herinner u niet meer aan deze termijn.",
    snoozed: (until) => `Genoteerd. Ik herinner u eraan op ${shortDate(until)}.`,
    muted: (kind) => `Genoteerd. Dit soort termijn meld ik u niet meer: ${kind}.`,
    settled: "Deze termijn loopt niet meer.",
  },
  settings: {
    title: "Uw herinneringen",
    button: "Mijn herinneringen instellen",
    hour: "Uur van de herinnering",
    atHour: (hour) => `${hour} uur`,
    weekdaysOnly: "Alleen op werkdagen",
    kinds: "Herinner me aan",
    language: "Taal van de herinneringen en de agenda",
    asSpoken: "Die van ons gesprek",
    quiet: "Vakantie: geen herinneringen op deze dagen",
    quietKept: "Al genoteerd: vink uit om te schrappen",
    quietFrom: "Van",
    quietTo: "Tot en met",
    quietHint:
      "Tijdens uw vakantie verwittig ik u alleen als er binnen 48 uur een bedrag of een verstrekking verloren dreigt te gaan.",
    period: (from, to) => `van ${shortDate(from)} tot en met ${shortDate(to)}`,
    submit: "Opslaan",
    saved: "Uw herinneringen zijn ingesteld.",
    errors: {
      hour: "Kies een uur.",
      quiet: "Vul beide dagen in, de eerste vóór de tweede.",
    },
  },
  calendar: {
    button: "In mijn agenda",
    title: "Uw termijnen in uw agenda",
    text: "Download het bestand, of abonneer uw agenda op het adres: dan blijft hij vanzelf bijgewerkt. Er staat alleen de code van het dossier in, nooit de naam. Hou het adres voor uzelf: wie het kent, kan de agenda lezen.",
    file: "Bestand downloaden",
    address: "Adres om u te abonneren",
    revoke: "Dit adres uitschakelen",
    revoked: "Het adres werkt niet meer.",
    unavailable: "De agenda is hier niet beschikbaar: het publieke adres van de assistent is niet ingesteld.",
    fileName: "termijnen",
    name: "Facturatietermijnen",
  },
};
