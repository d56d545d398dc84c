import type { DisputeWords } from "./catalogue";

export const de: DisputeWords = {
  "flanders-opening": {
    question: "Seit wann kann in Flandern abgerechnet werden?",
    readings: [
      "Für die Flämische Gemeinschaft sind die Daten noch festzulegen.",
      "Die Abrechnung ist für alle Pflegeerbringer beschrieben, ohne Flandern auszunehmen.",
    ],
  },
  "retroactive-billing": {
    question: "Bis wann können Leistungen von Juni bis August 2024 abgerechnet werden?",
    readings: [
      "Diese Leistungen können rückwirkend abgerechnet werden; ein Ende ist nicht genannt.",
      "Jede Leistung wird bis zum 5. Tag des dritten Folgemonats abgerechnet.",
    ],
  },
  "depression-and-anxiety": {
    question: "Zählen Depression und Angst als zwei Indikatoren oder als einer?",
    readings: [
      "Depression und Angst sind zwei der 8 Kriterien, also Szenario B.",
      "Die psychische Gesundheit steht in einer Zeile: ein Indikator, also Szenario A.",
    ],
  },
  "nurse-cpp": {
    question: "Darf ein Krankenpfleger eine CPP abrechnen?",
    readings: [
      "Krankenpfleger gehören zu denen, die eine CPP abrechnen dürfen.",
      "Nur Gynäkologen, Hausärzte und Hebammen dürfen sie abrechnen.",
    ],
  },
  "coordinator-without-inami": {
    question: "Darf jemand ohne LIKIV-Nummer, aber mit dem Kompetenzprofil des Protokolls, die Koordination abrechnen?",
    readings: [
      "Wer dieses Kompetenzprofil hat, darf abrechnen.",
      "Es rechnet ein Pflegeerbringer mit LIKIV-Nummer ab.",
    ],
  },
  "after-third-period": {
    question: "Was kann nach dem dritten Referenzzeitraum abgerechnet werden?",
    readings: [
      "Dreimal im Programm, einmal je Zeitraum von 12 Monaten.",
      "Es steht nirgends, was gilt, wenn drei Zeiträume vorbei sind und das Programm noch läuft.",
    ],
  },
  "coordination-age": {
    question: "Bis zu welchem Alter des Kindes kann die Koordination abgerechnet werden?",
    readings: [
      "Bis das Kind zwei Jahre alt ist; an anderer Stelle im selben Punkt: bis einschließlich zwei Jahre.",
      "Das Programm läuft bis zum dritten Geburtstag.",
    ],
  },
  "concertation-in-which-period": {
    question: "Muss die Konzertierung im abgerechneten Referenzzeitraum liegen?",
    readings: [
      "Eine Konzertierung hat stattgefunden: Eine aus einem früheren Zeitraum genügt.",
      "Eine Konzertierung pro Jahr ist nötig: Jeder Zeitraum verlangt seine eigene.",
    ],
  },
  "late-follow-up": {
    question: "Verhindert eine Verlaufskontrolle nach mehr als sechs Monaten die Abrechnung der Koordination?",
    readings: [
      "Jede Vulnerabilität wird mindestens alle sechs Monate verfolgt.",
      "Nirgends steht, dass eine späte Verlaufskontrolle die Abrechnung verhindert.",
    ],
  },
  "fourth-concertation": {
    question: "Kann im Programm eine vierte Konzertierung abgerechnet werden?",
    readings: ["Höchstens dreimal im Programm.", "Es gibt nur eine Grenze je Zeitraum von 12 Monaten."],
  },
  "after-2026": {
    question: "Was gilt für die psychologische Versorgung nach dem 31. Dezember 2026?",
    readings: ["Das Abkommen deckt die Jahre 2024 bis 2026.", "Über die Zeit danach ist nichts bekannt."],
  },
  "missions-before-2024": {
    question: "Zu welchen Bedingungen wurden Unterstützungsaufträge vor April 2024 abgerechnet?",
    readings: [
      "Im Angebot 2021-2023 gab es andere Aufträge.",
      "Ihre Bedingungen und Beträge stehen nicht in den Texten.",
    ],
  },
  "defined-group": {
    question: "Genügt in Funktion 1 eine feste Gruppe von weniger als 10 Personen, etwa eine Klasse?",
    readings: ["Zehn Teilnehmende oder eine klar umrissene Gruppe.", "Mindestens zehn Teilnehmende."],
  },
  "co-animation": {
    question: "Muss eine gemeindenahe Sitzung zu zweit geleitet werden?",
    readings: [
      "Die Sitzung wird gemeinsam mit einer anderen Person geleitet.",
      "Die gemeinsame Leitung steht nicht unter den Bedingungen.",
    ],
  },
  "twelve-month-window": {
    question: "Wann beginnen die 12 Monate eines Patienten?",
    readings: [
      "Mit der ersten Sitzung, für 12 Monate (fester Zeitraum).",
      "12 Monate vor der betreffenden Sitzung (gleitender Zeitraum).",
    ],
  },
  "one-more-session": {
    question: "Ist das die zusätzliche Sitzung, die ausnahmsweise möglich ist?",
    readings: [
      "Ausnahmsweise ist eine Sitzung mehr möglich, in höchstens 5 % der Fälle.",
      "Die gewöhnliche Grenze ist erreicht.",
    ],
  },
  "concertation-outside-treatment": {
    question: "Setzt eine psychologische Konzertierung eine Behandlung in Funktion 3 voraus?",
    readings: [
      "Die Konzertierung verstärkt die Versorgung in Funktion 3.",
      "Sie ist möglich, wenn die Versorgung intensiviert wird; eine Funktion ist nicht genannt.",
    ],
  },
  "concertations-or-quarters": {
    question: "Zählt die Grenze von 4 in 12 Monaten Konzertierungen oder Viertelstunden?",
    readings: ["Vier Konzertierungen in 12 Monaten.", "Vier Viertelstunden in 12 Monaten."],
  },
  "social-worker-group": {
    question: "Darf ein Sozialassistent, der eine Gruppensitzung mitleitet, sie abrechnen?",
    readings: [
      "Ein anderer Pflegeerbringer, der mitleitet, wird zu einem eigenen Satz bezahlt.",
      "Nirgends steht, ob ein Sozialassistent dazugehört.",
    ],
  },
  "who-bills-psy-concertation": {
    question: "Darf jemand anderes als ein Psychologe eine psychologische Konzertierung abrechnen?",
    readings: [
      "Konzertierungen finden gemeinsam mit anderen Pflegeerbringern statt.",
      "Der klinische Psychologe oder Orthopädagoge rechnet ab.",
    ],
  },
};
