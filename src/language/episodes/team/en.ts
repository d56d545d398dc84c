import { en as format } from "../../format/en";
import type { TeamWords } from "./catalogue";

export const en: TeamWords = {
  title: (patient) => `The team of ${patient}`,
  you: "you",
  roles: { coordinator: "coordinator", member: "member" },
  nobodyLeads: "Nobody is coordinator: every member can give a role or remove somebody.",
  noProfile: "somebody without a profile",
  formerMember: "somebody who has left the team",
  buttons: { invite: "Invite a colleague", manage: "Change the roles", leave: "Leave the team" },
  invite: {
    title: (patient) => `Invite a colleague to follow ${patient}`,
    text: "The colleague will see the whole file, and has to belong to your organisation.",
    consent: "The woman or the patient agrees that this colleague joins the team.",
    consentMissing: "Without that agreement I cannot make an invitation. Ask for it, then tick the box.",
    confirm: "Make the code",
    ready: (patient) => `The invitation code for ${patient}`,
    howTo: (command, until) =>
      `Give this code to your colleague, who writes ${command} to me by ${format.longDate(until)}.`,
    once: "It works once.",
  },
  invitations: {
    open: (until, by) =>
      `${by === undefined ? "Your invitation" : `Invitation by ${by}`}, valid until ${format.shortDate(until)}`,
    cancel: "Cancel the invitation",
    cancelled: "The invitation is cancelled: its code no longer works.",
    gone: "This invitation has been used, has expired or was cancelled.",
  },
  join: {
    title: "Join a team",
    text: "Enter the code that your colleague gave you.",
    code: "Invitation code",
    codeMissing: "Enter the code, for example AB2CD-EF3GH.",
    name: "What your colleagues call you (optional)",
    nameHint: "For example: R. (psychologist)",
    nameTooLong: "60 characters at most.",
    confirm: "Join",
    done: (patient) => `You now belong to the team of ${patient}.`,
  },
  wantsToJoin: {
    title: (who, patient) => `${who} would like to follow ${patient}`,
    text: "This person of your organisation tried to open a file that your team has already, and saw nothing of it. Invite them if the woman or the patient agrees.",
    somebody: "A colleague",
  },
  leave: {
    title: (patient) => `Leave the team of ${patient}?`,
    text: "You will no longer see this file. Your acts stay in it for the team. To come back you need an invitation.",
    confirm: "Leave",
    done: (patient) => `You no longer belong to the team of ${patient}.`,
  },
  manage: {
    title: (patient) => `The roles in the team of ${patient}`,
    who: "Who?",
    whoMissing: "Choose a person.",
    what: "What do you want to do?",
    whatMissing: "Choose what you want to do.",
    actions: { coordinator: "Make coordinator", member: "Make member", remove: "Remove from the team" },
    confirm: "Continue",
    done: (who, role) => (role === "coordinator" ? `${who} is now a coordinator.` : `${who} is now a member.`),
  },
  remove: {
    title: (who, patient) => `Remove ${who} from the team of ${patient}?`,
    text: "This person will no longer see the file. Their acts stay in it.",
    confirm: "Remove",
    done: (who) => `${who} no longer belongs to the team.`,
  },
  refusals: {
    notAllowed: "Only a coordinator of the team can do that.",
    lastMember: "You are the last person in the team. Close the file or delete it.",
    noSuchInvitation: "I do not know this code. Check it with your colleague.",
    invitationExpired: "This code is no longer valid: it is more than 7 days old. Ask your colleague for another.",
    invitationUsed: "This code has been used. Ask your colleague for another.",
    tooManyAttempts: "You have tried too many codes today. Try again tomorrow.",
    notInTeam: "This person no longer belongs to the team.",
    nationalNumber: "A name cannot hold a national number.",
    other: "Nothing was changed. Open the file again and retry.",
  },
};
