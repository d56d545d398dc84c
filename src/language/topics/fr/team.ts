import type { TeamSentences } from "../catalogue";
import { day, words } from "./words";

export const team: TeamSentences = {
  "coordination.what":
    "Le coordinateur est la personne de confiance de la famille et le contact fixe de la femme et de l'équipe.",
  "coordination.tasks-care":
    "Il mesure avec la femme qui doit l'entourer, compose l'équipe, fait appel à d'autres aides si nécessaire et organise les concertations.",
  "coordination.tasks-plan":
    "Il fait vivre le plan de soins dans BiB : les objectifs de la famille y entrent, la femme est encouragée à tenir ses engagements, les interventions en double sont évitées.",
  "coordination.tasks-reach": ({ months }) =>
    `Il reste joignable et mobile pendant les ${months} mois, par des visites à domicile et à distance.`,
  "coordination.tasks-more": "D'autres tâches peuvent s'y ajouter, selon les besoins et souhaits des parents.",
  "coordination.who":
    "Un membre de l'équipe de soins : un professionnel de la santé ou du social, par exemple un assistant social.",
  "coordination.designated": "C'est la femme qui choisit, ou qui donne au moins son accord.",
  "coordination.one-at-a-time":
    "Il n'y a qu'un coordinateur à la fois ; le rôle peut passer à quelqu'un d'autre si la femme est d'accord.",
  "coordination.role-bills": ({ role }) =>
    `Oui : avec un numéro INAMI, ${words.roles[role]} peuvent coordonner et facturer la coordination.`,
  "coordination.social-worker":
    "Un assistant social peut coordonner, mais il ne facture pas en son nom sans numéro INAMI.",
  "coordination.who-bills":
    "Le coordinateur lui-même, s'il est prestataire de l'assurance maladie avec un numéro INAMI.",
  "coordination.team-member":
    "Dans une équipe d'hôpital, de maison médicale ou de pratique de groupe, le prestataire responsable facture pour le membre qui coordonne, dont le nom doit figurer dans BiB.",
  "coordination.profile": ({ agreement }) =>
    `Sans numéro INAMI mais avec le profil de compétences du protocole du ${day(agreement)} : à confirmer auprès de l'INAMI, car l'annexe de 2024 l'admet et la circulaire de 2025 n'en parle pas.`,
  "coordination.limit": ({ perPeriod, max, months }) =>
    `${perPeriod} coordination au maximum par période de ${months} mois, ${max} au maximum dans tout le programme.`,
  "coordination.until": ({ age }) => `La coordination est possible jusqu'à ce que l'enfant ait ${age} ans.`,
  "coordination.until-differs": ({ age, birthday }) =>
    `Entre le ${age}e et le ${birthday}e anniversaire, c'est à confirmer auprès de l'INAMI : ailleurs, la même circulaire parle de « ${age} ans compris » et d'un programme qui dure jusqu'au ${birthday}e anniversaire.`,
  "coordination.after-birth":
    "Oui : avec un scénario B, la coordination peut aussi commencer après la naissance ou pendant la petite enfance.",
  "coordination.after-birth-screened": ({ days }) =>
    `Le dépistage doit cependant dater au plus tard de ${days} jours après l'accouchement.`,
  "coordination.same-person":
    "De préférence, une seule et même personne accompagne la famille pendant les trois périodes, pour garder la continuité.",
  "coordination.handover":
    "La coordination peut être transmise, surtout au passage d'une période à l'autre, si la femme est d'accord.",
  "coordination.maternity":
    "Le coordinateur prend lui-même contact avec la maternité prévue, pour associer ses professionnels à l'équipe le moment venu et préparer les soins autour du séjour.",
  "coordination.transfer-bill": ({ months }) =>
    `Après un transfert, le nouveau coordinateur ne facture qu'une fois écoulée la période de ${months} mois en cours.`,
  "coordination.scenario": "Il faut un scénario B.",
  "coordination.needs":
    "Quatre choses : l'équipe est constituée, une concertation a eu lieu, le plan de soins est dans BiB, et chaque vulnérabilité a un statut et une note.",
  "coordination.record-team":
    "Inscrivez dans BiB le coordinateur, avec l'accord de la femme, et au moins un gynécologue, une sage-femme et un médecin généraliste.",
  "coordination.record-status": ({ months }) =>
    `Suivez chaque vulnérabilité au moins tous les ${months} mois à partir de la date du dépistage : un statut et une note dans BiB.`,
  "coordination.record-concertation": ({ careActors }) =>
    `Organisez au moins une concertation par an, avec au moins ${careActors} acteurs des soins ou de l'aide ; chaque vulnérabilité y passe au moins une fois par an.`,
  "coordination.record-report":
    "Mettez dans BiB un rapport de la concertation et ce qui en a découlé, et faites un retour à la femme.",
  "coordination.late-follow-up":
    "Un suivi en retard empêche-t-il de facturer la coordination ? Les textes ne le disent pas : demandez à l'INAMI.",
  "reference.start": ({ months }) =>
    `La période de ${months} mois commence quand le dépistage est enregistré et la période de référence démarrée sur la plateforme IM.`,
  "reference.count": ({ max, months }) => `Il y a ${max} périodes de ${months} mois au maximum dans le programme.`,
  "reference.screening-when-unknown":
    "Quand le jour de ce démarrage n'est pas connu, cet assistant compte à partir de la date du dépistage.",

  "concertation.what":
    "La concertation réunit les professionnels autour de la femme pour accorder leurs interventions, puis établir et suivre le plan de soins.",
  "concertation.who-asks":
    "La femme ou son tuteur, le coordinateur ou tout professionnel de l'équipe peut la demander.",
  "concertation.how": "La concertation a lieu en présence ou en ligne.",
  "concertation.woman":
    "La femme, ou la personne qu'elle désigne, doit toujours être invitée ; sa présence est souhaitée mais pas obligatoire.",
  "concertation.agreements":
    "Les accords vont dans BiB, pour que tous puissent les relire ; des tâches peuvent y être attribuées.",
  "concertation.too-few": ({ count, participants }) =>
    `Non : à ${count}, vous n'êtes pas assez, il faut ${participants} participants.`,
  "concertation.enough": ({ count, participants }) =>
    `${count} participants suffisent en nombre : il en faut ${participants}.`,
  "concertation.participants": ({ participants }) =>
    `Au moins ${participants} participants en tout, dont le coordinateur et, de préférence, la femme.`,
  "concertation.care-actors": ({ careActors }) => `Parmi eux, au moins ${careActors} acteurs des soins ou de l'aide.`,
  "concertation.vary": "Les participants peuvent changer d'une concertation à l'autre.",
  "concertation.record": "Dans BiB : la date, l'heure, les participants et, par indicateur, les accords conclus.",
  "concertation.enters":
    "C'est le coordinateur qui encode la concertation et qui note les numéros INAMI des prestataires à payer.",
  "concertation.role-bills": ({ role }) =>
    `Oui : avec un numéro INAMI, ${words.roles[role]} peuvent être payés pour une concertation.`,
  "concertation.role-does-not": ({ role }) =>
    `Non : sans numéro INAMI, ${words.roles[role]} peuvent participer mais ne sont pas remboursés.`,
  "concertation.who-bills": "Seuls les prestataires de l'assurance maladie, avec un numéro INAMI, peuvent la facturer.",
  "concertation.paid": ({ paid }) =>
    `L'INAMI rembourse au plus ${paid} prestataires par concertation ; les autres participants ne sont pas payés.`,
  "concertation.limit": ({ quarters, minutes, months, units, paid }) =>
    `Au plus ${quarters} fois ${minutes} minutes par période de ${months} mois, soit ${units} quarts d'heure payés si ${paid} prestataires y participent.`,
  "concertation.count": ({ max }) =>
    `L'annexe de 2024 limite aussi à ${max} concertations dans le programme ; la circulaire de 2025 ne le dit pas. Pour une de plus, demandez à l'INAMI.`,
  "concertation.quarters": ({ minutes, quarters }) =>
    `La concertation se compte par ${minutes} minutes. Vous pouvez en attester plusieurs le même jour, par exemple ${quarters} pour une heure.`,
  "concertation.window": ({ birthday }) =>
    `À partir du dépistage, et jusqu'à la veille du ${birthday}e anniversaire de l'enfant.`,
  "concertation.scenario": "Il faut un scénario B.",
};
