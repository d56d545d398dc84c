import type { CareSentences } from "../catalogue";
import { day, words } from "./words";

export const care: CareSentences = {
  "programme.what": ({ birthday }) =>
    `Es ist ein gemeinsames Programm des Föderalstaats und der Teilstaaten: Es begleitet schwangere Frauen, ihre Kinder und ihre Familie von der Empfängnis bis zum ${birthday}. Geburtstag des Kindes, wenn psychosoziale Risiken bestehen.`,
  "programme.why":
    "Diese Zeit prägt sofort und auf lange Sicht das Wachstum, die Entwicklung und die Lebensqualität des Kindes.",
  "programme.services":
    "Das LIKIV erstattet darin vier Leistungen: das Screening, die CPP, die Koordination und die Konzertierung.",
  "programme.for-whom":
    "Das Screening ist für jede schwangere Frau da; für die CPP braucht es Szenario A oder B, für die Koordination und die Konzertierung Szenario B.",
  "programme.since": ({ from }) => `Die Leistungen zählen seit dem ${day(from)}.`,
  "programme.signatories": ({ germanSpeaking, wallonia, flanders }) =>
    `Unterzeichnet haben: das Ministerium der Deutschsprachigen Gemeinschaft am ${day(germanSpeaking)}, die AVIQ für die Wallonie sowie für Brüssel die COCOM und die COCOF am ${day(wallonia)}, das Departement Zorg und Opgroeien für Flandern am ${day(flanders)}.`,
  "programme.convention": "Es ist ein Abkommen zwischen dem Versicherungsausschuss des LIKIV und jedem Teilstaat.",
  "programme.recommendations": "Die Szenarien des Programms beruhen auf Empfehlungen des KCE.",
  "programme.website": "Das LIKIV hat eine Seite dazu (auf Französisch).",
  "programme.anywhere": "Die Höchstzahlen gelten für die ganzen 1000 Tage, gleich wo die Leistungen erbracht wurden.",
  "programme.moving":
    "Zieht die Frau um, wechselt sie den Leistungserbringer oder geht sie in einen anderen Teilstaat, zählt also mit, was anderswo schon abgerechnet wurde.",
  "programme.other-professionals":
    "Auch andere Fachkräfte können dasselbe tun, dann aber ohne Erstattung durch das LIKIV.",

  "principle.inform":
    "Sie informieren die Frau oder verweisen sie an die richtige Fachkraft oder Stelle, zum Beispiel das ÖSHZ; BiB und sein Aktionsplan helfen Ihnen dabei.",
  "principle.follow-up": "Wer das Screening gemacht hat, begleitet auch weiter.",
  "principle.after-birth":
    "Nach der Geburt läuft weiter, was begonnen wurde; es wird von Zeit zu Zeit neu bewertet und angepasst.",

  "scenario.of-count": ({ indicators, scenario }) =>
    indicators === 1
      ? `Mit 1 positiven Einschlussindikator: Szenario ${scenario}.`
      : `Mit ${indicators} positiven Einschlussindikatoren: Szenario ${scenario}.`,
  "scenario.rule": "Kein positiver Einschlussindikator: Szenario 0. Einer: Szenario A. Zwei oder mehr: Szenario B.",
  "scenario.by-bib": "Das Screening in BiB weist das Szenario zu.",
  "scenario.depression-and-anxiety": ({ counted }) =>
    `Sind nur Depression und Angst positiv, ist das zu klären: Beide Texte sprechen von ${counted} Indikatoren, aber das Rundschreiben an die Leistungserbringer führt die psychische Gesundheit in einer einzigen Zeile. Folgen Sie dem Szenario, das BiB anzeigt.`,
  "scenario.opens-none": "Szenario 0 öffnet keine der drei anderen Leistungen.",
  "scenario.opens-prenatal-a": ({ max }) =>
    `Szenario A, vorgeburtliche Phase: passende Unterstützung und höchstens ${max} erstattete CPP.`,
  "scenario.opens-prenatal-b":
    "Szenario B, vorgeburtliche Phase: dasselbe, dazu die Koordination und die Konzertierung.",
  "scenario.opens-later-a":
    "Szenario A, nachgeburtliche Phase und frühe Kindheit: passende Unterstützung für Eltern und Kind, aber keine CPP mehr.",
  "scenario.opens-later-b":
    "Szenario B, nachgeburtliche Phase und frühe Kindheit: Die Koordination läuft weiter oder beginnt, und die Konzertierung bleibt möglich.",
  "indicators.list": ({ counted, all }) =>
    `Von den ${all} Indikatoren in BiB bestimmen ${counted} das Szenario: Finanzen, Depression, Angst, Wohnen, soziale Unterstützung, Substanzkonsum, Kommunikation und Gewalt.`,
  "indicators.others": ({ others }) => `Die ${others} anderen können auch positiv sein: Am Szenario ändern sie nichts.`,
  "inclusion.until": ({ days }) =>
    `Für die Aufnahme ins Programm muss das Screening spätestens ${days} Tage nach der Entbindung gemacht sein.`,
  "inclusion.later-phase": ({ days }) =>
    `Für eine Vulnerabilität, die nach diesen ${days} Tagen auffällt, ist heute nichts vorgesehen: Das ist auf eine spätere Phase verschoben.`,
  "inclusion.bib-not-for-later":
    "Das BiB-Instrument ist für die Schwangerschaft gemacht; in den späteren Phasen wird nicht damit gescreent.",
  "inclusion.other-tools":
    "Ändert sich der Bedarf nach der Geburt, ist eine neue Erfassung wünschenswert, mit einem Instrument, das noch zu bestimmen ist.",
  "periods.three": ({ weeks, age }) =>
    `Der Weg hat drei Phasen: vorgeburtlich, vom Screening bis zur Entbindung; nachgeburtlich, bis ${weeks} Wochen danach; frühe Kindheit, danach bis einschließlich ${age} Jahre.`,

  "screening.what":
    "Das Screening erkennt psychosoziale Vulnerabilitäten einer schwangeren Frau früh und systematisch, um ihr dann passende Hilfe anzubieten. Es geschieht in BiB.",
  "screening.who-does":
    "Jede Fachkraft aus Pflege, Medizin oder Sozialem darf das Screening machen, wenn die Frau einverstanden ist.",
  "screening.role-bills": ({ role }) =>
    `Ja: Mit einer LIKIV-Nummer dürfen ${words.roles[role]} ein Screening abrechnen.`,
  "screening.role-does-only": ({ role }) =>
    `Nein, außer mit einer LIKIV-Nummer: ${words.roles[role]} dürfen das Screening machen, aber nur ein Leistungserbringer der Krankenversicherung rechnet es ab.`,
  "screening.who-bills":
    "Jeder Leistungserbringer der Krankenversicherung mit einer LIKIV-Nummer darf das Screening abrechnen, das er selbst abgeschlossen hat.",
  "screening.limit": ({ max }) => `Höchstens ${max} Screening pro Schwangerschaft.`,
  "screening.window": ({ days }) =>
    `Das Screening ist vom Beginn der Schwangerschaft bis ${days} Tage nach der Geburt möglich.`,
  "screening.indicators": ({ answered, all }) => `Füllen Sie in BiB mindestens ${answered} der ${all} Indikatoren aus.`,
  "screening.code": "Ist das Screening abgeschlossen, zeigt BiB einen Code an: Den brauchen Sie für die Abrechnung.",
  "screening.consent": "Die Frau muss einverstanden sein.",
  "screening.no-duration": "Die Texte legen keine Dauer für das Screening fest.",
  "training.basic": "Eine Grundausbildung von Born in Belgium wird sehr empfohlen, um gut zu screenen.",
  "training.paid-by": "Die Kosten übernimmt das LIKIV über einen Zuschuss an Born in Belgium.",
  "bib.what": ({ all }) =>
    `Born in Belgium Professionals (BiB) ist die Plattform für das Screening, mit seinen ${all} Indikatoren, und für die gemeinsame Begleitung.`,
  "bib.partner": "Um BiB zu nutzen, werden Sie Partner von Born in Belgium.",
  "bib.proof":
    "Was Sie in BiB eintragen, ist auch Ihr Nachweis: Dort werden die vier Leistungen begründet und kontrolliert.",

  "cpp.what":
    "In einer CPP gehen Sie mit der Frau die Ergebnisse des Screenings gründlich durch und beginnen oder verstärken gemeinsam die passende Hilfe.",
  "cpp.when":
    "Die erste findet am besten im ersten Trimester statt, auf Wunsch gleich nach dem Screening; die zweite am besten im dritten, um die Entbindung und die Zeit danach vorzubereiten.",
  "cpp.who-does":
    "Jede Fachkraft aus Pflege, Medizin oder Sozialem darf eine CPP führen, wenn die Frau einverstanden ist.",
  "cpp.role-bills": ({ role }) => `Ja, ${words.roles[role]} dürfen eine CPP abrechnen.`,
  "cpp.role-does-not": ({ role }) => `Nein, ${words.roles[role]} dürfen keine CPP abrechnen.`,
  "cpp.nurse-asked":
    "Zu klären: Die Anlage von 2024 nennt Krankenpfleger, das Rundschreiben an die Leistungserbringer von 2025 nicht mehr. Fragen Sie das LIKIV, bevor Sie abrechnen.",
  "cpp.who-bills": "Nach dem Rundschreiben von 2025 rechnen nur Gynäkologen, Hausärzte und Hebammen ab.",
  "cpp.nurse": "Für Krankenpfleger ist das mit dem LIKIV zu klären: Die Anlage von 2024 nannte auch sie.",
  "cpp.conducted-by-other":
    "Eine CPP abrechnen, die jemand anders geführt hat: Dazu schweigen die Texte. Fragen Sie das LIKIV.",
  "cpp.limit": ({ max }) => `Höchstens ${max} CPP pro Schwangerschaft, in der vorgeburtlichen Phase.`,
  "cpp.window":
    "Die CPP findet zwischen dem Screening und der Entbindung statt; eine Schwangerschaftswoche schreiben die Texte nicht vor.",
  "cpp.scenario": "Es braucht Szenario A oder B.",
  "cpp.evaluate":
    "Öffnen Sie in BiB die CPP-Konsultation und bewerten Sie jede Vulnerabilität: ein Status und eine Notiz.",
  "cpp.statuses": "Fünf Status stehen zur Wahl: Verbesserung, Verschlechterung, Status quo, erreicht, nicht machbar.",
  "cpp.code": "Sind alle Vulnerabilitäten bewertet, zeigt BiB den Code an, den Sie in die Abrechnung übernehmen.",
  "cpp.no-duration": "Die Texte legen keine Dauer für eine CPP fest: Der Tarif gilt pro Sitzung.",
};
