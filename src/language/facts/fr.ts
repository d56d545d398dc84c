import { fr as format } from "../format/fr";
import { fr as terms } from "../terms/fr";
import type { FactContext, FactWords } from "./catalogue";

const by = ({ biller }: FactContext, you: string, other: string) => (biller.you ? you : other);

export const fr: FactWords = {
  questions: {
    "provider.id": "sous quel nom la personne qui atteste figure-t-elle dans BiB ?",
    "provider.inamiNumber": (c) =>
      by(c, "avez-vous un numéro INAMI ?", "la personne qui atteste a-t-elle un numéro INAMI ?"),
    "provider.region": (c) =>
      by(c, "dans quelle région exercez-vous ?", "dans quelle région exerce la personne qui atteste ?"),
    "provider.competenceProfile": (c) =>
      by(
        c,
        "avez-vous le profil de compétences du protocole du 8 novembre 2023 ?",
        "la personne qui atteste a-t-elle le profil de compétences du protocole du 8 novembre 2023 ?",
      ),
    "provider.psychologyConvention": (c) =>
      by(
        c,
        "avez-vous, ou votre institution a-t-elle, une convention avec un réseau de santé mentale ?",
        "y a-t-il une convention avec un réseau de santé mentale ?",
      ),
    "episode.birthDate": "quand l'enfant est-il né ?",
    "patient.birthDate": "quand le patient est-il né ?",
    "episode.screening": "quand le dépistage a-t-il été fait ?",
    "episode.coordinators": "depuis quand la personne qui coordonne le fait-elle ?",
    "episode.coordinatorConsent": "la femme est-elle d'accord avec la personne qui coordonne ?",
    "episode.careTeam": "qui fait partie de l'équipe de soins ?",
    "episode.carePlan": "un plan de soins est-il enregistré dans BiB ?",
    "episode.followUps":
      "à quelles dates toutes les vulnérabilités ont-elles été suivies ? Laissez vide s'il n'y en a pas.",
    "episode.acts": ({ service }) =>
      `quelles sont les dates des actes « ${terms.services[service].short} » déjà facturés ou à facturer ? Laissez vide s'il n'y en a pas.`,
    "episode.acts.careActors": ({ on }) =>
      `combien d'acteurs de soins étaient présents à la concertation${on ? ` du ${format.longDate(on)}` : ""} ?`,
    "episode.registered": "le patient est-il enregistré ?",
    "episode.functionalAssessment": "le bilan fonctionnel est-il fait ?",
    "act.consent": "la femme a-t-elle donné son consentement ?",
    "act.bibCode": "avez-vous le code BiB ?",
    "act.indicatorsAnswered": "combien des 15 indicateurs sont complétés ?",
    "act.finalisedByBiller": (c) =>
      by(c, "avez-vous finalisé le dépistage vous-même ?", "la personne qui atteste a-t-elle finalisé le dépistage ?"),
    "act.vulnerabilitiesEvaluated": "chaque vulnérabilité a-t-elle un statut et une note dans BiB ?",
    "act.coordinatedBy": "qui assure la coordination ?",
    "act.coordinatorRecordedInBib": "le nom de la personne qui coordonne figure-t-il dans BiB ?",
    "act.participants": "combien de participants en tout ?",
    "act.careActors": "combien d'entre eux sont des acteurs de soins ?",
    "act.inamiParticipants": "combien d'entre eux ont un numéro INAMI ?",
    "act.coordinatorPresent": "la personne qui coordonne y participe-t-elle ?",
    "act.womanInvited": "la femme, ou une personne de son choix, est-elle invitée ?",
    "act.recordedInBib": "la concertation et ses accords sont-ils enregistrés dans BiB ?",
    "act.minutes": "combien de minutes en tout ?",
    "act.contactMinutes": "combien de minutes de contact direct ?",
    "act.place": "où la séance a-t-elle lieu ?",
    "act.definedGroup": "est-ce un groupe défini, comme une classe ?",
    "act.coAnimated": "la séance est-elle co-animée ?",
    "act.careProviders": "combien d'entre eux sont des prestataires de soins ?",
    "act.withinTreatment": "la concertation fait-elle partie d'un traitement en fonction 3 ?",
    "act.notReimbursedElsewhere": "est-ce bien le seul remboursement de cette concertation ?",
    "act.missionAgreed": (c) =>
      by(
        c,
        "êtes-vous désigné pour des missions de soutien ?",
        "la personne qui atteste est-elle désignée pour des missions de soutien ?",
      ),
    "act.hours": "combien d'heures ?",
  },
  notBornYet: "L'enfant n'est pas encore né",
  noScreening: "Aucun dépistage n'a été fait",
  positive: "Quels indicateurs sont positifs ?",
  positiveHint: "Aucun : ne cochez rien.",
  places: {
    outreach: "Lieu d'accroche",
    practice: "Cabinet",
    video: "Vidéo",
    home: "Domicile",
    other: "Ailleurs",
  },
  roles: {
    gynaecologist: "Gynécologue",
    midwife: "Sage-femme",
    "general-practitioner": "Médecin généraliste",
    other: "Autre",
  },
  coordinatedBy: { biller: "La personne qui atteste", "team-member": "Un membre de son équipe" },
  datesHint: "05/03/2025, 12/04/2025",
  errors: {
    date: "Indiquez une date, par exemple 05/03/2025.",
    dateNotLater: (last) => `Indiquez une date au plus tard le ${format.shortDate(last)}.`,
    dates: "Séparez les dates par une virgule, par exemple 05/03/2025, 12/04/2025.",
    number: "Indiquez un nombre, 0 ou plus.",
    wholeNumber: (min, max) => `Indiquez un nombre entier de ${min} à ${max}.`,
    choice: "Choisissez une réponse.",
    text: "Complétez ce champ.",
  },
};
