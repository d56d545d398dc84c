import type { BillingSentences } from "../catalogue";
import { capital, day, euro, number, words } from "./words";

interface Tariff {
  service: keyof typeof words.services;
  on: string;
  cents: number;
  since: string;
  lastPublished: boolean;
}

function tariff(unit: string) {
  return ({ service, cents, on, since, lastPublished }: Tariff) =>
    lastPublished
      ? `${capital(words.services[service])}: ${euro(cents)}${unit}, letzter veröffentlichter Tarif, gültig seit dem ${day(since)}.`
      : `${capital(words.services[service])}: ${euro(cents)}${unit} am ${day(on)}.`;
}

function history({ service, tariffs }: { service: Tariff["service"]; tariffs: { from: string; cents: number }[] }) {
  const steps = tariffs.map(({ from, cents }) => `${euro(cents)} ab dem ${day(from)}`);
  return `${capital(words.services[service])} im Lauf der Zeit: ${steps.join(", dann ")}.`;
}

const pseudocode = ({ service, code }: { service: Tariff["service"]; code: string }) =>
  `${capital(words.services[service])}: ${code}.`;

export const billing: BillingSentences = {
  "tariff.before": ({ from }) => `Vor dem ${day(from)} gab es das Programm nicht: Es gibt keinen Tarif.`,
  "tariff.screening": tariff(""),
  "tariff.cpp": tariff(" pro Sitzung"),
  "tariff.coordination": tariff(" pro Referenzzeitraum"),
  "tariff.concertation": tariff(" pro Teilnehmer und Viertelstunde"),
  "tariff.concertation-ceiling": ({ units, cents, months }) =>
    `Höchstbetrag pro Zeitraum von ${months} Monaten: ${euro(cents)}, das ist ${units} mal dieser Tarif.`,
  "tariff-history.screening": history,
  "tariff-history.cpp": history,
  "tariff-history.coordination": history,
  "tariff-history.concertation": history,
  "tariff.indexation": ({ percent, from }) => `Die Tarife wurden am ${day(from)} um ${number(percent)} % indexiert.`,
  "tariff.indexation-approved": ({ on }) =>
    `Der Satz stammt aus dem Gesundheitshaushalt 2025, der beim LIKIV am ${day(on)} genehmigt wurde, vorbehaltlich der Entscheidungen der Regierung.`,
  "share.none": ({ from }) =>
    `Die Frau zahlt seit dem ${day(from)} nichts: Die Versicherung deckt den ganzen Tarif. Für die Zeit davor sagen es die Texte nicht.`,
  "pseudocode.screening": pseudocode,
  "pseudocode.cpp": pseudocode,
  "pseudocode.coordination": pseudocode,
  "pseudocode.concertation": pseudocode,
  "opening.flanders-asked":
    "In Flandern ist das zu klären: Das Rundschreiben an die Krankenkassen lässt die Daten offen, das an die Leistungserbringer beschreibt die Abrechnung für alle. Fragen Sie das Departement Zorg oder Opgroeien.",
  "opening.region-asked": ({ region, screening, others }) =>
    `${capital(words.inRegion[region])} ist die Abrechnung offen: seit dem ${day(screening)} für das Screening und seit dem ${day(others)} für die drei anderen Leistungen.`,
  "opening.three-regions": ({ screening, others }) =>
    `In der Wallonie, in Brüssel und in der Deutschsprachigen Gemeinschaft ist die Abrechnung offen: seit dem ${day(screening)} für das Screening, seit dem ${day(others)} für die drei anderen Leistungen.`,
  "opening.flanders":
    "Für Flandern lässt das Rundschreiben an die Krankenkassen die Daten offen: mit dem Departement Zorg oder Opgroeien zu klären.",
  "opening.retroactive": ({ from, to }) =>
    `Leistungen vom ${day(from)} bis zum ${day(to)} konnten nachträglich abgerechnet werden.`,
  "opening.retroactive-until":
    "Bis wann? Der Text setzt dieser Möglichkeit kein Ende, die gewöhnliche Frist ist aber vorbei: Fragen Sie das LIKIV.",
  "deadline.of-day": ({ on, billBy }) => `Eine Leistung vom ${day(on)} rechnen Sie spätestens am ${day(billBy)} ab.`,
  "deadline.rule": ({ dayOfMonth }) =>
    `Die Regel: spätestens am ${dayOfMonth}. des dritten Monats nach dem Monat der Leistung.`,
  "deadline.retroactive-asked":
    "Für den Sommer 2024 ging es nachträglich, ohne Enddatum: Ist die Frist vorbei, fragen Sie das LIKIV.",
  "platform.what":
    "Abgerechnet wird über die zentrale Plattform „Integrierte Versorgung – Perinatale Versorgung“ der VoG IM, die das CIN verwaltet.",
  "platform.who": "Sie brauchen eine LIKIV-Nummer, um dort zu erfassen und abzurechnen.",
  "platform.manuals": "Die Handbücher stehen auf der Website des CIN und auf der des LIKIV.",

  "contact.flanders-asked":
    "Für Flandern: die Seite von Opgroeien über den interföderalen Plan für integrierte Versorgung.",
  "contact.wallonia-asked":
    "Für die Wallonie kündigte das Rundschreiben weitere Informationen an; unterzeichnet hat die AVIQ.",
  "contact.brussels-asked": "Für Brüssel: die Seite „Périnatalité“ von Brusano.",
  "contact.german-speaking-asked":
    "Für die Deutschsprachige Gemeinschaft: die Seite „Prä- und postnatal“ von Ostbelgien Live.",
  "contact.regions":
    "Je Region: Opgroeien in Flandern, Brusano in Brüssel, Ostbelgien Live in der Deutschsprachigen Gemeinschaft; für die Wallonie war noch nichts veröffentlicht, unterzeichnet hat die AVIQ.",
  "contact.inami": "Zum Abkommen wenden Sie sich an das LIKIV.",
  "contact.bib": "Zu BiB und den Ausbildungen wenden Sie sich an Born in Belgium.",
  "contact.platform": "Zur IM-Plattform wenden Sie sich an das CIN.",
  "contact.no-mailbox": "Für das perinatale Programm nennen die Texte keine E-Mail-Adresse.",
  "contact.psychology-mailboxes": ({ psychologyInami, psychologyHealth }) =>
    `Für die psychologische Versorgung: ${psychologyInami} beim LIKIV und ${psychologyHealth} beim FÖD Volksgesundheit.`,

  "same-day.nomenclature": "Mit einer Leistung der Nomenklatur: ja, jede der vier lässt sich damit verbinden.",
  "same-day.screening-and-cpp":
    "Screening und erste CPP: ja, die CPP darf gleich folgen und beide werden zusammen abgerechnet.",
  "same-day.quarters": ({ minutes }) =>
    `Mehrmals ${minutes} Minuten Konzertierung am selben Tag: ja, auch für dieselbe Person.`,
  "same-day.other-pairs":
    "Zu zwei Leistungen des Programms am selben Tag, außer Screening und erster CPP, sagen die Texte nichts: Fragen Sie das LIKIV.",
  "same-day.psychology-silent":
    "Zwei psychologische Leistungen am selben Tag: Das regeln die Texte nicht. Fragen Sie Ihr Netzwerk.",
  "same-day.psychology-concertation":
    "Eine psychologische Konzertierung rechnen Sie nicht ab, wenn ein Teilstaat oder die Nomenklatur sie schon vergütet.",
};
