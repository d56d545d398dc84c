import type { PictureWords } from "../catalogue";

/** The words inside the pictures, in Dutch. */
export const pictures: PictureWords = {
  tariffs: {
    title: "Tarieven van het perinatale programma door de tijd",
    description: "Eén balk per verstrekking en per tarief, op de schaal van de verstrekking.",
  },
  psychologyTariffs: {
    title: "Tarieven van de psychologische zorg",
    description: "Eén balk per verstrekking en per tarief, allemaal op dezelfde schaal.",
  },
  calendar: {
    title: "Kalender van het perinatale programma",
    description: "Het begin van het programma, de facturatie achteraf, de startdata per regio en de tariefjaren.",
    programme: "Programma",
    retroactive: "Achteraf te factureren verstrekkingen",
    opening: (service) => service,
    undecided: "nog vast te leggen",
    tariff: (year) => `Tarief ${year}`,
  },
  trajectory: {
    title: "Het traject van een zwangerschap tot het einde van het programma",
    description: "De delen van het traject, wat wanneer kan, en de referentieperiodes, aan de hand van een voorbeeld.",
    screening: "screening",
    birth: "geboorte",
    birthday: (age) => `${age} jaar`,
    prenatal: "Prenataal",
    postnatal: "Postnataal",
    earlyChildhood: "Vroege kindertijd",
    referencePeriods: "Referentieperiodes",
    referencePeriod: (number) => `Periode ${number}`,
    example: "Voorbeeld",
  },
  offers: {
    title: "Kalender van de psychologische zorg",
    description: "Het aanbod vóór en na de overgang en het begin van de bekende bedragen.",
    earlier: "Aanbod van 2021",
    transition: "Overgang",
    present: "Aanbod van 2024",
    after: "daarna",
    shareYoung: "Remgeld, jongeren",
    shareAdult: "Remgeld, volwassenen",
    tariffs: "Bekende tarieven",
  },
  windows: {
    title: "De periode van een patiënt, op twee manieren geteld",
    description: "Dezelfde sessies geteld in de vaste en in de glijdende periode.",
    running: "Vaste periode",
    sliding: "Glijdende periode",
    sessions: "Voorbije sessies",
    asked: "gevraagde sessie",
    counted: (count) => `${count} geteld`,
  },
  certain: "zeker",
  toConfirm: "te bevestigen",
};
