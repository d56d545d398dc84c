import { de as format } from "../format/de";
import type { ReminderWords } from "./catalogue";

const { amount, shortDate } = format;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const de: ReminderWords = {
  headline: ({ thisWeek, later, toBillCents }) =>
    [
      ...(thisWeek > 0 ? [`${counted(thisWeek, "Frist", "Fristen")} diese Woche`] : []),
      ...(later > 0 ? [thisWeek > 0 ? `${later} später` : `${counted(later, "Frist", "Fristen")} demnächst`] : []),
      ...(toBillCents > 0 ? [`${amount(toBillCents)} abzurechnen`] : []),
    ].join(", "),
  groups: {
    "perhaps-told": "Vielleicht schon gemeldet",
    late: "Überfällig",
    urgent: "Innerhalb von 48 Stunden",
    week: "Innerhalb von 7 Tagen",
    later: "Später",
  },
  more: (count) => (count === 1 ? "und 1 weitere" : `und ${count} weitere`),
  worth: (sum) => `${sum} wert`,
  insteadOf: (colleague) =>
    colleague === ""
      ? "anstelle eines Teammitglieds, das ich nicht erreichen kann"
      : `anstelle von ${colleague}; diese Person kann ich nicht erreichen`,
  open: "Ansehen",
  all: "Alle meine Fristen",
  none: "In Ihren Akten läuft keine Frist.",
  noneSuch: "Keine laufende Frist entspricht dieser Auswahl.",
  noneThen: "In diesem Zeitraum läuft keine Frist ab.",
  noneSoon: (days) => `In den nächsten ${days} Tagen läuft keine Frist ab.`,
  next: "Weitere anzeigen",
  beyond: (count) => (count === 1 ? "Auch die spätere Frist anzeigen" : `Auch die ${count} späteren Fristen anzeigen`),
  filter: {
    title: "Filtern",
    patient: "Patient",
    everybody: "Alle meine Patienten",
    kind: "Frist",
    every: "Alle",
    submit: "Anzeigen",
  },
  details: {
    due: "Frist",
    late: "Überfällig seit",
    act: "Leistung vom",
    worth: "Betrag",
    severity: "Folge",
  },
  actions: {
    form: (title) => `Erfassen: ${title}`,
    billed: "Ist abgerechnet",
    done: "Ist erledigt",
    snooze: "Später erinnern",
    day: "Morgen",
    week: "In einer Woche",
    until: "Ab dem",
    untilError: "Wählen Sie einen kommenden Tag, spätestens den Tag der Frist.",
    untilSubmit: "An diesem Tag erinnern",
    mute: "An diese Art von Frist nicht mehr erinnern",
  },
  after: {
    billed: "Notiert: Die Leistung ist abgerechnet.",
    notBilled: "Ich konnte die Leistung nicht als abgerechnet notieren. Öffnen Sie die Akte, um zu sehen, warum.",
    done: "Notiert. Ich erinnere Sie nicht mehr an diese Frist.",
    snoozed: (until) => `Notiert. Ich erinnere Sie am ${shortDate(until)} daran.`,
    muted: (kind) => `Notiert. An diese Art von Frist erinnere ich Sie nicht mehr: ${kind}.`,
    settled: "Diese Frist läuft nicht mehr.",
  },
  settings: {
    title: "Ihre Erinnerungen",
    button: "Meine Erinnerungen einstellen",
    hour: "Uhrzeit der Erinnerung",
    atHour: (hour) => `${hour} Uhr`,
    weekdaysOnly: "Nur an Werktagen",
    kinds: "Erinnern an",
    language: "Sprache der Erinnerungen und des Kalenders",
    asSpoken: "Die unseres Gesprächs",
    quiet: "Urlaub: an diesen Tagen keine Erinnerung",
    quietKept: "Schon notiert: Häkchen entfernen, um zu löschen",
    quietFrom: "Vom",
    quietTo: "Bis einschließlich",
    quietHint:
      "Während Ihres Urlaubs melde ich mich nur, wenn innerhalb von 48 Stunden ein Betrag oder eine Leistung verloren zu gehen droht.",
    period: (from, to) => `vom ${shortDate(from)} bis einschließlich ${shortDate(to)}`,
    submit: "Speichern",
    saved: "Ihre Erinnerungen sind eingestellt.",
    errors: {
      hour: "Wählen Sie eine Uhrzeit.",
      quiet: "Geben Sie beide Tage an, den ersten vor dem zweiten.",
    },
  },
  calendar: {
    button: "In meinen Kalender",
    title: "Ihre Fristen in Ihrem Kalender",
    text: "Laden Sie die Datei herunter oder abonnieren Sie die Adresse in Ihrem Kalender: Dann bleibt er von selbst aktuell. Er zeigt nur den Code der Akte, nie den Namen. Behalten Sie die Adresse für sich: Wer sie kennt, kann den Kalender lesen.",
    file: "Datei herunterladen",
    address: "Adresse zum Abonnieren",
    revoke: "Diese Adresse abschalten",
    revoked: "Die Adresse funktioniert nicht mehr.",
    unavailable:
      "Der Kalender ist hier nicht verfügbar: Die öffentliche Adresse des Assistenten ist nicht eingestellt.",
    fileName: "fristen",
    name: "Abrechnungsfristen",
  },
};
