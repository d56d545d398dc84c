import type { PictureWords } from "../catalogue";
import { many } from "./words";

/** The words inside the pictures, in French. */
export const pictures: PictureWords = {
  tariffs: {
    title: "Tarifs du programme périnatal au fil du temps",
    description: "Une barre par prestation et par tarif, à l'échelle de la prestation.",
  },
  psychologyTariffs: {
    title: "Tarifs des soins psychologiques",
    description: "Une barre par prestation et par tarif, toutes à la même échelle.",
  },
  calendar: {
    title: "Calendrier du programme périnatal",
    description:
      "Le début du programme, la facturation après coup, les dates d'ouverture par région et les années de tarif.",
    programme: "Programme",
    retroactive: "Prestations à facturer après coup",
    opening: (service) => service,
    undecided: "à fixer",
    tariff: (year) => `Tarif ${year}`,
  },
  trajectory: {
    title: "Le trajet d'une grossesse à la fin du programme",
    description:
      "Les trois temps du trajet, ce qui peut être fait quand, et les périodes de référence, sur un exemple.",
    screening: "dépistage",
    birth: "naissance",
    birthday: (age) => `${many(age, "an", "ans")}`,
    prenatal: "Prénatal",
    postnatal: "Postnatal",
    earlyChildhood: "Petite enfance",
    referencePeriods: "Périodes de référence",
    referencePeriod: (number) => `Période ${number}`,
    example: "Exemple",
  },
  offers: {
    title: "Calendrier des soins psychologiques",
    description: "Les deux offres, la transition et le début des montants connus.",
    earlier: "Offre de 2021",
    transition: "Transition",
    present: "Offre de 2024",
    after: "ensuite",
    shareYoung: "Part du patient, jeunes",
    shareAdult: "Part du patient, adultes",
    tariffs: "Tarifs connus",
  },
  windows: {
    title: "La période d'un patient, comptée de deux façons",
    description: "Les mêmes séances comptées dans la période fixe et dans la période glissante.",
    running: "Période fixe",
    sliding: "Période glissante",
    sessions: "Séances passées",
    asked: "séance demandée",
    counted: (count) => `${many(count, "comptée", "comptées")}`,
  },
  certain: "certain",
  toConfirm: "à confirmer",
};
