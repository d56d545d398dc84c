import { nl as format } from "../../format/nl";
import type { TeamWords } from "./catalogue";

export const nl: TeamWords = {
  title: (patient) => `Het team van ${patient}`,
  you: "u",
  roles: { coordinator: "coördinatie", member: "lid" },
  nobodyLeads: "Niemand heeft de rol van coördinatie: elk lid kan een rol geven of iemand verwijderen.",
  noProfile: "iemand zonder profiel",
  formerMember: "iemand die het team verlaten heeft",
  buttons: { invite: "Een collega uitnodigen", manage: "De rollen wijzigen", leave: "Het team verlaten" },
  invite: {
    title: (patient) => `Een collega uitnodigen om ${patient} op te volgen`,
    text: "De collega die u uitnodigt, ziet het hele dossier en moet tot uw organisatie behoren.",
    consent: "De vrouw of de patiënt gaat ermee akkoord dat deze collega in het team komt.",
    consentMissing: "Zonder dat akkoord kan ik geen uitnodiging maken. Vraag het en vink daarna het vakje aan.",
    confirm: "De code maken",
    ready: (patient) => `De uitnodigingscode voor ${patient}`,
    howTo: (command, until) =>
      `Geef deze code aan uw collega, die mij ${command} schrijft, ten laatste op ${format.longDate(until)}.`,
    once: "De code werkt één keer.",
  },
  invitations: {
    open: (until, by) =>
      `${by === undefined ? "Uw uitnodiging" : `Uitnodiging van ${by}`}, geldig tot en met ${format.shortDate(until)}`,
    cancel: "De uitnodiging intrekken",
    cancelled: "De uitnodiging is ingetrokken: de code werkt niet meer.",
    gone: "Deze uitnodiging is al gebruikt, vervallen of ingetrokken.",
  },
  join: {
    title: "Bij een team komen",
    text: "Voer de code in die uw collega u gegeven heeft.",
    code: "Uitnodigingscode",
    codeMissing: "Voer de code in, bijvoorbeeld AB2CD-EF3GH.",
    name: "Hoe uw collega's u noemen (niet verplicht)",
    nameHint: "Bijvoorbeeld: R. (psycholoog)",
    nameTooLong: "Hoogstens 60 tekens.",
    confirm: "Bij het team komen",
    done: (patient) => `U behoort nu tot het team van ${patient}.`,
  },
  wantsToJoin: {
    title: (who, patient) => `${who} wil ${patient} opvolgen`,
    text: "Deze persoon uit uw organisatie wilde een dossier openen dat in uw team al bestaat, en kreeg er niets van te zien. Nodig de collega uit als de vrouw of de patiënt akkoord gaat.",
    somebody: "Een collega",
  },
  leave: {
    title: (patient) => `Het team van ${patient} verlaten?`,
    text: "U ziet dit dossier dan niet meer. Uw verstrekkingen blijven erin staan voor het team. Om terug te komen hebt u een uitnodiging nodig.",
    confirm: "Verlaten",
    done: (patient) => `U behoort niet meer tot het team van ${patient}.`,
  },
  manage: {
    title: (patient) => `De rollen in het team van ${patient}`,
    who: "Wie?",
    whoMissing: "Kies een persoon.",
    what: "Wat wilt u doen?",
    whatMissing: "Kies wat u wilt doen.",
    actions: {
      coordinator: "De rol van coördinatie geven",
      member: "De rol van lid geven",
      remove: "Uit het team verwijderen",
    },
    confirm: "Verder",
    done: (who, role) =>
      role === "coordinator" ? `${who} heeft nu de rol van coördinatie.` : `${who} heeft nu de rol van lid.`,
  },
  remove: {
    title: (who, patient) => `${who} uit het team van ${patient} verwijderen?`,
    text: "Deze persoon ziet het dossier dan niet meer. De verstrekkingen van deze persoon blijven erin staan.",
    confirm: "Verwijderen",
    done: (who) => `${who} behoort niet meer tot het team.`,
  },
  refusals: {
    notAllowed: "Alleen wie in het team de rol van coördinatie heeft, kan dat doen.",
    lastMember: "U bent de laatste persoon van het team. Sluit het dossier of verwijder het.",
    noSuchInvitation: "Ik ken deze code niet. Kijk ze na met uw collega.",
    invitationExpired: "Deze code is niet meer geldig: ze is ouder dan 7 dagen. Vraag uw collega een nieuwe.",
    invitationUsed: "Deze code is al gebruikt. Vraag uw collega een nieuwe.",
    tooManyAttempts: "U hebt vandaag te veel codes geprobeerd. Probeer het morgen opnieuw.",
    notInTeam: "Deze persoon behoort niet meer tot het team.",
    nationalNumber: "Een naam kan geen rijksregisternummer bevatten.",
    other: "Er is niets gewijzigd. Open het dossier opnieuw en probeer het nog eens.",
  },
};
