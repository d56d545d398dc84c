import { fr as format } from "../../format/fr";
import type { TeamWords } from "./catalogue";

export const fr: TeamWords = {
  title: (patient) => `L'équipe de ${patient}`,
  you: "vous",
  roles: { coordinator: "coordination", member: "membre" },
  nobodyLeads: "Personne n'a le rôle de coordination : chaque membre peut donner un rôle ou retirer quelqu'un.",
  noProfile: "une personne sans profil",
  formerMember: "une personne qui a quitté l'équipe",
  buttons: { invite: "Inviter un ou une collègue", manage: "Changer les rôles", leave: "Quitter l'équipe" },
  invite: {
    title: (patient) => `Inviter un ou une collègue à suivre ${patient}`,
    text: "La personne invitée verra tout le dossier. Elle doit faire partie de votre organisation.",
    consent: "La femme ou le patient accepte que cette personne rejoigne l'équipe.",
    consentMissing: "Sans cet accord, je ne peux pas créer d'invitation. Demandez-le, puis cochez la case.",
    confirm: "Créer le code",
    ready: (patient) => `Le code d'invitation pour ${patient}`,
    howTo: (command, until) =>
      `Donnez ce code à votre collègue, qui m'écrit ${command} avant la fin du ${format.longDate(until)}.`,
    once: "Il sert une seule fois.",
  },
  invitations: {
    open: (until, by) =>
      `${by === undefined ? "Votre invitation" : `Invitation de ${by}`}, valable jusqu'au ${format.shortDate(until)}`,
    cancel: "Annuler l'invitation",
    cancelled: "L'invitation est annulée : son code ne sert plus.",
    gone: "Cette invitation a déjà servi, a expiré ou a été annulée.",
  },
  join: {
    title: "Rejoindre une équipe",
    text: "Entrez le code que votre collègue vous a donné.",
    code: "Code d'invitation",
    codeMissing: "Entrez le code, par exemple AB2CD-EF3GH.",
    name: "Comment vos collègues vous appellent (facultatif)",
    nameHint: "Par exemple : R. (psychologue)",
    nameTooLong: "60 caractères au plus.",
    confirm: "Rejoindre",
    done: (patient) => `Vous faites maintenant partie de l'équipe de ${patient}.`,
  },
  wantsToJoin: {
    title: (who, patient) => `${who} voudrait suivre ${patient}`,
    text: "Cette personne de votre organisation a voulu ouvrir un dossier qui existe déjà dans votre équipe. Elle n'en a rien vu. Invitez-la si la femme ou le patient est d'accord.",
    somebody: "Un ou une collègue",
  },
  leave: {
    title: (patient) => `Quitter l'équipe de ${patient} ?`,
    text: "Vous ne verrez plus ce dossier. Vos actes y restent pour l'équipe. Pour revenir, il vous faudra une invitation.",
    confirm: "Quitter",
    done: (patient) => `Vous ne faites plus partie de l'équipe de ${patient}.`,
  },
  manage: {
    title: (patient) => `Les rôles dans l'équipe de ${patient}`,
    who: "Qui ?",
    whoMissing: "Choisissez une personne.",
    what: "Que voulez-vous faire ?",
    whatMissing: "Choisissez ce que vous voulez faire.",
    actions: {
      coordinator: "Donner le rôle de coordination",
      member: "Donner le rôle de membre",
      remove: "Retirer de l'équipe",
    },
    confirm: "Continuer",
    done: (who, role) =>
      role === "coordinator"
        ? `${who} a maintenant le rôle de coordination.`
        : `${who} a maintenant le rôle de membre.`,
  },
  remove: {
    title: (who, patient) => `Retirer ${who} de l'équipe de ${patient} ?`,
    text: "Cette personne ne verra plus le dossier. Ses actes y restent.",
    confirm: "Retirer",
    done: (who) => `${who} ne fait plus partie de l'équipe.`,
  },
  refusals: {
    notAllowed: "Seule une personne qui a le rôle de coordination dans l'équipe peut le faire.",
    lastMember: "Vous êtes la dernière personne de l'équipe. Clôturez le dossier ou supprimez-le.",
    noSuchInvitation: "Je ne connais pas ce code. Vérifiez-le avec votre collègue.",
    invitationExpired: "Ce code n'est plus valable : il a plus de 7 jours. Demandez-en un autre à votre collègue.",
    invitationUsed: "Ce code a déjà servi. Demandez-en un autre à votre collègue.",
    tooManyAttempts: "Vous avez essayé trop de codes aujourd'hui. Réessayez demain.",
    notInTeam: "Cette personne ne fait plus partie de l'équipe.",
    nationalNumber: "Un nom ne peut pas contenir de numéro national.",
    other: "Rien n'a été changé. Ouvrez le dossier à nouveau et réessayez.",
  },
};
