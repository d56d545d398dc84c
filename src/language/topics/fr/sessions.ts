import type { SessionSentences } from "../catalogue";
import { day, euro, lastPublished, words } from "./words";

export const sessions: SessionSentences = {
  "psy-duration.individual": ({ minutes, contact }) =>
    `Séance individuelle : ${minutes} minutes, dont ${contact} avec le patient.`,
  "psy-duration.group": ({ minutes, contact }) =>
    `Séance de groupe : ${minutes} minutes, dont ${contact} avec les participants.`,
  "psy-duration.concertation": ({ minutes, most }) => `Concertation psychologique : de ${minutes} à ${most} minutes.`,
  "psy-duration.mission": "Mission de soutien : elle se compte par heure de travail.",

  "psy-limit.support": ({ young, adult, months }) =>
    `Fonction 2, en individuel : ${young} séances par ${months} mois pour un enfant ou adolescent, ${adult} pour un adulte.`,
  "psy-limit.treatment": ({ adult, averageYoung, averageAdult, months }) =>
    `Fonction 3, en individuel : ${adult} séances au plus par ${months} mois ; en moyenne sur tous vos patients, ${averageYoung} pour les jeunes et ${averageAdult} pour les adultes.`,
  "psy-limit.no-individual": "La fonction 1 n'a ni séances individuelles ni nombre maximal.",
  "psy-limit.groups": "En groupe, le nombre de programmes n'est pas limité.",
  "psy-limit.missions":
    "Les textes ne fixent aucun maximum : le nombre de missions et d'heures est convenu avec le réseau.",
  "psy-limit.young": ({ age }) =>
    `« Enfant ou adolescent » veut dire ici jusqu'à ${age} ans compris ; les textes ne le disent que pour la participation du patient, cet assistant l'applique aussi aux séances.`,
  "psy-limit.window": ({ months }) =>
    `Quand les ${months} mois commencent, les textes ne le disent pas : cet assistant compte des deux façons et vous prévient si elles diffèrent.`,
  "former.first-line": ({ individual, group, months }) =>
    `Soins de première ligne, par ${months} mois : jeunes ${individual.young} séances individuelles et/ou ${group.young} de groupe, adultes ${individual.adult} et/ou ${group.adult} ; ${individual.exceptional} de plus par exception.`,
  "former.specialised": ({ individual, group, averageYoung, averageAdult, months }) =>
    `Soins spécialisés, par ${months} mois : ${individual.adult} séances individuelles au plus (en moyenne ${averageYoung} pour les jeunes, ${averageAdult} pour les adultes) et/ou ${group.young} de groupe pour les jeunes, ${group.adult} pour les adultes.`,
  "former.two-functions":
    "L'offre précédente avait deux fonctions : soins de première ligne, courts et légers, et soins spécialisés, d'intensité moyenne, avec une concertation.",
  "former.aims":
    "La première visait la prévention, la détection et l'orientation ; la seconde le traitement et le psychodiagnostic.",
  "former.missions":
    "S'y ajoutaient d'autres missions : soutien à la première ligne, partage d'expertise et grands groupes.",
  "former.period": ({ from, to }) => `Elle a valu du ${day(from)} au ${day(to)}, transition comprise.`,

  "psy-group.too-few": ({ count, size }) => `Non : à ${count}, le groupe est trop petit, il en faut ${size}.`,
  "psy-group.enough": ({ count, size }) => `Oui : ${count} participants suffisent, il en faut ${size}.`,
  "psy-group.size": ({ size }) => `Fonctions 2 et 3 : au moins ${size} participants.`,
  "psy-group.community-size": ({ size }) => `Fonction 1 : au moins ${size} participants.`,
  "psy-group.defined": ({ size }) =>
    `Moins de ${size}, mais un groupe bien défini comme une classe : à confirmer, seule la présentation l'admet.`,

  "psy-concertation.too-few": ({ count, participants }) =>
    `Non : à ${count}, vous n'êtes pas assez, il faut ${participants} participants.`,
  "psy-concertation.participants": ({ participants, providers }) =>
    `Concertation psychologique : au moins ${participants} participants, dont ${providers} prestataires de soins présents.`,
  "psy-concertation.limit": ({ max, months }) => `${max} concertations psychologiques au plus par ${months} mois.`,
  "psy-concertation.quarters": ({ quarters, months }) =>
    `La présentation compte autrement : ${quarters} quarts d'heure par ${months} mois. Au-delà, demandez à votre réseau.`,
  "psy-concertation.minutes": ({ minutes, most }) => `Elle dure de ${minutes} à ${most} minutes.`,
  "psy-concertation.when":
    "Elle sert à intensifier les soins ; seule la présentation précise que c'est en fonction 3. En dehors, demandez à votre réseau.",
  "psy-concertation.not-twice":
    "Elle ne se facture pas si elle est déjà remboursée par une entité fédérée ou par la nomenclature.",

  "psy-requirements.agreement":
    "Il faut une convention avec un réseau de santé mentale, à votre nom ou par l'institution qui vous emploie.",
  "psy-requirements.individual": ({ minutes, contact }) =>
    `En individuel : un patient enregistré, ${minutes} minutes dont ${contact} avec lui, un lieu prévu (lieu d'accroche, cabinet, vidéo ou domicile).`,
  "psy-requirements.group": ({ minutes, contact, size }) =>
    `En groupe, fonctions 2 et 3 : au moins ${size} participants enregistrés, ${minutes} minutes dont ${contact} avec eux.`,
  "psy-requirements.sheet": "Le programme de groupe a sa fiche, établie avec le réseau.",
  "psy-requirements.assessment": "En fonction 3, il faut aussi un bilan fonctionnel.",
  "psy-requirements.mission": "La mission et ses heures doivent être convenues, et vous devez y être désigné.",

  "psy-who.psychologist":
    "Les psychologues et orthopédagogues cliniciens qui ont une convention avec un réseau de santé mentale.",
  "psy-who.not-individual": ({ role }) =>
    `Pas les séances individuelles : ${words.roles[role]} ne peuvent pas les facturer. C'est réservé aux psychologues et orthopédagogues cliniciens.`,
  "psy-who.other-in-group": "En groupe, un autre prestataire qui co-anime reçoit son propre forfait.",
  "psy-who.social-worker":
    "Pour un assistant social qui co-anime un groupe, c'est à confirmer : les textes ne disent pas s'il en fait partie.",
  "psy-who.concertation":
    "Le psychologue ou l'orthopédagogue facture. Pour un autre prestataire, c'est à confirmer : la présentation ouvre la concertation à d'autres, la circulaire ne parle que d'eux.",
  "psy-who.mission": "Les psychologues et orthopédagogues cliniciens désignés pour cette mission.",
  "psy-who.agreement": "Une convention avec un réseau est nécessaire, à leur nom ou par l'institution qui les emploie.",

  "psy-tariff.unknown": ({ from }) => `Les montants d'avant le ${day(from)} ne sont pas dans les textes.`,
  "psy-tariff.individual": (fee) => `Séance individuelle : ${euro(fee.cents)}${lastPublished(fee)}.`,
  "psy-tariff.group": (fee) =>
    `Séance de groupe : ${euro(fee.cents)} par psychologue, ${euro(fee.otherCents)} pour un autre prestataire${lastPublished(fee)}.`,
  "psy-tariff.concertation": (fee) =>
    `Concertation : ${euro(fee.cents)} par participant et par ${fee.minutes} minutes${lastPublished(fee)}.`,
  "psy-tariff.mission": (fee) => `Mission de soutien : ${euro(fee.cents)} par heure${lastPublished(fee)}.`,

  "psy-share.function-1": "Rien : en fonction 1, le patient ne paie pas.",
  "psy-share.young-asked": ({ age, from }) => `Rien : à ${age} ans, le patient ne paie pas (depuis le ${day(from)}).`,
  "psy-share.individual": ({ age, individual, individualPreferential }) =>
    `Dès ${age} ans, en individuel : la première séance est gratuite, puis ${euro(individual)}, ou ${euro(individualPreferential)} avec le statut BIM.`,
  "psy-share.preferential-asked": ({ individualPreferential }) =>
    `Avec le statut BIM : ${euro(individualPreferential)} par séance individuelle ; la toute première est gratuite.`,
  "psy-share.group": ({ age, group }) =>
    `Dès ${age} ans, en groupe : ${euro(group)} ; la toute première séance est gratuite.`,
  "psy-share.unknown": ({ from }) => `Ce qu'un adulte payait avant le ${day(from)} n'est pas dans les textes.`,
  "psy-share.young": ({ age, from }) => `Jusqu'à ${age} ans compris : rien à payer depuis le ${day(from)}.`,
  "psy-share.missions": "Rien : une mission de soutien ne coûte rien au patient.",
  "psy-share.concertation":
    "Les textes ne disent pas si le patient paie quelque chose pour une concertation psychologique. Demandez à votre réseau.",

  "psy-deadline.of-day": ({ on, billBy }) => `Une prestation du ${day(on)} se facture au plus tard le ${day(billBy)}.`,
  "psy-deadline.rule": ({ dayOfMonth }) =>
    `La règle : au plus tard le ${dayOfMonth} du troisième mois qui suit celui de la prestation, dans l'application de l'asbl IM.`,
  "psy-deadline.exception": "Ensuite, c'est trop tard, sauf situation exceptionnelle d'assurabilité.",
  "psy-pseudocode.none":
    "Les prestations psychologiques se facturent par pseudocodes dans l'application de l'asbl IM, mais les textes ne les donnent pas : demandez à votre réseau.",
  "psy-window.until": ({ from, to }) => `L'offre actuelle, à trois fonctions, vaut du ${day(from)} au ${day(to)}.`,
  "psy-window.after": ({ to }) => `Après le ${day(to)}, rien n'est encore connu : demandez à votre réseau.`,
};
