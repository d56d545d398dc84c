import type { RulebookWords } from "../catalogue";

/** When each dispute decides and what the bot does besides showing both readings, in German. */
export const disputes: RulebookWords["disputes"] = {
  "flanders-opening": { when: "Wenn die abrechnende Person in Flandern arbeitet" },
  "retroactive-billing": {
    when: "Wenn eine Leistung aus der Zeit der nachträglichen Abrechnung nach der gewöhnlichen Frist noch abzurechnen ist",
    besides: "Der angezeigte letzte Tag bleibt der der gewöhnlichen Frist.",
  },
  "depression-and-anxiety": {
    when: "Wenn Depression und Angst die einzigen positiven Einschlussindikatoren sind und BiB kein Szenario genannt hat",
    besides:
      "Die CPP ist in beiden Lesarten möglich und nicht betroffen. Das Szenario aus BiB geht vor, sobald es in der Akte steht.",
  },
  "nurse-cpp": { when: "Wenn ein Krankenpfleger die CPP abrechnet" },
  "coordinator-without-inami": {
    when: "Wenn die Person, die die Koordination abrechnet, keine LIKIV-Nummer hat, aber das Kompetenzprofil des Protokolls",
    besides: "Ohne dieses Profil lautet die Antwort nein.",
  },
  "after-third-period": {
    when: "Wenn die Leistung nach dem letzten Referenzzeitraum liegt",
    besides: "Kein Zähler wird angezeigt, und nichts wird begrenzt.",
  },
  "coordination-age": {
    when: "Wenn das Kind das erste der beiden Alter erreicht hat, das zweite aber noch nicht",
    besides: "Davor ist die Bedingung erfüllt; ab dem zweiten Alter lautet die Antwort nein.",
  },
  "concertation-in-which-period": {
    when: "Wenn eine Konzertierung stattgefunden hat, aber nur vor dem Referenzzeitraum der Koordination",
    besides:
      "Eine Konzertierung in diesem Zeitraum selbst genügt immer; ohne jede Konzertierung lautet die Antwort nein.",
  },
  "late-follow-up": {
    when: "Wenn zwischen Screening und Koordination eine Verlaufskontrolle einer Vulnerabilität zu spät kam",
  },
  "fourth-concertation": {
    when: "Wenn die Höchstzahl der Anlage erreicht ist und eine weitere Konzertierung gefragt ist",
    besides: "Die Grenze je Referenzzeitraum gilt in jedem Fall.",
  },
  "after-2026": {
    when: "Wenn die Leistung nach dem Ende des Abkommens liegt",
    besides: "Der angezeigte Tarif ist der zuletzt veröffentlichte, und der Eigenanteil bleibt gleich.",
  },
  "missions-before-2024": {
    when: "Wenn ein Unterstützungsauftrag unter dem Angebot von 2021 stattfand",
    besides: "Ein Betrag wird nicht genannt.",
  },
  "defined-group": {
    when: "Wenn die Gruppe zu klein, aber fest umrissen ist, etwa eine Klasse",
    besides: "Bei einer kleinen Gruppe, die nicht umrissen ist, lautet die Antwort nein.",
  },
  "co-animation": { when: "Wenn eine Person allein eine Gruppensitzung in Funktion 1 leitet" },
  "twelve-month-window": {
    when: "Wenn die beiden Arten, den Zeitraum zu zählen, nicht zum selben Ergebnis führen",
    besides: "Stimmen sie überein, gilt ihr Ergebnis. Der angezeigte Zähler ist der des festen Zeitraums.",
  },
  "one-more-session": {
    when: "Wenn die Zahl der Sitzungen des Angebots von 2021 erreicht ist, ohne die zusätzliche Sitzung",
    besides: "Über diese Sitzung hinaus lautet die Antwort nein.",
  },
  "concertation-outside-treatment": {
    when: "Wenn die Konzertierung nicht zu einer Behandlung in Funktion 3 gehört",
  },
  "concertations-or-quarters": {
    when: "Wenn die Zahl der Konzertierungen nicht erreicht ist, die der Viertelstunden aber überschritten würde",
    besides: "Der angezeigte Zähler ist der der Konzertierungen.",
  },
  "social-worker-group": { when: "Wenn ein Sozialassistent die Gruppensitzung mitleitet und sie abrechnet" },
  "who-bills-psy-concertation": { when: "Wenn die Person, die die Konzertierung abrechnet, kein Psychologe ist" },
};
