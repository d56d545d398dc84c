import { fr as format } from "../format/fr";
import type { EpisodeWords } from "./catalogue";
import { fr as importing } from "./import/fr";
import { fr as team } from "./team/fr";

export const fr: EpisodeWords = {
  programmes: { perinatal: "Trajet périnatal", psychology: "Soins psychologiques" },
  list: {
    title: "Vos patients",
    count: {
      open: (count) => (count === 1 ? "1 dossier ouvert" : `${count} dossiers ouverts`),
      closed: (count) => (count === 1 ? "1 dossier clôturé" : `${count} dossiers clôturés`),
    },
    none: {
      open: "Vous n'avez aucun dossier ouvert.",
      closed: "Vous n'avez aucun dossier clôturé.",
    },
    notFound: (search) => `Aucun de ces dossiers ne correspond à « ${search} ».`,
    current: (patient) => `Nous parlons de ${patient}.`,
    search: "Nom ou code",
    searchHint: "Mme D. ou P-101",
    searchTooLong: "80 caractères au plus.",
    show: "Quels dossiers ?",
    shows: { open: "Ouverts", closed: "Clôturés" },
    find: "Chercher",
    more: (count) => (count === 1 ? "Voir le dernier" : `Voir les ${count} suivants`),
  },
  file: {
    chosen: (patient) => `Nous parlons maintenant de ${patient}.`,
    closedOn: (day) => `Dossier clôturé le ${format.longDate(day)}`,
    team: (count) => (count === 1 ? "Vous êtes seul ou seule dans l'équipe" : `${count} personnes dans l'équipe`),
    buttons: {
      team: "Voir l'équipe",
      handOut: "Exporter le dossier",
      close: "Clôturer le dossier",
      reopen: "Rouvrir le dossier",
      remove: "Supprimer le dossier",
    },
    manage: "Gérer le dossier",
  },
  close: {
    title: (patient) => `Clôturer le dossier de ${patient} ?`,
    text: "Il quitte la liste des dossiers ouverts, et seuls les actes à facturer vous sont encore rappelés. Vous pourrez le rouvrir.",
    confirm: "Clôturer",
    done: (patient) => `Le dossier de ${patient} est clôturé.`,
  },
  reopen: {
    title: (patient) => `Rouvrir le dossier de ${patient} ?`,
    text: "Il revient dans la liste des dossiers ouverts, avec ses rappels.",
    confirm: "Rouvrir",
    done: (patient) => `Le dossier de ${patient} est rouvert.`,
  },
  remove: {
    title: (patient) => `Supprimer le dossier de ${patient} ?`,
    text: "Les actes, les notes, l'historique et l'équipe sont effacés. Personne ne peut les récupérer.",
    others: (count) =>
      count === 1
        ? "Le dossier disparaît aussi pour l'autre membre de l'équipe."
        : `Le dossier disparaît aussi pour les ${count} autres membres de l'équipe.`,
    toBill: (count) =>
      count === 1
        ? "1 acte y reste à facturer : il ne vous sera plus rappelé."
        : `${count} actes y restent à facturer : ils ne vous seront plus rappelés.`,
    kept: (code) =>
      `Seul le code ${code} est gardé, pour ne jamais servir à quelqu'un d'autre. Votre propre dossier, BiB et la plateforme IM ne changent pas : vérifiez d'abord qu'ils contiennent ce que vous devez conserver.`,
    input: (code) => `Pour confirmer, tapez ${code}`,
    wrong: (code) => `Tapez ${code} pour confirmer. Rien n'a été supprimé.`,
    confirm: "Supprimer définitivement",
    done: (code) => `Le dossier ${code} est supprimé.`,
  },
  mine: {
    title: "Vos données",
    text: "Ce que vous pouvez prendre avec vous, reprendre d'ailleurs ou effacer.",
    buttons: {
      patients: "Mes patients",
      data: "Mes données",
      billList: "Liste des actes à facturer (Excel)",
      importing: "Reprendre d'anciens actes",
      join: "Rejoindre une équipe",
      forget: "Tout effacer à mon sujet",
    },
  },
  forget: {
    title: "Tout effacer à votre sujet ?",
    text: "Votre profil, vos brouillons, vos rappels et l'adresse de notre conversation sont effacés.",
    alone: "Les dossiers que personne d'autre ne suit sont supprimés.",
    shared:
      "Les dossiers que des collègues suivent leur restent, avec les actes que vous y avez encodés : ils prouvent ce qui a été facturé.",
    kept: "Les codes des dossiers supprimés sont gardés, sans rien d'autre. Votre propre dossier, BiB et la plateforme IM ne changent pas.",
    tick: "Oui, tout effacer",
    wrong: "Cochez la case pour confirmer. Rien n'a été effacé.",
    confirm: "Tout effacer",
    done: "C'est effacé. Si vous m'écrivez encore, nous recommençons à zéro.",
    deleted: (codes) => `Dossiers supprimés : ${codes}.`,
    left: (codes) => `Dossiers qui restent à vos collègues : ${codes}.`,
  },
  handOut: {
    title: (patient) => `Exporter le dossier de ${patient}`,
    text: "Tout ce que je garde de ce dossier, l'historique compris.",
    buttons: { page: "Page à lire ou à imprimer", json: "Données (JSON)" },
    ready: {
      page: "La page est prête.",
      json: "Les données sont prêtes.",
      billList: "La liste est prête.",
    },
    once: "Le lien fonctionne une seule fois, dans les 15 minutes. Ne le transmettez à personne.",
    open: "Ouvrir",
    noAddress:
      "Je ne peux pas donner de fichier ici : l'adresse publique de l'assistant n'est pas réglée. Demandez-le à la personne qui l'a installé.",
    nothingToBill: "Il n'y a rien à facturer pour le moment.",
  },
  billList: {
    columns: {
      code: "Code",
      label: "Patient",
      service: "Prestation",
      pseudocode: "Pseudocode",
      on: "Date",
      amount: "Montant (€)",
      patientShare: "Ticket modérateur (€)",
      billBy: "À facturer au plus tard le",
      biller: "Qui facture",
      verdict: "Réponse",
    },
    verdicts: { yes: "Oui", no: "Non", confirm: "À confirmer", incomplete: "Il manque une information" },
    profileMissing: "Profil à compléter",
    nobody: "À préciser",
    fileName: "a-facturer",
  },
  team,
  importing,
  gone: "Ce lien ne fonctionne plus : il sert une seule fois, dans les 15 minutes. Demandez-en un autre à l'assistant.",
};
