import { de as format } from "../../format/de";
import type { TeamWords } from "./catalogue";

export const de: TeamWords = {
  title: (patient) => `Das Team von ${patient}`,
  you: "Sie",
  roles: { coordinator: "Koordination", member: "Mitglied" },
  nobodyLeads:
    "Niemand hat die Rolle der Koordination: Jedes Mitglied kann eine Rolle vergeben oder jemanden entfernen.",
  noProfile: "eine Person ohne Profil",
  formerMember: "eine Person, die das Team verlassen hat",
  buttons: { invite: "Jemanden einladen", manage: "Rollen ändern", leave: "Team verlassen" },
  invite: {
    title: (patient) => `Jemanden in das Team von ${patient} einladen`,
    text: "Die eingeladene Person sieht die ganze Akte. Sie muss zu Ihrer Organisation gehören.",
    consent: "Die Frau oder der Patient ist einverstanden, dass diese Person ins Team kommt.",
    consentMissing:
      "Ohne dieses Einverständnis kann ich keine Einladung erstellen. Fragen Sie danach, und kreuzen Sie dann das Feld an.",
    confirm: "Code erstellen",
    ready: (patient) => `Der Einladungscode für ${patient}`,
    howTo: (command, until) =>
      `Geben Sie diesen Code weiter. Die eingeladene Person schreibt mir ${command}, spätestens am ${format.longDate(until)}.`,
    once: "Er gilt ein einziges Mal.",
  },
  invitations: {
    open: (until, by) =>
      `${by === undefined ? "Ihre Einladung" : `Einladung von ${by}`}, gültig bis ${format.shortDate(until)}`,
    cancel: "Einladung zurücknehmen",
    cancelled: "Die Einladung ist zurückgenommen: Der Code gilt nicht mehr.",
    gone: "Diese Einladung wurde schon verwendet oder zurückgenommen oder ist abgelaufen.",
  },
  join: {
    title: "Einem Team beitreten",
    text: "Geben Sie den Code ein, den Sie erhalten haben.",
    code: "Einladungscode",
    codeMissing: "Geben Sie den Code ein, zum Beispiel AB2CD-EF3GH.",
    name: "Wie man Sie im Team nennt (freiwillig)",
    nameHint: "Zum Beispiel: R. (Psychologe)",
    nameTooLong: "Höchstens 60 Zeichen.",
    confirm: "Beitreten",
    done: (patient) => `Sie gehören jetzt zum Team von ${patient}.`,
  },
  wantsToJoin: {
    title: (who, patient) => `${who} möchte ${patient} mitbetreuen`,
    text: "Diese Person aus Ihrer Organisation wollte eine Akte eröffnen, die es in Ihrem Team schon gibt. Sie hat nichts davon gesehen. Laden Sie sie ein, wenn die Frau oder der Patient einverstanden ist.",
    somebody: "Jemand aus Ihrer Organisation",
  },
  leave: {
    title: (patient) => `Das Team von ${patient} verlassen?`,
    text: "Sie sehen diese Akte dann nicht mehr. Ihre Leistungen bleiben für das Team darin. Um zurückzukommen, brauchen Sie eine Einladung.",
    confirm: "Verlassen",
    done: (patient) => `Sie gehören nicht mehr zum Team von ${patient}.`,
  },
  manage: {
    title: (patient) => `Die Rollen im Team von ${patient}`,
    who: "Wer?",
    whoMissing: "Wählen Sie eine Person.",
    what: "Was möchten Sie tun?",
    whatMissing: "Wählen Sie, was Sie tun möchten.",
    actions: {
      coordinator: "Die Rolle der Koordination geben",
      member: "Die Rolle eines Mitglieds geben",
      remove: "Aus dem Team entfernen",
    },
    confirm: "Weiter",
    done: (who, role) =>
      role === "coordinator"
        ? `${who} hat jetzt die Rolle der Koordination.`
        : `${who} hat jetzt die Rolle eines Mitglieds.`,
  },
  remove: {
    title: (who, patient) => `${who} aus dem Team von ${patient} entfernen?`,
    text: "Diese Person sieht die Akte dann nicht mehr. Ihre Leistungen bleiben darin.",
    confirm: "Entfernen",
    done: (who) => `${who} gehört nicht mehr zum Team.`,
  },
  refusals: {
    notAllowed: "Das kann nur, wer im Team die Rolle der Koordination hat.",
    lastMember: "Sie sind die letzte Person im Team. Schließen Sie die Akte oder löschen Sie sie.",
    noSuchInvitation: "Diesen Code kenne ich nicht. Prüfen Sie ihn mit der Person, die Sie eingeladen hat.",
    invitationExpired: "Dieser Code gilt nicht mehr: Er ist älter als 7 Tage. Bitten Sie um einen neuen.",
    invitationUsed: "Dieser Code wurde schon verwendet. Bitten Sie um einen neuen.",
    tooManyAttempts: "Sie haben heute zu viele Codes versucht. Versuchen Sie es morgen wieder.",
    notInTeam: "Diese Person gehört nicht mehr zum Team.",
    nationalNumber: "Ein Name kann keine Nationalregisternummer enthalten.",
    other: "Es wurde nichts geändert. Öffnen Sie die Akte noch einmal, und versuchen Sie es erneut.",
  },
};
