import { fr as format } from "../../format/fr";
import type { ImportWords } from "./catalogue";

const worth = (amount: string | null) => (amount === null ? "" : `, ${amount}`);
const several = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

export const fr: ImportWords = {
  title: "Reprendre d'anciens actes",
  text: "Collez une liste : une ligne de titres, puis un acte par ligne. Séparez les colonnes par des points-virgules, ou copiez-les d'un tableur.",
  columns: {
    code: "code",
    service: "prestation",
    on: "date",
    billing: "facturation",
    billedOn: "facturé le",
    minutes: "minutes",
    inamiParticipants: "participants INAMI",
    careActors: "acteurs de soins",
    elsewhere: "ailleurs",
  },
  needed: (columns) => `Colonnes nécessaires : ${columns}.`,
  optional: (columns) => `Colonnes facultatives : ${columns}.`,
  example: "Par exemple : « P-101;CPP;05/03/2025;facturée ».",
  sendFile: "Vous pouvez aussi joindre le fichier CSV à un message dans cette conversation.",
  list: "La liste",
  listMissing: "Collez la liste ici, avec sa ligne de titres.",
  confirm: "Reprendre",
  done: (count) => (count === 0 ? "Aucun acte repris" : several(count, "acte repris", "actes repris")),
  already: (count) => `${several(count, "acte", "actes")} déjà là`,
  refused: (count) => several(count, "acte refusé", "actes refusés"),
  unreadable: (count) => several(count, "ligne illisible", "lignes illisibles"),
  toBill: (count, amount) => `${several(count, "acte", "actes")} à facturer : ${amount}`,
  lost: (count, amount) => `${several(count, "acte", "actes")} hors délai : ${amount} perdus`,
  line: (line) => `Ligne ${line}`,
  standing: {
    billed: "facturé",
    waived: "abandonné",
    "done-elsewhere": "fait ailleurs, compté dans le quota",
    "not-billable": "ne peut pas être facturé",
    "not-known": "je ne peux rien en dire, car le profil de la personne qui facture manque",
    "to-bill": (billBy, amount) => `à facturer jusqu'au ${format.shortDate(billBy)}${worth(amount)}`,
    lost: (billBy, amount) =>
      `perdu, il fallait le facturer au plus tard le ${format.shortDate(billBy)}${worth(amount)}`,
    confirm: "à confirmer",
    incomplete: "il manque une information",
  },
  problems: {
    missing: (column) => `la colonne « ${column} » est vide`,
    "no-service": (column) => `je ne reconnais pas la prestation dans la colonne « ${column} »`,
    "no-day": (column) => `la colonne « ${column} » ne contient pas de date comme 05/03/2025`,
    "no-billing-state": (column) => `dans la colonne « ${column} », écrivez facturé, à facturer ou abandonné`,
    "no-number": (column) => `la colonne « ${column} » ne contient pas de nombre`,
    "no-yes-or-no": (column) => `dans la colonne « ${column} », écrivez oui ou non`,
  },
  refusals: {
    notYours: (code) => `le dossier ${code} ne figure pas parmi vos patients`,
    overQuota: "il dépasserait le nombre permis",
    future: "la date est dans le futur",
    otherProgramme: "ce dossier relève d'un autre programme",
    ended: (on) => `le dossier a pris fin le ${format.shortDate(on)}`,
    other: "il n'a pas pu être repris, vérifiez la ligne",
  },
  missingColumns: (columns) => `La première ligne doit nommer ces colonnes, qui manquent : ${columns}.`,
  tooLong: (lines) => `La liste est trop longue. Envoyez au plus ${lines} lignes à la fois.`,
  empty: "La liste ne contient aucun acte sous sa ligne de titres.",
  file: {
    "not-csv": "Je ne lis que les fichiers CSV. Dans votre tableur, enregistrez la liste au format CSV.",
    "not-from-teams": "Je ne lis que les fichiers joints dans Teams, pas ceux d'autres adresses.",
    "too-large": "Ce fichier est trop grand. Partagez la liste en plusieurs fichiers.",
    "out-of-reach": "Je n'ai pas pu lire ce fichier. Joignez-le encore une fois, ou collez la liste.",
  },
};
