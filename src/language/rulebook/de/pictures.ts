import type { PictureWords } from "../catalogue";

/** The words inside the pictures, in German. */
export const pictures: PictureWords = {
  tariffs: {
    title: "Tarife des perinatalen Programms im Lauf der Zeit",
    description: "Ein Balken je Leistung und Tarif, im Maßstab der Leistung.",
  },
  psychologyTariffs: {
    title: "Tarife der psychologischen Versorgung",
    description: "Ein Balken je Leistung und Tarif, alle im selben Maßstab.",
  },
  calendar: {
    title: "Kalender des perinatalen Programms",
    description:
      "Der Beginn des Programms, die nachträgliche Abrechnung, die Anfangsdaten je Region und die Tarifjahre.",
    programme: "Programm",
    retroactive: "Nachträglich abrechenbare Leistungen",
    opening: (service) => service,
    undecided: "noch offen",
    tariff: (year) => `Tarif ${year}`,
  },
  trajectory: {
    title: "Der Weg von der Schwangerschaft bis zum Ende des Programms",
    description: "Die Abschnitte des Weges, was wann möglich ist, und die Referenzzeiträume, an einem Beispiel.",
    screening: "Screening",
    birth: "Geburt",
    birthday: (age) => (age === 1 ? `${age} Jahr` : `${age} Jahre`),
    prenatal: "Pränatal",
    postnatal: "Postnatal",
    earlyChildhood: "Frühe Kindheit",
    referencePeriods: "Referenzzeiträume",
    referencePeriod: (number) => `Zeitraum ${number}`,
    example: "Beispiel",
  },
  offers: {
    title: "Kalender der psychologischen Versorgung",
    description: "Die beiden Angebote, der Übergang und der Beginn der bekannten Beträge.",
    earlier: "Angebot von 2021",
    transition: "Übergang",
    present: "Angebot von 2024",
    after: "danach",
    shareYoung: "Eigenanteil, junge Menschen",
    shareAdult: "Eigenanteil, Erwachsene",
    tariffs: "Bekannte Tarife",
  },
  windows: {
    title: "Der Zeitraum eines Patienten, auf zwei Arten gezählt",
    description: "Dieselben Sitzungen, im festen und im gleitenden Zeitraum gezählt.",
    running: "Fester Zeitraum",
    sliding: "Gleitender Zeitraum",
    sessions: "Frühere Sitzungen",
    asked: "gefragte Sitzung",
    counted: (count) => `${count} gezählt`,
  },
  certain: "sicher",
  toConfirm: "zu klären",
};
