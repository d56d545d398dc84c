import type { SourceWords } from "./catalogue";

export const de: SourceWords = {
  "annex-2024": {
    title: "Finanzielle Beteiligungen des LIKIV, Programm „erste 1000 Tage“ (Anlage zum Abkommen)",
    short: "Anlage zum Abkommen 2024",
    sections: {
      tariffs: {
        label: "Tariftabelle",
        about: "Wer welche Leistung abrechnet, zu welchem Tarif 2024, unter welchem Pseudocode und wie oft.",
      },
      scenarios: {
        label: "Szenariotabelle",
        about: "Was die Szenarien A und B vor der Geburt, nach der Geburt und in der frühen Kindheit eröffnen.",
      },
      "note-1": { label: "Fußnote 1", about: "Verweist für die Zielgruppe auf die Szenariotabelle." },
      "note-2": {
        label: "Fußnote 2",
        about: "Auch andere Fachkräfte können tätig werden, jedoch ohne Erstattung durch das LIKIV.",
      },
      "note-3": {
        label: "Fußnote 3",
        about: "Die Höchstzahlen gelten für die ganzen 1000 Tage, wo auch immer die Leistungen erfolgen.",
      },
      "note-4": {
        label: "Fußnote 4",
        about: "Das Screening erfolgt spätestens 7 Tage nach der Entbindung, um ins Programm zu kommen.",
      },
    },
  },
  "oa-2024-401": {
    title: "Rundschreiben an die Versicherungsträger 2024/401 vom 16. Dezember 2024",
    short: "Rundschreiben VT 2024/401",
    sections: {
      opening: {
        label: "Anfangsdaten",
        about: "Seit wann jede Region abrechnen kann, die rückwirkende Abrechnung im Sommer 2024 und die Indexierung.",
      },
      tariffs: {
        label: "Anlage, Tarife",
        about: "Honorare und Beteiligungen der vier Leistungen ab dem 1. Januar 2025.",
      },
    },
  },
  "providers-2025": {
    title: "Rundschreiben an die Pflegeerbringer, Programm „erste 1000 Tage“",
    short: "Rundschreiben an die Pflegeerbringer 2025",
    sections: {
      1: {
        label: "§ 1",
        about: "Das Programm, die vier Leistungen und die Frist für die Abrechnung auf der IM-Plattform.",
      },
      "2a": { label: "§ 2a", about: "Das Screening: Indikatoren, Szenario, Zeitpunkt und Bedingungen der Abrechnung." },
      "2b": { label: "§ 2b", about: "Die CPP: wer sie abrechnen darf, wie oft, und was in BiB stehen muss." },
      "2c": {
        label: "§ 2c",
        about: "Die Koordination: wer koordiniert, die Zeiträume von 12 Monaten, Team, Plan und Verlaufskontrollen.",
      },
      "2d": {
        label: "§ 2d",
        about: "Die Konzertierung: Teilnehmende, Dauer, abrechenbare Viertelstunden und Eintrag.",
      },
      3: { label: "§ 3", about: "Wo BiB, die IM-Plattform, das Abkommen und die Kontakte je Region zu finden sind." },
    },
  },
  "psy-slides-2024": {
    title: "Psychologische Versorgung in der ersten Linie, Infoveranstaltung vom 23. Januar 2024",
    short: "Infoveranstaltung Psychologie 2024",
    sections: {
      1: { label: "Teil 1", about: "Der Hintergrund: vom Protokoll 2020 zum Abkommen 2021." },
      2: { label: "Teil 2", about: "Die Vision: passende, integrierte Versorgung durch 32 Netzwerke." },
      3: { label: "Teil 3", about: "Das Angebot 2021-2023: zwei Funktionen, Sitzungszahlen und Kennzahlen." },
      "4.1": { label: "Teil 4.1", about: "Was die Evaluationsstudie EPCAP 2.0 zeigte und empfahl." },
      "4.2": { label: "Teil 4.2", about: "Der Bedarf aus der Praxis." },
      5: { label: "Teil 5", about: "Das Abkommen 2024-2026: Leitlinien und Zielgruppe." },
      "5.1": {
        label: "Teil 5.1",
        about: "Die drei Funktionen und die Unterstützungsaufträge: Orte, Gruppen und Sitzungszahlen.",
      },
      "5.2": { label: "Teil 5.2", about: "Die Honorare, der Eigenanteil und die Regeln der Konzertierung." },
      "5.3": {
        label: "Teil 5.3",
        about: "Die Qualität: evidenzbasierte Praxis und das Datenblatt der Gruppensitzungen.",
      },
      6: { label: "Teil 6", about: "Das Gesamtbudget 2024 und seine Teile." },
      "6.1": { label: "Teil 6.1", about: "Die zusätzlichen Mittel im Versorgungsbudget." },
      "6.2": { label: "Teil 6.2", about: "Die Verteilung des Budgets auf die Netzwerke." },
      "7.1": { label: "Teil 7.1", about: "Der Zeitplan von Dezember 2023 bis März 2024." },
      "7.2": { label: "Teil 7.2", about: "Der Übergang für die Pflegeerbringer: Zähler und Beträge gelten weiter." },
      "7.3": { label: "Teil 7.3", about: "Was die Netzwerke umsetzen." },
      "7.4": { label: "Teil 7.4", about: "Was die Verwaltungen vorbereiten." },
    },
  },
  "psy-2024": {
    title: "Rundschreiben an die Netzwerke, neues Abkommen über psychologische Versorgung in der ersten Linie",
    short: "Rundschreiben an die Netzwerke 2024",
    sections: {
      preamble: { label: "Einleitung", about: "Warum es ein neues Abkommen gibt und seit wann." },
      A: {
        label: "Punkt A",
        about: "Die drei Funktionen und die Unterstützungsaufträge: Inhalt, Orte, Gruppen, Sitzungszahlen.",
      },
      B: { label: "Punkt B", about: "Die Qualität der Gruppenprogramme und ihr Datenblatt." },
      C: { label: "Punkt C", about: "Die Dauer der Sitzungen und der Konzertierungen." },
      D: { label: "Punkt D", about: "Was der Patient zahlt, je nach Alter, Sitzung und erhöhter Kostenerstattung." },
      E: { label: "Punkt E", about: "Die Konzertierung: Teilnehmende, Dauer und Zahl je 12 Monate." },
      F: { label: "Punkt F", about: "Vor 2024 begonnene Sitzungszähler laufen weiter." },
      G: {
        label: "Punkt G",
        about: "Die Abrechnung: je Pflegeerbringer, je Teilnehmenden, je Stunde, und ihre Frist.",
      },
      budget: { label: "Budget", about: "Das Budget 2024: Versorgung, Betrieb und zusätzliche Mittel." },
      transition: { label: "Übergangszeit", about: "Was von Januar bis März 2024 weiter gilt." },
    },
  },
};
