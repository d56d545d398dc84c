import type { PsychologySentences } from "../catalogue";
import { day, euro, lastPublished, number } from "./words";

export const psychology: PsychologySentences = {
  "psy.what":
    "L'INAMI finance, par une convention avec les réseaux de santé mentale, des soins psychologiques ambulatoires proches de la population.",
  "psy.for-whom":
    "Ils s'adressent aux personnes qui ont, ou risquent d'avoir, des problèmes psychiques légers à modérés, et soutiennent les professionnels de première ligne.",
  "psy.since": ({ approved, from, to }) =>
    `La convention actuelle, approuvée le ${day(approved)}, est en vigueur depuis le ${day(from)} et court jusqu'au ${day(to)}.`,
  "psy.history": ({ protocol, agreement, deployed, cents }) =>
    `Au départ, il y a eu un protocole d'accord du ${day(protocol)}, puis une première convention du ${day(agreement)}, avec ${euro(cents)} pour les soins ambulatoires, mise en œuvre par les réseaux depuis le ${day(deployed)}.`,
  "psy.goals":
    "Elle mise davantage sur la prévention et la résilience, avec plus de séances de groupe et de travail en lieu d'accroche.",
  "psy.vision":
    "La vision : des soins ajustés au besoin de chacun et intégrés, portés par les réseaux de santé mentale.",
  "psy.changes":
    "Trois fonctions remplacent les deux anciennes, des missions de soutien s'y ajoutent, et les groupes comme les concertations s'ouvrent à d'autres prestataires.",
  "psy.changes-money":
    "La participation du patient change aussi, surtout pour les jeunes, et chaque prestataire d'un groupe reçoit son forfait.",
  "psy.guidelines":
    "Trois lignes directrices : rendre les soins plus accessibles à certains groupes, gérer la qualité à plusieurs niveaux, mieux aider les réseaux à piloter l'offre selon la population.",
  "psy.continuity": "Restent inchangés : la vision, l'organisation par réseaux et le public visé.",

  "networks.number": ({ all, adults, childrenAndAdolescents, mixed }) =>
    `Il y a ${all} réseaux de santé mentale : ${adults} pour les adultes, ${childrenAndAdolescents} pour les enfants et adolescents, et ${mixed} mixte en Communauté germanophone.`,
  "networks.role":
    "Le réseau signe avec l'INAMI, puis conclut ses propres conventions avec les psychologues et orthopédagogues cliniciens ou avec les institutions qui les emploient.",
  "networks.plan":
    "Le réseau répartit le budget des soins, vise les publics vulnérables, développe groupes et lieux d'accroche, informe et recrute des prestataires.",
  "networks.adhesion": ({ signBy, address }) =>
    `Pour adhérer, il devait renvoyer sa convention signée électroniquement à ${address} pour le ${day(signBy)}.`,
  "networks.model": ({ after }) =>
    `Le modèle de convention avec les prestataires devait suivre après le Comité de l'assurance du ${day(after)}.`,
  "administrations.plan":
    "Les administrations préparent les conventions, écrivent aux psychologues et orthopédagogues, et mènent une campagne nationale avec un site portail et une carte interactive.",
  "administrations.tools":
    "Elles annonçaient aussi des formations en 2024, l'adaptation de l'outil de facturation de l'asbl IM et un tableau de bord.",

  "evaluation.study":
    "La nouvelle convention s'appuie sur l'étude EPCAP 2.0 et sur les retours du terrain, dont les rapports annuels des réseaux.",
  "evaluation.strengths":
    "L'étude relève des réussites : santé et résilience, absentéisme, temps de latence, groupes vulnérables, collaboration entre disciplines, travail de proximité.",
  "evaluation.recommendations":
    "Elle recommande de mieux distinguer les deux fonctions, de développer la proximité et les groupes, de former aux traitements éprouvés et aux outils cliniques, de collaborer davantage et de poursuivre l'outil de gestion de la population.",
  "evaluation.field":
    "Le terrain signale des réseaux qui se saturent, surtout pour les adultes, et demande une campagne nationale, des formations et des fonctions plus claires.",
  "evaluation.field-more":
    "Il souhaite aussi un cadre plus souple, par exemple pour les familles et les couples, un échange sécurisé entre professionnels, plus d'attention à certains groupes et un appui aux lieux d'accroche.",
  "figures.until-2023": ({ until, patients, providers, sessions, spentCents }) =>
    `Jusqu'au ${day(until)} : ${number(patients)} patients, ${number(providers)} prestataires, ${number(sessions)} séances et ${euro(spentCents)} de dépenses.`,

  "transition.period": ({ from, to }) => `La transition a duré du ${day(from)} au ${day(to)}.`,
  "transition.terms":
    "Pendant ce temps, les deux anciennes fonctions, leurs montants, leurs participations et leurs pseudocodes ont continué.",
  "transition.young": ({ from }) =>
    `Seule exception : plus rien à payer pour les enfants et adolescents dès le ${day(from)}.`,
  "transition.counters": ({ before }) =>
    `Qui était déjà suivi avant le ${day(before)} garde son compteur de séances individuelles.`,
  "transition.agreements":
    "Les conventions avec les psychologues pouvaient être prolongées par un avenant ; l'outil de facturation le faisait d'office.",

  "functions.three":
    "Trois fonctions : interventions communautaires (1), soutien psychologique (2) et traitement psychologique (3).",
  "function-1.what":
    "Fonction 1 : des séances de groupe, là où les gens se trouvent, pour prendre soin de soi, renforcer la résilience et mieux comprendre sa santé mentale.",
  "function-1.group": ({ size }) =>
    `La fonction 1 n'existe qu'en groupe, d'au moins ${size} participants, et seulement en lieu d'accroche.`,
  "function-1.defined-group": ({ size }) =>
    `Moins de ${size}, mais un groupe bien défini comme une classe : à confirmer, la présentation l'admet et la circulaire n'en parle pas.`,
  "function-1.co-animation":
    "La co-animation n'est citée que dans la présentation : seul, demandez à votre réseau si vous pouvez facturer.",
  "function-1.open":
    "En fonction 1, l'accès est libre : pas d'inscription des participants, pas de nombre maximal de séances.",
  "function-2.what":
    "Fonction 2 : clarifier la demande et agir tôt, par quelques séances qui renforcent la résilience.",
  "function-2.form": ({ size }) =>
    `La fonction 2 se donne en individuel, avec ou sans l'entourage, ou en groupe d'au moins ${size} participants.`,
  "function-2.access": "L'accès à la fonction 2 est direct ; le patient est enregistré.",
  "function-3.what": "Fonction 3 : traiter à court terme des problèmes légers à modérés, avec des objectifs cliniques.",
  "function-3.form": ({ size }) =>
    `La fonction 3 se donne en individuel, avec ou sans l'entourage, ou en groupe d'au moins ${size} participants.`,
  "function-3.access": "La fonction 3 demande un bilan fonctionnel ; le patient est enregistré.",
  "psy.places": "Fonctions 2 et 3 : en lieu d'accroche, au cabinet, par vidéo ou à domicile.",
  "psy.video": "Oui, par vidéo dans les fonctions 2 et 3 ; non dans la fonction 1.",
  "psy.registration":
    "En fonctions 2 et 3, le patient est enregistré avec son NISS, dans l'outil de l'asbl IM et jamais ici ; en fonction 1, personne ne l'est.",
  "relatives.yes": "Oui : une séance individuelle des fonctions 2 et 3 peut se tenir avec l'entourage du patient.",
  "relatives.no-extra": "Elle reste une séance individuelle : les textes ne lui donnent ni durée ni compte à part.",

  "outreach.what":
    "Un lieu d'accroche est un endroit où le groupe visé se trouve déjà : c'est le prestataire qui s'y rend, et non l'inverse.",
  "outreach.for-whom":
    "On y touche des personnes, souvent vulnérables, qui cherchent ou trouvent moins facilement de l'aide, pour renforcer, prévenir et repérer tôt.",
  "outreach.organisation":
    "L'organisation du lieu en prend l'initiative avec le réseau et s'occupe des aspects pratiques.",
  "outreach.support":
    "Le soutien au lieu d'accroche, c'est par exemple accorder avec l'organisation une offre qui répond aux besoins et complète ce qui existe.",
  "outreach.first-2024":
    "En 2024, la priorité allait aux cabinets de médecins, aux Overkophuizen et services AMO, et aux écoles.",
  "missions.what":
    "Les missions de soutien aident la première ligne : conseil à propos d'une ou plusieurs personnes, et co-consultation.",
  "missions.group": "Elles servent aussi à partager son expertise avec un groupe de professionnels ou de bénévoles.",
  "missions.pay": (fee) =>
    `Les missions de soutien sont payées ${euro(fee.cents)} par heure prestée${lastPublished(fee)}.`,
  "missions.agreed":
    "Elles sont réservées aux psychologues et orthopédagogues désignés, pour un nombre de missions et d'heures convenu.",

  "group.sheet":
    "La fiche décrit l'objectif, la méthode, le groupe visé, le nombre d'interventions, le nombre minimal de participants, leur implication et les sources qui montrent la valeur du programme.",
  "group.sheet-drawn-up": "Le réseau établit une fiche du programme avec les prestataires et le lieu d'accroche.",
  "group.responsible":
    "Le psychologue ou l'orthopédagogue répond de la qualité ; l'organisation ou le lieu d'accroche répond avec lui de l'orientation, de l'intégration des soins et du pratique.",
  "group.excluded":
    "N'y entrent pas : contacts structurels entre pairs, travail communautaire, longues thérapies de resocialisation, groupes de discussion et programmes commerciaux.",
  "group.dialogue": "Une séance de groupe suppose un échange et une participation active.",
  "group.platform":
    "Les programmes jugés bons sont publiés sur une plateforme fédérale, pour que d'autres s'en servent.",
  "ebp.posture":
    "Psychologues et orthopédagogues travaillent selon l'« evidence-based practice » (EBP), dans toutes les fonctions.",
  "ebp.in-groups": "Pour un programme de groupe, la fiche renvoie aux sources qui en montrent la valeur.",

  "budget.networks": ({ cents, care, running }) =>
    `Pour 2024, la circulaire donne ${euro(cents)} pour les réseaux : ${euro(care)} pour les soins et le soutien, ${euro(running)} pour le fonctionnement.`,
  "budget.total": ({ cents }) => `La présentation donne un total de ${euro(cents)}.`,
  "budget.difference": ({ cents, total, networks }) =>
    `La différence entre ${euro(total)} et ${euro(networks)} vient des ${euro(cents)} à la disposition du gouvernement, que seule la présentation compte.`,
  "budget.additional": ({ newAgreement, eatingDisorders, trainees, outreach, sum }) =>
    `Dans les soins, ${euro(sum)} sont nouveaux : lieux d'accroche ${euro(outreach)}, troubles alimentaires ${euro(eatingDisorders)}, stagiaires ${euro(trainees)}, tickets modérateurs des jeunes et groupes ${euro(newAgreement)}.`,
  "budget.balance": ({ cents }) => `Le solde, ${euro(cents)}, va aux trois fonctions et aux missions de soutien.`,
  "budget.distribution":
    "Le solde est réparti selon la population et un indice de précarité : âge et fréquence des problèmes psychiques, situation sociale et économique.",
  "budget.distribution-additional":
    "Pour les moyens nouveaux, on tient compte de la part de personnes qui ont droit à l'intervention majorée.",
  "budget.own-network": "Le montant de votre réseau se trouve à l'article 14 de sa convention.",
  "running.amount": ({ cents, indexPercent, sharePercent }) =>
    `${euro(cents)} en 2024 : ${number(sharePercent)} % du budget de 2023, indexés de ${number(indexPercent)} %, et non plus ${number(sharePercent)} % du budget de l'année.`,
  "running.monthly": "Ils se facturent chaque mois ; avances et régularisations ont disparu.",
  "running.earlier": ({ until, after }) =>
    `Des frais de la période jusqu'au ${day(until)}, facturés après le ${day(after)}, vont sur le budget de 2024.`,
  "trainees.budget": ({ cents }) =>
    `Les séances et interventions des stagiaires peuvent être remboursées : ${euro(cents)} y sont prévus en 2024.`,
  "trainees.open":
    "Les conditions ne sont pas dans les textes ; la présentation demande aux réseaux de prévoir un encadrement, avec un point d'interrogation. Voyez avec votre réseau.",
  "eating.budget": ({ cents }) =>
    `${euro(cents)} en 2024 pour les séances psychologiques des enfants et adolescents avec des troubles alimentaires.`,
  "eating.agreement":
    "Cette offre relève d'une convention à part, à déployer dès février 2024 par les réseaux enfants et adolescents.",
  "prisons.budget": ({ cents, networks }) =>
    `${euro(cents)} en 2024 pour les séances et le soutien en prison, dans ${networks} réseaux et par une convention à part.`,
  "prisons.pilot": ({ prisons }) => `La présentation parle de ${prisons} prisons pilotes, en cours de mise en place.`,
  "outreach.budget": ({ cents }) => `${euro(cents)} en 2024 pour soutenir davantage le travail en lieu d'accroche.`,
};
