import { de as format } from "../../format/de";
import type { ImportWords } from "./catalogue";

const worth = (amount: string | null) => (amount === null ? "" : `, ${amount}`);
const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const de: ImportWords = {
  title: "Frühere Leistungen übernehmen",
  text: "Fügen Sie eine Liste ein: eine Zeile mit Überschriften, danach eine Leistung pro Zeile. Trennen Sie die Spalten durch Semikolons, oder kopieren Sie sie aus einer Tabelle.",
  columns: {
    code: "Code",
    service: "Leistung",
    on: "Datum",
    billing: "Abrechnung",
    billedOn: "abgerechnet am",
    minutes: "Minuten",
    inamiParticipants: "Teilnehmer LIKIV",
    careActors: "Betreuungsfachkräfte",
    elsewhere: "anderswo",
  },
  needed: (columns) => `Nötige Spalten: ${columns}.`,
  optional: (columns) => `Weitere Spalten, wenn Sie möchten: ${columns}.`,
  example: "Zum Beispiel: „P-101;CPP;05.03.2025;abgerechnet“.",
  sendFile: "Sie können die CSV-Datei auch an eine Nachricht in diesem Gespräch anhängen.",
  list: "Die Liste",
  listMissing: "Fügen Sie hier die Liste mit ihren Überschriften ein.",
  confirm: "Übernehmen",
  done: (count) =>
    count === 0 ? "Keine Leistung übernommen" : several(count, "Leistung übernommen", "Leistungen übernommen"),
  already: (count) => several(count, "Leistung war schon da", "Leistungen waren schon da"),
  refused: (count) => several(count, "Leistung abgelehnt", "Leistungen abgelehnt"),
  unreadable: (count) => several(count, "unlesbare Zeile", "unlesbare Zeilen"),
  toBill: (count, amount) => `${several(count, "Leistung", "Leistungen")} abzurechnen: ${amount}`,
  lost: (count, amount) => `${several(count, "Leistung", "Leistungen")} zu spät: ${amount} verloren`,
  line: (line) => `Zeile ${line}`,
  standing: {
    billed: "abgerechnet",
    waived: "auf die Abrechnung verzichtet",
    "done-elsewhere": "anderswo erbracht, zählt beim Kontingent mit",
    "not-billable": "kann nicht abgerechnet werden",
    "not-known": "dazu kann ich nichts sagen, denn das Profil der abrechnenden Person fehlt",
    "to-bill": (billBy, amount) => `abzurechnen bis zum ${format.shortDate(billBy)}${worth(amount)}`,
    lost: (billBy, amount) => `verloren, spätestens am ${format.shortDate(billBy)} abzurechnen${worth(amount)}`,
    confirm: "zu klären",
    incomplete: "es fehlt noch eine Angabe",
  },
  problems: {
    missing: (column) => `die Spalte „${column}“ ist leer`,
    "no-service": (column) => `die Leistung in der Spalte „${column}“ kenne ich nicht`,
    "no-day": (column) => `in der Spalte „${column}“ steht kein Datum wie 05.03.2025`,
    "no-billing-state": (column) => `schreiben Sie in die Spalte „${column}“ abgerechnet, abzurechnen oder verzichtet`,
    "no-number": (column) => `in der Spalte „${column}“ steht keine Zahl`,
    "no-yes-or-no": (column) => `schreiben Sie in die Spalte „${column}“ ja oder nein`,
  },
  refusals: {
    notYours: (code) => `die Akte ${code} gehört nicht zu Ihren Patienten`,
    overQuota: "die zulässige Anzahl würde überschritten",
    future: "das Datum liegt in der Zukunft",
    otherProgramme: "diese Akte gehört zu einem anderen Programm",
    ended: (on) => `die Akte endete am ${format.shortDate(on)}`,
    other: "konnte nicht übernommen werden, prüfen Sie die Zeile",
  },
  missingColumns: (columns) => `Die erste Zeile muss diese Spalten nennen, die fehlen: ${columns}.`,
  tooLong: (lines) => `Die Liste ist zu lang. Senden Sie höchstens ${lines} Zeilen auf einmal.`,
  empty: "Unter den Überschriften steht keine Leistung.",
  file: {
    "not-csv": "Ich lese nur CSV-Dateien. Speichern Sie die Liste in Ihrer Tabelle als CSV.",
    "not-from-teams": "Ich lese nur Dateien, die in Teams angehängt werden, keine von anderen Adressen.",
    "too-large": "Diese Datei ist zu groß. Teilen Sie die Liste auf mehrere Dateien auf.",
    "out-of-reach": "Diese Datei konnte ich nicht lesen. Hängen Sie sie noch einmal an, oder fügen Sie die Liste ein.",
  },
};
