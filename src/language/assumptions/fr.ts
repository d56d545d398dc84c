import { fr as format } from "../format/fr";
import type { AssumptionWords } from "./catalogue";

const { and, longDate, number, or, shortDate } = format;

export const fr: AssumptionWords = {
  indicators: (count, scenario) =>
    `${count > 1 ? `${number(count)} indicateurs positifs` : count === 1 ? "1 indicateur positif" : "aucun indicateur positif"}, donc scénario ${scenario}`,
  notTheDisputedTwo: "d'autres indicateurs que dépression et anxiété seules",
  scenario: (scenario) => `scénario ${scenario}`,
  weeks: (weeks, due) => `${number(weeks)} SA aujourd'hui, terme vers le ${longDate(due)}`,
  dayOfWeeks: (weeks, day) => `${number(weeks)} SA selon le terme du dossier : le ${longDate(day)}`,
  screenedOn: (day) => `dépistage fait le ${longDate(day)}`,
  bornOn: (day) => `enfant né le ${longDate(day)}, comme vous l'écrivez`,
  birthToCome: (day) => `une naissance le ${longDate(day)} ne change rien avant ce jour`,
  notBornYet: "l'enfant n'est pas encore né",
  nothingDoneYet: "aucun acte de ce type encore fait",
  earlier: (count, what) =>
    count > 1 ? `${number(count)} actes « ${what} » déjà faits` : `1 acte « ${what} » déjà fait`,
  inamiNumber: "avec un numéro INAMI",
  openRegion: "en Wallonie, à Bruxelles ou en Communauté germanophone",
  convention: "avec une convention avec un réseau",
  coordinationInOrder: "équipe, plan de soins, accord de la femme et concertation en ordre",
  age: (years) => `patient de ${number(years)} ans`,
  preferential: (has) => (has ? "avec intervention majorée" : "sans intervention majorée"),
  registered: "patient enregistré",
  functionalAssessment: "bilan fonctionnel fait",
  allOver: (from, to) => `réponse valable du ${shortDate(from)} au ${shortDate(to)}`,
  sameFor: (services) => `la réponse est la même pour : ${and(services)}`,
  file: {
    bornOn: (day) => `le dossier donne une naissance le ${longDate(day)} et c'est lui que je suis`,
    screenedOn: (day) => `le dossier donne un dépistage le ${longDate(day)} et c'est lui que je suis`,
    scenario: (possible) => `le dossier donne le scénario ${or(possible)} et c'est lui que je suis`,
  },
};
