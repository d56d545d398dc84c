import { fr as terms } from "../../terms/fr";
import type { PerinatalRuleSentences } from "../rules";
import { capitalised, format, many } from "./words";

const { and, or, longDate } = format;

const outsidePeriods = (periods: number) =>
  `Avant la première période : pas encore. Après la ${periods}e : à confirmer.`;
const withoutLimit = "Rien n'est alors compté ni plafonné.";
const lateScreening = (days: number) =>
  `Il a été fait au plus tard ${days} jours après la naissance. Sans dépistage, la condition n'est pas remplie ; la convention prévoit des exceptions, dont les modalités restent à convenir.`;

/** What each perinatal condition asks, in French. */
export const perinatalRules: PerinatalRuleSentences = {
  "perinatal-convention": ({ from }) =>
    `La prestation a lieu le ${longDate(from)} ou plus tard. Avant, le programme n'existait pas.`,
  "provider-inami": "La personne qui atteste a un numéro INAMI.",
  consent: "La femme y consent.",
  "bib-code": "La personne qui atteste a le code que BiB affiche quand le dossier est complet.",
  "screening-window": ({ pregnancyDays, days }) =>
    `Le dépistage a lieu entre le début de la grossesse et le ${days}e jour après la naissance, compris. L'assistant fait commencer la grossesse ${pregnancyDays} jours avant la date prévue de l'accouchement ; sans cette date, rien ne limite le début.`,
  "once-per-pregnancy": ({ max }) =>
    `Au plus ${many(max, "dépistage compté", "dépistages comptés")} par grossesse, celui-ci compris.`,
  "indicators-answered": ({ minimum, all }) => `Au moins ${minimum} des ${all} indicateurs sont complétés dans BiB.`,
  "finalised-by-biller": "La personne qui a finalisé le dépistage est celle qui l'atteste.",
  "scenario-a-or-b": ({ days }) => `Le dépistage donne le scénario A ou B. ${lateScreening(days)}`,
  "cpp-profession": ({ allowed, disputed }) =>
    `${capitalised(or(allowed.map((role) => terms.aProfession[role])))} peut attester une CPP. Qu'${or(disputed.map((role) => terms.aProfession[role]))} le puisse est à confirmer. Personne d'autre ne le peut.`,
  "cpp-quota": ({ max }) => `Au plus ${many(max, "CPP comptée", "CPP comptées")} par grossesse, celle-ci comprise.`,
  "prenatal-period":
    "La CPP a lieu du jour du dépistage au jour de la naissance, tous deux compris. Tant que l'enfant n'est pas né, rien ne limite la fin.",
  "vulnerabilities-evaluated":
    "Dans BiB, chaque vulnérabilité identifiée a un statut (amélioration, détérioration, statu quo, réalisé ou non réalisable) et une note.",
  "scenario-b": ({ days }) => `Le dépistage donne le scénario B. ${lateScreening(days)}`,
  "coordinator-inami": ({ protocol }) =>
    `La personne qui atteste a un numéro INAMI et coordonne elle-même, ou répond d'un membre d'une équipe multidisciplinaire (hôpital, maison médicale, pratique de groupe) qui coordonne et dont le nom figure dans BiB comme coordinateur. Sans numéro INAMI : à confirmer avec le profil de compétences du protocole du ${longDate(protocol)}, non sans ce profil.`,
  "once-per-period": ({ max, months, periods }) =>
    `Au plus ${many(max, "coordination comptée", "coordinations comptées")} par période de référence de ${months} mois, celle-ci comprise. ${outsidePeriods(periods)} ${withoutLimit}`,
  "coordination-quota": ({ max }) =>
    `Au plus ${many(max, "coordination comptée", "coordinations comptées")} dans tout le programme, celle-ci comprise.`,
  "coordinator-since-period-start": ({ months, periods }) =>
    `La personne qui atteste, ou celle dont elle répond, coordonnait déjà au premier jour de la période de référence de ${months} mois ou, s'il n'y avait alors personne, est la première à coordonner dans cette période. Qui reprend la coordination en cours de période ne l'atteste qu'une fois cette période finie. ${outsidePeriods(periods)}`,
  "child-under-two": ({ certain, last }) =>
    `Au jour de la prestation, l'enfant n'est pas né ou n'a pas encore ${certain} ans. Du ${certain}e anniversaire à la veille du ${last}e : à confirmer. À partir du ${last}e anniversaire : non.`,
  "coordinator-consent":
    "La femme a désigné la personne qui coordonne, ou a marqué son accord, et cette personne est enregistrée dans BiB. L'accord est redemandé à chaque transfert.",
  "care-team": ({ roles }) => `L'équipe de soins compte au moins ${and(roles.map((role) => terms.aProfession[role]))}.`,
  "care-plan": "Un plan de soins et d'accompagnement est enregistré dans BiB.",
  "concertation-held": ({ careActors, months, periods }) =>
    `Une concertation avec au moins ${careActors} acteurs des soins ou de l'aide a eu lieu, au plus tard le jour de la prestation, qu'elle ait été facturée ou non. Elle est de la même période de référence de ${months} mois : la condition est remplie. Elle est d'avant cette période : à confirmer. Il n'y en a eu aucune : la condition n'est pas remplie, et attendre n'y change rien. ${outsidePeriods(periods)}`,
  "six-monthly-follow-up": ({ months }) =>
    `Du dépistage à la prestation, il ne s'est jamais passé plus de ${months} mois sans un suivi de chaque vulnérabilité. Sinon : à confirmer.`,
  "programme-period": ({ birthday }) =>
    `La concertation a lieu le jour du dépistage ou plus tard, et avant le ${birthday}e anniversaire de l'enfant.`,
  participants: ({ inAll, careActors, inami }) =>
    `Il y a au moins ${inAll} participants en tout, dont la personne qui coordonne ; au moins ${careActors} d'entre eux sont des acteurs des soins ou de l'aide et au moins ${inami} a un numéro INAMI.`,
  "woman-invited": "La femme, ou une personne qu'elle désigne, est invitée. Sa présence est préférée, pas exigée.",
  "concertation-minutes": ({ minutes }) =>
    `La concertation dure au moins ${minutes} minutes. Seuls les quarts d'heure entiers comptent.`,
  "concertation-quarters": ({ quarters, months, periods }) =>
    `Il reste au moins un quart d'heure des ${quarters} que compte une période de référence de ${months} mois. S'il en reste moins que la concertation n'en dure, seul ce reste est facturable. ${outsidePeriods(periods)} ${withoutLimit}`,
  "concertation-count": ({ max }) =>
    `Au plus ${many(max, "concertation comptée", "concertations comptées")} dans le programme, celle-ci comprise. Au-delà : à confirmer.`,
  "concertation-recorded":
    "La date, l'heure, les participants et les accords par indicateur sont enregistrés dans BiB.",
  "billing-open": ({ openings, undecided }) =>
    [
      "La facturation est ouverte dans la région de la personne qui atteste.",
      ...openings.map(
        ({ from, regions }) => `${and(regions.map((region) => terms.regions[region]))} : depuis le ${longDate(from)}.`,
      ),
      ...undecided.map((region) => `${terms.regions[region]} : à confirmer.`),
      "C'est le jour de la question qui compte ; pour une prestation prévue, le plus tardif de ce jour et de celui de la prestation.",
    ].join(" "),
  "perinatal-billing-deadline": ({ dayOfMonth, monthsAfter, from, to }) =>
    `La question est posée au plus tard le ${dayOfMonth} du ${monthsAfter}e mois qui suit celui de la prestation, ce jour compris ; une prestation prévue est toujours dans les temps. Passé ce jour : à confirmer pour une prestation du ${longDate(from)} au ${longDate(to)}, non pour les autres.`,
};
