import type { PictureWords } from "../catalogue";

/** The words inside the pictures, in English. */
export const pictures: PictureWords = {
  tariffs: {
    title: "Tariffs of the perinatal programme over time",
    description: "One bar per service and tariff, on the service's own scale.",
  },
  psychologyTariffs: {
    title: "Tariffs of psychological care",
    description: "One bar per service and tariff, all on the same scale.",
  },
  calendar: {
    title: "Calendar of the perinatal programme",
    description: "The start of the programme, retroactive billing, the opening dates per region and the tariff years.",
    programme: "Programme",
    retroactive: "Services billable afterwards",
    opening: (service) => service,
    undecided: "to be set",
    tariff: (year) => `Tariff ${year}`,
  },
  trajectory: {
    title: "The trajectory from pregnancy to the end of the programme",
    description: "The parts of the trajectory, what can be done when, and the reference periods, on an example.",
    screening: "screening",
    birth: "birth",
    birthday: (age) => (age === 1 ? `${age} year` : `${age} years`),
    prenatal: "Prenatal",
    postnatal: "Postnatal",
    earlyChildhood: "Early childhood",
    referencePeriods: "Reference periods",
    referencePeriod: (number) => `Period ${number}`,
    example: "Example",
  },
  offers: {
    title: "Calendar of psychological care",
    description: "The two offers, the transition and the start of the known amounts.",
    earlier: "Offer of 2021",
    transition: "Transition",
    present: "Offer of 2024",
    after: "then",
    shareYoung: "Patient's share, young",
    shareAdult: "Patient's share, adults",
    tariffs: "Known tariffs",
  },
  windows: {
    title: "A patient's period, counted in two ways",
    description: "The same sessions counted in the fixed and in the sliding period.",
    running: "Fixed period",
    sliding: "Sliding period",
    sessions: "Past sessions",
    asked: "session asked about",
    counted: (count) => `${count} counted`,
  },
  certain: "certain",
  toConfirm: "to confirm",
};
