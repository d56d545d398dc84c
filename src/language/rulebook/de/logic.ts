import type { LogicWords } from "../catalogue";

/** How conditions become a verdict, in German. */
export const logic: LogicWords = {
  statuses: {
    met: { name: "Erfüllt", meaning: "Was die Bedingung verlangt, liegt vor." },
    unmet: {
      name: "Nicht erfüllt",
      meaning: "Eine bekannte Angabe lässt sie scheitern; ein Teil, der scheitert, genügt.",
    },
    unknown: { name: "Unbekannt", meaning: "Es fehlt eine Angabe, die das Ergebnis noch ändern könnte." },
    todo: {
      name: "Zu tun",
      meaning: "Die Leistung ist geplant, und nur die Leistung selbst kann liefern, was noch fehlt.",
    },
    disputed: {
      name: "Zu klären",
      meaning: "Zu genau diesem Fall widersprechen sich die Texte, lassen zwei Lesarten zu oder sagen nichts.",
    },
  },
  verdicts: {
    no: { name: "Nein", when: "Mindestens eine Bedingung ist nicht erfüllt." },
    incomplete: {
      name: "Unvollständig",
      when: "Sonst, wenn mindestens eine Bedingung unbekannt ist: Die Antwort fragt nach dem, was fehlt.",
    },
    confirm: {
      name: "Zu klären",
      when: "Sonst, wenn mindestens eine Bedingung zu klären ist: Die Antwort zeigt beide Lesarten und wo sie stehen.",
    },
    yes: { name: "Ja", when: "Sonst. Was noch zu tun ist, wird aufgezählt." },
  },
  cures: {
    wait: "die Zeit hilft: Die Antwort sagt, ab welchem Tag",
    act: "jemand kann noch etwas tun",
    none: "nichts hilft mehr",
  },
  readings: [
    "Die Bedingungen werden in der Reihenfolge beurteilt, in der sie hier stehen, und alle stehen in der Antwort.",
    "Eine nicht erfüllte Bedingung sagt, ob die Zeit hilft, ob jemand noch etwas tun kann oder ob nichts mehr hilft. „Möglich ab“ steht nur da, wenn die Zeit bei allen nicht erfüllten Bedingungen hilft.",
    "Aus einer anderen Angabe wird nichts abgeleitet: Fünf Akteure der Pflege sind keine fünf Teilnehmenden, und ein Screening in der Akte ist noch keine gezählte Leistung.",
    "Nach einer Angabe wird nur gefragt, wenn sie das Ergebnis noch ändern kann. Was nur in einem Fall zählt, wird erst gefragt, wenn dieser Fall feststeht.",
    "Eine geplante Leistung findet am Tag der Frage oder später statt, eine erbrachte an diesem Tag oder früher.",
    "Ohne Screening ist jede Bedingung nicht erfüllt, die vom Screening an zählt.",
    "Tage sind belgische Kalendertage, ohne Uhrzeit. „Plus n Monate“ behält den Tag des Monats oder nimmt den letzten Tag des Monats, wenn es ihn nicht gibt. Ein Zeitraum von n Monaten läuft bis zum Tag davor.",
    "Die Abrechnungsfrist verschiebt sich weder wegen eines Wochenendes noch wegen eines Feiertags: Die Texte sagen dazu nichts.",
  ],
  counting: {
    counted:
      "Eine Leistung zählt, wenn sie abgerechnet ist, oder wenn sie noch abzurechnen und ihre gewöhnliche Frist am Tag der Frage nicht vorbei ist.",
    "not-counted":
      "Nicht gezählt werden Leistungen, auf deren Abrechnung verzichtet wurde, und solche, deren Frist ohne Abrechnung vorbei ist.",
    anywhere:
      "Die Höchstzahlen gelten für den Patienten, wo immer und durch wen auch immer die Leistungen erbracht wurden.",
    later: "Leistungen nach derjenigen, um die es geht, zählen nicht.",
    "unknown-minutes":
      "Eine frühere Konzertierung, deren Dauer fehlt, zählt als eine Viertelstunde, und die Antwort meldet das.",
  },
};
