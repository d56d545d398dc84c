import { fr as terms } from "../../terms/fr";
import type { MoneySentences } from "../catalogue";
import { format } from "./words";

const { and, amount, longDate, number } = format;

/** How amounts and the patient's share come about, in French. */
export const money: MoneySentences = {
  "tariff-by-service-date": "Le tarif est celui en vigueur le jour de la prestation.",
  "last-published":
    "Si le dernier tarif date d'une année civile antérieure à celle de la prestation, il est donné comme « dernier montant publié » : aucune indexation n'est inventée.",
  "no-amount-when-no":
    "Quand la réponse est non, aucun montant n'est donné. S'il manque une durée ou un nombre, le montant est celui d'une unité, et la réponse le dit.",
  indexation: ({ percent, from }) =>
    `Les tarifs du ${longDate(from)} sont ceux de l'année précédente, indexés de ${number(percent)} %.`,
  "concertation-amount": ({ minutes, paid }) =>
    `Concertation : le tarif vaut par participant et par ${minutes} minutes. Montant = tarif × quarts d'heure facturables × participants avec un numéro INAMI, ${paid} au plus.`,
  "concertation-ceiling": ({ units, months }) =>
    `Plafond de la concertation par période de ${months} mois : ${units} fois le tarif.`,
  "perinatal-share": ({ cents, from }) =>
    `La femme paie ${amount(cents)} depuis le ${longDate(from)} : l'honoraire et l'intervention sont égaux. Pour avant, les textes ne disent rien.`,
  "group-amount":
    "Séance de groupe : un forfait par prestataire qui l'anime, plus élevé pour le psychologue que pour un autre prestataire.",
  "psy-concertation-amount": ({ minutes, quarters }) =>
    `Concertation : le tarif vaut par participant et par ${minutes} minutes ; chacun reçoit sa part. Montant = tarif × quarts d'heure entiers, ${quarters} au plus.`,
  "mission-amount": "Mission de soutien : le tarif vaut par heure prestée, fractions comprises, arrondi au cent.",
  "no-amounts-before": ({ from }) =>
    `Pour les prestations d'avant le ${longDate(from)}, les textes ne donnent aucun montant.`,
  "share-free": ({ cents, from, services }) =>
    `${and(services.map((service) => terms.services[service].name))} : ${amount(cents)} à tout âge, depuis le ${longDate(from)}.`,
  "share-young": ({ cents, from, lastAge }) =>
    `Séances individuelles et de groupe, jusqu'à ${lastAge} ans compris : ${amount(cents)} depuis le ${longDate(from)}.`,
  "share-adult": ({ from, age, first, individual, preferential, group }) =>
    `Fonctions 2 et 3, à partir de ${age} ans, depuis le ${longDate(from)} : première séance ${amount(first)} ; ensuite ${amount(individual)} par séance individuelle (${amount(preferential)} pour un BIM) et ${amount(group)} par séance de groupe.`,
  "share-first-session":
    "« Première séance » : aucune séance individuelle ou de groupe comptée auparavant, ni en fonction 2 ou 3, ni dans les deux fonctions qu'elles ont remplacées.",
  "share-concertation": "Concertation : les textes ne donnent pas de part du patient.",
  "share-unknown": ({ adultFrom, youngFrom }) =>
    `Avant le ${longDate(adultFrom)} pour les adultes et avant le ${longDate(youngFrom)} pour les jeunes, les textes ne donnent pas de part du patient. Elle n'est pas donnée non plus si un fait dont elle dépend manque.`,
  "share-after": ({ to }) =>
    `La part du patient ne dépend pas de la réponse ; après le ${longDate(to)}, elle reste affichée telle quelle.`,
};
