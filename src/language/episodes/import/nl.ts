import { nl as format } from "../../format/nl";
import type { ImportWords } from "./catalogue";

const worth = (amount: string | null) => (amount === null ? "" : `, ${amount}`);
const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nl: ImportWords = {
  title: "Vroegere verstrekkingen overnemen",
  text: "Plak een lijst: een regel met titels, daarna één verstrekking per regel. Scheid de kolommen met puntkomma's, of kopieer ze uit een rekenblad.",
  columns: {
    code: "code",
    service: "verstrekking",
    on: "datum",
    billing: "facturatie",
    billedOn: "gefactureerd op",
    minutes: "minuten",
    inamiParticipants: "deelnemers RIZIV",
    careActors: "zorgactoren",
    elsewhere: "elders",
  },
  needed: (columns) => `Nodige kolommen: ${columns}.`,
  optional: (columns) => `Andere kolommen, als u wilt: ${columns}.`,
  example: "Bijvoorbeeld: “P-101;CPP;05/03/2025;geattesteerd”.",
  sendFile: "U kunt het CSV-bestand ook als bijlage bij een bericht in dit gesprek sturen.",
  list: "De lijst",
  listMissing: "Plak hier de lijst, met de regel met titels.",
  confirm: "Overnemen",
  done: (count) =>
    count === 0
      ? "Geen verstrekkingen overgenomen"
      : several(count, "verstrekking overgenomen", "verstrekkingen overgenomen"),
  already: (count) => several(count, "verstrekking stond er al", "verstrekkingen stonden er al"),
  refused: (count) => several(count, "verstrekking geweigerd", "verstrekkingen geweigerd"),
  unreadable: (count) => several(count, "onleesbare regel", "onleesbare regels"),
  toBill: (count, amount) => `${several(count, "verstrekking", "verstrekkingen")} te attesteren: ${amount}`,
  lost: (count, amount) => `${several(count, "verstrekking", "verstrekkingen")} te laat: ${amount} verloren`,
  line: (line) => `Regel ${line}`,
  standing: {
    billed: "geattesteerd",
    waived: "van facturatie afgezien",
    "done-elsewhere": "elders gedaan, telt mee in het quotum",
    "not-billable": "kan niet geattesteerd worden",
    "not-known": "daar kan ik niets over zeggen, want het profiel van wie attesteert ontbreekt",
    "to-bill": (billBy, amount) => `te attesteren tot en met ${format.shortDate(billBy)}${worth(amount)}`,
    lost: (billBy, amount) => `verloren, ten laatste te attesteren op ${format.shortDate(billBy)}${worth(amount)}`,
    confirm: "te bevestigen",
    incomplete: "er ontbreekt nog iets",
  },
  problems: {
    missing: (column) => `de kolom “${column}” is leeg`,
    "no-service": (column) => `ik herken de verstrekking in de kolom “${column}” niet`,
    "no-day": (column) => `in de kolom “${column}” staat geen datum zoals 05/03/2025`,
    "no-billing-state": (column) => `schrijf in de kolom “${column}” geattesteerd, te attesteren of afgezien`,
    "no-number": (column) => `in de kolom “${column}” staat geen getal`,
    "no-yes-or-no": (column) => `schrijf in de kolom “${column}” ja of nee`,
  },
  refusals: {
    notYours: (code) => `het dossier ${code} staat niet bij uw patiënten`,
    overQuota: "het toegelaten aantal zou overschreden worden",
    future: "de datum ligt in de toekomst",
    otherProgramme: "dit dossier hoort bij een ander programma",
    ended: (on) => `het dossier is geëindigd op ${format.shortDate(on)}`,
    other: "kon niet overgenomen worden, kijk de regel na",
  },
  missingColumns: (columns) => `De eerste regel moet deze kolommen noemen, die ontbreken: ${columns}.`,
  tooLong: (lines) => `De lijst is te lang. Stuur hoogstens ${lines} regels per keer.`,
  empty: "Onder de regel met titels staat geen enkele verstrekking.",
  file: {
    "not-csv": "Ik lees alleen CSV-bestanden. Bewaar de lijst in uw rekenblad als CSV.",
    "not-from-teams": "Ik lees alleen bestanden die u in Teams als bijlage stuurt, geen andere adressen.",
    "too-large": "Dit bestand is te groot. Verdeel de lijst over meer bestanden.",
    "out-of-reach": "Ik kon dit bestand niet lezen. Stuur het nog eens, of plak de lijst.",
  },
};
