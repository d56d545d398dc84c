import type { NotSettledSentences } from "../catalogue";

export const notSettled: NotSettledSentences = {
  "open.cpp-by-video": "Eine CPP per Video? Das sagen die Texte nicht.",
  "open.cpp-by-video-near":
    "Auf Distanz lassen sie nur die Konzertierung zu, online, und die psychologischen Sitzungen der Funktionen 2 und 3.",
  "open.hospital":
    "Eine Frau im Krankenhaus? Das regeln die Texte nicht: Die veröffentlichten Codes stehen nur in der ambulanten Spalte.",
  "open.capitation":
    "Eine Praxis mit Pauschalsystem? Die Texte sagen nicht, ob sie diese Leistungen zusätzlich abrechnen darf.",
  "open.capitation-near":
    "Die maison médicale nennen sie nur bei der Koordination: Dort darf der verantwortliche Leistungserbringer abrechnen.",
  "open.supplements":
    "Ein Zuschlag? Dazu schweigen die Texte; bei den vier perinatalen Leistungen ist die veröffentlichte Erstattung gleich dem Tarif.",
  "open.supplements-psychology":
    "In der psychologischen Versorgung sehen sie nur den Eigenanteil vor, kein Wort zu Zuschlägen.",
  "open.no-show": "Ein versäumter Termin? Kein Text spricht davon: Weder Abrechnung noch Entschädigung ist vorgesehen.",
  "open.second-screening":
    "Ein zweites Screening in derselben Schwangerschaft? Ein zweites Mal bezahlt wird es nicht; ob es erlaubt ist und das Szenario ändern kann, sagen die Texte nicht.",
  "open.second-screening-near":
    "Nach der Geburt halten sie eine neue Erfassung für wünschenswert, wenn sich der Bedarf ändert, aber nicht mit BiB.",
  "open.cpp-of-another":
    "Eine CPP abrechnen, die jemand anders geführt hat? Das sagen die Texte nicht: Jede Fachkraft darf sie führen, drei Berufe dürfen sie abrechnen.",
  "open.cpp-of-another-near":
    "Für einen Kollegen abzurechnen ist nur bei der Koordination vorgesehen, innerhalb eines Teams.",
  "open.functions-2-and-3": "Die Funktionen 2 und 3 für denselben Patienten verbinden? Das regeln die Texte nicht.",
  "open.functions-2-and-3-near":
    "Sie geben jeder Funktion ihre eigenen Sitzungen, sagen aber nicht, ob beide Zahlen zusammen gelten.",
  "open.both-concertations":
    "Eine perinatale und eine psychologische Konzertierung am selben Tag? Das regeln die Texte nicht.",
  "open.both-concertations-near":
    "Die psychologische Konzertierung wird nicht bezahlt, wenn das Treffen schon anders vergütet wird.",
  "open.exceptions":
    "Abrechnen ohne Screening? Das Abkommen sieht Ausnahmen vor, aber die Bedingungen sind noch zu vereinbaren.",
  "open.weekend":
    "Eine Frist, die auf ein Wochenende oder einen Feiertag fällt? Die Texte verschieben sie nicht und sagen nichts dazu.",
  "open.weekend-advice": "Rechnen Sie sicherheitshalber früher ab: Das angezeigte Datum ist das des Kalenders.",
  "open.list-perinatal":
    "Perinatal lassen die Texte offen: die CPP per Video oder durch jemand anderen, die Frau im Krankenhaus, das Pauschalsystem, Zuschläge, versäumte Termine, ein zweites Screening, Ausnahmen ohne Screening.",
  "open.list-psychology":
    "In der psychologischen Versorgung: die Funktionen 2 und 3 zusammen, beide Konzertierungen am selben Tag, und für beide Programme eine Frist an einem Feiertag.",
  "ask.inami": "Fragen Sie das LIKIV, bevor Sie abrechnen.",
  "ask.born-in-belgium": "Zum Instrument selbst fragen Sie Born in Belgium.",
  "ask.billing-platform": "Fragen Sie zur Sicherheit das CIN, das die Plattform verwaltet.",
  "ask.network": ({ address }) =>
    `Fragen Sie zur psychologischen Versorgung Ihr Netzwerk für psychische Gesundheit; das LIKIV erreichen Sie unter ${address}.`,
};
