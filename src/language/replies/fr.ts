import { fr as format } from "../format/fr";
import type { ReplyWords, TariffUnit } from "./catalogue";

const per: Record<TariffUnit, string> = {
  act: "",
  session: " par séance",
  period: " par période de 12 mois",
  "participant-quarter": " par participant et par quart d'heure",
  quarter: " par quart d'heure",
  hour: " par heure",
  psychologist: " par séance pour le psychologue",
  "other-provider": " par séance pour l'autre prestataire",
};

const forPatient = (patient?: string) => (patient === undefined ? "" : ` pour ${patient}`);

export const fr: ReplyWords = {
  thanks: "Avec plaisir.",
  help: [
    "Je dis ce que vous pouvez attester dans le trajet périnatal (« 1000 premiers jours ») et en soins psychologiques de première ligne : oui ou non, pourquoi, selon quelle circulaire, ce qu'il reste, combien et jusqu'à quand.",
    "Par exemple : « Puis-je encore attester une CPP pour Mme D. ? », « Où en est P-102 ? », « Quel est le tarif d'une concertation ? »",
    "**/language nl** change de langue (fr, nl, de, en), **/forget** oublie la conversation, **/help** affiche ce message.",
  ].join("\n\n"),
  offTopic:
    "Je ne peux pas vous aider sur ce point. Je réponds aux questions de facturation du trajet périnatal et des soins psychologiques de première ligne.",
  notYetAnswered: "Je ne sais pas encore répondre à cette question. Voici ce que je peux vous dire.",
  ask: {
    eligibility: (one, patient) => `Puis-je encore attester ${one}${forPatient(patient)} ?`,
    remaining: (patient) => `Que me reste-t-il à attester${forPatient(patient)} ?`,
    overview: (patient) => (patient === undefined ? "Où en est ma patiente ?" : `Où en est ${patient} ?`),
    tariff: (one) => (one === undefined ? "Quels sont les tarifs ?" : `Quel est le tarif pour ${one} ?`),
    scenario: (patient) => `Quel est le scénario${forPatient(patient)} ?`,
    help: "Que pouvez-vous faire ?",
  },
  whichPatient: "De quelle patiente ou de quel patient s'agit-il ?",
  unknownPatient: (name) => `Je ne trouve pas « ${name} » parmi vos patients. De qui s'agit-il ?`,
  severalPatients: (name) => `Plusieurs de vos patients correspondent à « ${name} ». De qui s'agit-il ?`,
  noSuchPatient: "Ce dossier ne figure pas parmi vos patients.",
  noPatients: "Aucun dossier de patient ne vous est accessible pour le moment.",
  whichService: (patient) => `De quelle prestation s'agit-il pour ${patient} ?`,
  otherProgramme: (patient, programme) =>
    programme === "perinatal"
      ? `Le dossier de ${patient} relève du trajet périnatal, qui ne connaît pas cette prestation. Laquelle voulez-vous dire ?`
      : `Le dossier de ${patient} relève des soins psychologiques, qui ne connaissent pas cette prestation. Laquelle voulez-vous dire ?`,
  scenario: {
    is: (patient, scenario, counted) =>
      `${patient} : scénario ${scenario}, avec ${counted === 0 ? "aucun indicateur positif qui compte" : counted === 1 ? "1 indicateur positif qui compte" : `${counted} indicateurs positifs qui comptent`}.`,
    fromBib: (patient, scenario) => `${patient} : scénario ${scenario}, tel que BiB l'indique.`,
    either: (patient) =>
      `${patient} : scénario A ou B. Seules la dépression et l'anxiété sont positives : la circulaire les met sur une même ligne, mais annonce huit indicateurs, ce qui revient à en compter deux. Demandez à l'INAMI ou au réseau avant de facturer.`,
    noScreening: (patient) => `${patient} : pas de scénario, car aucun dépistage n'a été fait.`,
    unknown: (patient) => `${patient} : je ne connais pas le scénario, car le dépistage n'est pas encodé.`,
    psychology: (patient) => `Le dossier de ${patient} relève des soins psychologiques : il n'a pas de scénario.`,
    ofCount: (counted, scenario) =>
      `${counted} ${counted > 1 ? "indicateurs positifs" : "indicateur positif"} : scénario ${scenario}.`,
    rule: "Le scénario dépend du nombre d'indicateurs positifs, parmi les huit qui comptent : aucun, scénario 0 ; un seul, scénario A ; deux ou plus, scénario B.",
    opens: {
      "0": "Il n'ouvre ni CPP, ni coordination, ni concertation.",
      A: "Il ouvre les CPP, mais ni la coordination ni la concertation.",
      B: "Il ouvre les CPP, la coordination et la concertation.",
    },
  },
  tariff: {
    heading: (on) => `Montants au ${format.longDate(on)} :`,
    line: ({ service, cents, unit }) =>
      `${service} : ${cents === undefined ? "les sources ne donnent pas de montant" : `${format.amount(cents)}${per[unit]}`}`,
    since: (from) => `En vigueur depuis le ${format.longDate(from)}.`,
    lastPublished: (year) => `Ce sont les derniers montants publiés (${year}) : une indexation a pu suivre.`,
    notYet: (from) =>
      `Il n'y a pas encore de montant à cette date : les premiers valent depuis le ${format.longDate(from)}.`,
  },
  left: (what, patient) => `Il reste pour ${patient} : ${what}.`,
  answeredPrivately: "Je vous ai répondu dans notre conversation privée.",
  writePrivately: "Je réponds à cette question en privé seulement. Écrivez-moi dans une conversation personnelle.",
  forgotten: "C'est oublié. Posez-moi une nouvelle question quand vous voulez.",
  languageSet: "Je vous réponds désormais en français.",
  languageUnknown: "Je parle quatre langues : /language fr, /language nl, /language de ou /language en.",
  commandUnknown: "Je ne connais pas cette commande. /help montre ce que je peux faire.",
  profileSaved: "C'est noté.",
  outdated: "Cette carte date d'une version précédente. Posez-moi la question à nouveau.",
  failed: "Je n'ai pas pu répondre à cause d'un problème technique. Réessayez dans un instant.",
  received: "Bien reçu.",
};
