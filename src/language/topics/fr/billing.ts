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
      ? `${capital(words.services[service])} : ${euro(cents)}${unit}, dernier tarif publié, valable depuis le ${day(since)}.`
      : `${capital(words.services[service])} : ${euro(cents)}${unit} au ${day(on)}.`;
}

function history({ service, tariffs }: { service: Tariff["service"]; tariffs: { from: string; cents: number }[] }) {
  const steps = tariffs.map(({ from, cents }) => `${euro(cents)} dès le ${day(from)}`);
  return `${capital(words.services[service])} au fil du temps : ${steps.join(", puis ")}.`;
}

const pseudocode = ({ service, code }: { service: Tariff["service"]; code: string }) =>
  `${capital(words.services[service])} : ${code}.`;

export const billing: BillingSentences = {
  "tariff.before": ({ from }) => `Avant le ${day(from)}, le programme n'existait pas : il n'y a pas de tarif.`,
  "tariff.screening": tariff(""),
  "tariff.cpp": tariff(" par séance"),
  "tariff.coordination": tariff(" par période de référence"),
  "tariff.concertation": tariff(" par participant et par quart d'heure"),
  "tariff.concertation-ceiling": ({ units, cents, months }) =>
    `Plafond par période de ${months} mois : ${euro(cents)}, soit ${units} fois ce tarif.`,
  "tariff-history.screening": history,
  "tariff-history.cpp": history,
  "tariff-history.coordination": history,
  "tariff-history.concertation": history,
  "tariff.indexation": ({ percent, from }) => `Les tarifs ont été indexés de ${number(percent)} % le ${day(from)}.`,
  "tariff.indexation-approved": ({ on }) =>
    `Le taux vient du budget des soins de santé 2025, approuvé à l'INAMI le ${day(on)} sous réserve de ce que déciderait le gouvernement.`,
  "share.none": ({ from }) =>
    `Rien à payer pour la femme depuis le ${day(from)} : l'assurance couvre tout le tarif. Pour avant, les textes ne le précisent pas.`,
  "pseudocode.screening": pseudocode,
  "pseudocode.cpp": pseudocode,
  "pseudocode.coordination": pseudocode,
  "pseudocode.concertation": pseudocode,
  "opening.flanders-asked":
    "En Flandre, c'est à confirmer : la circulaire aux mutualités laisse les dates ouvertes, la circulaire aux prestataires décrit la facturation pour tous. Demandez au Departement Zorg ou à Opgroeien.",
  "opening.region-asked": ({ region, screening, others }) =>
    `${capital(words.inRegion[region])}, la facturation est ouverte depuis le ${day(screening)} pour le dépistage et depuis le ${day(others)} pour les trois autres prestations.`,
  "opening.three-regions": ({ screening, others }) =>
    `En Wallonie, à Bruxelles et en Communauté germanophone, la facturation est ouverte depuis le ${day(screening)} pour le dépistage et depuis le ${day(others)} pour les trois autres prestations.`,
  "opening.flanders":
    "En Flandre, la circulaire aux mutualités laisse les dates ouvertes : à confirmer auprès du Departement Zorg ou d'Opgroeien.",
  "opening.retroactive": ({ from, to }) =>
    `Les prestations faites du ${day(from)} au ${day(to)} pouvaient être facturées après coup.`,
  "opening.retroactive-until":
    "Jusqu'à quand ? Le texte ne fixe aucune fin à cette possibilité, alors que le délai ordinaire est dépassé : demandez à l'INAMI.",
  "deadline.of-day": ({ on, billBy }) => `Une prestation du ${day(on)} se facture au plus tard le ${day(billBy)}.`,
  "deadline.rule": ({ dayOfMonth }) =>
    `La règle : au plus tard le ${dayOfMonth} du troisième mois qui suit celui de la prestation.`,
  "deadline.retroactive-asked":
    "Pour l'été 2024, une facturation après coup était admise, sans date de fin : si le délai est passé, demandez à l'INAMI.",
  "platform.what":
    "La facturation passe par la plateforme centrale Soins intégrés – Soins périnataux de l'asbl IM, gérée par le CIN.",
  "platform.who": "Il faut un numéro INAMI pour y enregistrer et facturer.",
  "platform.manuals": "Les manuels se trouvent sur le site du CIN et sur celui de l'INAMI.",

  "contact.flanders-asked": "Pour la Flandre, voyez la page d'Opgroeien sur le plan interfédéral de soins intégrés.",
  "contact.wallonia-asked":
    "Pour la Wallonie, la circulaire annonçait des informations à venir ; c'est l'AVIQ qui a signé la convention.",
  "contact.brussels-asked": "Pour Bruxelles, voyez la page Périnatalité de Brusano.",
  "contact.german-speaking-asked":
    "Pour la Communauté germanophone, voyez la page « Prä- und postnatal » d'Ostbelgien Live.",
  "contact.regions":
    "Par région : Opgroeien en Flandre, Brusano à Bruxelles, Ostbelgien Live en Communauté germanophone ; pour la Wallonie, rien n'était encore publié, c'est l'AVIQ qui a signé.",
  "contact.inami": "Pour la convention, adressez-vous à l'INAMI.",
  "contact.bib": "Pour BiB et ses formations, adressez-vous à Born in Belgium.",
  "contact.platform": "Pour la plateforme IM, adressez-vous au CIN.",
  "contact.no-mailbox": "Pour le programme périnatal, les textes ne donnent aucune adresse de courriel.",
  "contact.psychology-mailboxes": ({ psychologyInami, psychologyHealth }) =>
    `Pour les soins psychologiques : ${psychologyInami} à l'INAMI et ${psychologyHealth} au SPF Santé publique.`,

  "same-day.nomenclature":
    "Avec un acte de la nomenclature : oui, les quatre prestations peuvent se combiner avec lui.",
  "same-day.screening-and-cpp":
    "Dépistage et première CPP : oui, la CPP peut suivre directement et les deux se facturent ensemble.",
  "same-day.quarters": ({ minutes }) =>
    `Plusieurs fois ${minutes} minutes de concertation le même jour : oui, pour une même personne aussi.`,
  "same-day.other-pairs":
    "Pour deux prestations du programme le même jour, hors dépistage et première CPP, les textes ne disent rien : demandez à l'INAMI.",
  "same-day.psychology-silent":
    "Deux prestations psychologiques le même jour : les textes ne le règlent pas. Demandez à votre réseau.",
  "same-day.psychology-concertation":
    "Une concertation psychologique ne se facture pas si elle est déjà remboursée par une entité fédérée ou par la nomenclature.",
};
