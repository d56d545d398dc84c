import { fr as format } from "../format/fr";
import type { ReplyWords } from "./catalogue";

const forPatient = (patient?: string) => (patient === undefined ? "" : ` pour ${patient}`);
const on = (service: string | undefined, question: string) =>
  service === undefined ? question.charAt(0).toLocaleUpperCase() + question.slice(1) : `${service} : ${question}`;

export const fr: ReplyWords = {
  thanks: "Avec plaisir.",
  help: [
    "Je dis ce que vous pouvez attester dans le trajet périnatal (« 1000 premiers jours ») et en soins psychologiques de première ligne : oui ou non, pourquoi, selon quelle circulaire, ce qu'il reste, combien et jusqu'à quand.",
    "Par exemple : « Puis-je encore attester une CPP pour Mme D. ? », « Où en est P-102 ? », « Quel est le tarif d'une concertation ? »",
    "Pour encoder et retrouver : « nouvelle patiente », « encoder un acte », « Mme V. a accouché hier », « à facturer », « mes patientes », « mes échéances ».",
    "Et aussi : « mes rappels », « échéances dans mon agenda », « inviter une collègue », « exporter mes données », « mon profil ». **/language nl** change de langue (fr, nl, de, en), **/forget** oublie la conversation, **/help** affiche ce message.",
  ].join("\n\n"),
  hello: "Bonjour. Voici ce que je peux faire.",
  offTopic:
    "Ce n'est pas mon domaine, et je ne peux donc pas vous aider sur ce point. Je réponds aux questions de facturation du trajet périnatal et des soins psychologiques de première ligne. Par exemple :",
  clinical:
    "Ce n'est pas mon domaine : les questions de soins et de médicaments sont pour un médecin ou votre équipe, et pour le 112 en cas d'urgence. Je réponds aux questions de facturation du trajet périnatal et des soins psychologiques de première ligne.",
  notYetAnswered: "Je ne sais pas encore répondre à cette question. Voici ce que je peux vous dire.",
  ask: {
    eligibility: ({ one = "cette prestation", patient }) => `Puis-je encore attester ${one}${forPatient(patient)} ?`,
    remaining: ({ service, patient }) =>
      service === undefined
        ? `Que puis-je encore attester${forPatient(patient)} ?`
        : `${service} : combien en reste-t-il${forPatient(patient)} ?`,
    limit: ({ service }) => on(service, "combien de fois au maximum ?"),
    requirements: ({ service }) => on(service, "que faut-il faire avant d'attester ?"),
    "who-may-bill": ({ service }) => on(service, "qui peut attester ?"),
    tariff: ({ service }) => (service === undefined ? "Quels sont les tarifs ?" : `${service} : quel est le tarif ?`),
    pseudocode: ({ service }) => on(service, "quel est le pseudocode ?"),
    "patient-share": ({ service, patient = "le patient" }) => on(service, `que paie ${patient} ?`),
    participants: ({ service }) => on(service, "combien de participants faut-il ?"),
    duration: ({ service }) => on(service, "quelle est la durée ?"),
    "time-window": ({ service }) => on(service, "à quel moment ?"),
    "same-day": ({ service }) => on(service, "le même jour qu'une autre prestation ?"),
    transfer: () => "Que se passe-t-il quand la coordination change de mains ?",
    scenario: ({ patient }) => `Quel est le scénario${forPatient(patient)} ?`,
    "billing-deadline": ({ service, patient }) => on(service, `jusqu'à quand facturer${forPatient(patient)} ?`),
    "reference-period": ({ patient }) => `Quelle est la période de référence${forPatient(patient)} ?`,
    "next-follow-up": ({ patient }) => `À quand le prochain suivi${forPatient(patient)} ?`,
    deadlines: ({ patient }) => `Quelles sont mes échéances${forPatient(patient)} ?`,
    overview: ({ patient }) => (patient === undefined ? "Où en est ma patiente ?" : `Où en est ${patient} ?`),
    "start-screening": ({ patient }) => `Commencer un dépistage${forPatient(patient)}`,
    "record-act": ({ one = "un acte", patient }) => `Encoder ${one}${forPatient(patient)}`,
    why: ({ service }) => (service === undefined ? "Pourquoi cette réponse ?" : `${service} : pourquoi ?`),
    "follow-on": () => "Et ensuite ?",
    help: () => "Que pouvez-vous faire ?",
    thanks: () => "Merci",
  },
  whichPatient: "De quelle patiente ou de quel patient s'agit-il ?",
  whichPatientAndProgramme:
    "De quelle patiente ou de quel patient s'agit-il ? La concertation existe dans les deux programmes.",
  whichProgramme: "La concertation existe dans les deux programmes. Duquel s'agit-il ?",
  programmes: { perinatal: "Trajet périnatal", psychology: "Soins psychologiques" },
  forOneOfMine: "Vérifier pour une de mes patientes",
  why: {
    decided: "Ce qui décide",
    depends: "Ce qui en dépend",
    holds: "Toutes les conditions sont remplies",
    sources: "Sources",
  },
  unknownPatient: (name) => `Je ne trouve pas « ${name} » parmi vos patients. De qui s'agit-il ?`,
  severalPatients: (name) => `Plusieurs de vos patients correspondent à « ${name} ». De qui s'agit-il ?`,
  noSuchPatient: "Ce dossier ne figure pas parmi vos patients.",
  noPatients: "Aucun dossier de patient ne vous est accessible pour le moment.",
  whichService: (patient) => `De quelle prestation s'agit-il pour ${patient} ?`,
  whichServiceInGeneral: "De quelle prestation s'agit-il ?",
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Le dossier de ${patient} relève du trajet périnatal, qui ne connaît pas cette prestation. Laquelle voulez-vous dire ?`
      : `Le dossier de ${patient} relève des soins psychologiques, qui ne connaissent pas cette prestation. Laquelle voulez-vous dire ?`,
  referencePeriod: ({ from, to, number, of }) =>
    `La période de référence en cours va du ${format.longDate(from)} au ${format.longDate(to)} (période ${number} sur ${of}).`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient} : scénario ${scenario}, avec ${counted === 0 ? "aucun indicateur positif qui compte" : counted === 1 ? "1 indicateur positif qui compte" : `${counted} indicateurs positifs qui comptent`}.`,
    fromBib: (patient, scenario) => `${patient} : scénario ${scenario}, tel que BiB l'indique.`,
    either: (patient) =>
      `${patient} : scénario A ou B. Seules la dépression et l'anxiété sont positives : la circulaire les met sur une même ligne, mais annonce huit indicateurs, ce qui revient à en compter deux. Demandez à l'INAMI ou au réseau avant de facturer.`,
    noScreening: (patient) => `${patient} : pas de scénario, car aucun dépistage n'a été fait.`,
    unknown: (patient) => `${patient} : je ne connais pas le scénario, car le dépistage n'est pas encodé.`,
    psychology: (patient) => `Le dossier de ${patient} relève des soins psychologiques : il n'a pas de scénario.`,
    opens: {
      "0": "Il n'ouvre ni CPP, ni coordination, ni concertation.",
      A: "Il ouvre les CPP, mais ni la coordination ni la concertation.",
      B: "Il ouvre les CPP, la coordination et la concertation.",
    },
  },
  change: {
    title: "Que voulez-vous changer ?",
    whichDay: "Quel jour ? La réponse change au cours de cette période.",
    service: "Prestation",
    patient: "Patient",
    date: "Date de la prestation",
    dateHint: "Dans le passé : prestation faite. Aujourd'hui ou plus tard : prestation prévue.",
    biller: "Qui atteste ?",
    me: "Moi",
    submit: "Vérifier",
    errors: {
      service: "Choisissez une prestation.",
      patient: "Choisissez un patient.",
      date: "Indiquez une date qui existe.",
      biller: "Choisissez qui atteste.",
    },
  },
  answeredPrivately: "Je vous ai répondu dans notre conversation privée.",
  writePrivately: "Je réponds à cette question en privé seulement. Écrivez-moi dans une conversation personnelle.",
  forgotten: "C'est oublié. Posez-moi une nouvelle question quand vous voulez.",
  languageSet: "Je vous réponds désormais en français.",
  languageUnknown: "Je parle quatre langues : /language fr, /language nl, /language de ou /language en.",
  commandUnknown: "Je ne connais pas cette commande. /help montre ce que je peux faire.",
  profileSaved: "C'est noté.",
  inamiLength: "Un numéro INAMI compte d'habitude 11 chiffres : vérifiez-le. Il est enregistré tel quel.",
  nationalNumber:
    "Votre message contient un numéro national : supprimez-le, s'il vous plaît. Je ne l'ai ni lu ni conservé.",
  outdated: "Cette carte date d'une version précédente. Posez-moi la question à nouveau.",
  failed: "Je n'ai pas pu répondre à cause d'un problème technique. Réessayez dans un instant.",
  received: "Bien reçu.",
};
