import type { CivilDate } from "../../../rules/civil-date";

/** The words of a file's team: who follows a patient, who may join, who leaves. */
export interface TeamWords {
  title(patient: string): string;
  you: string;
  roles: Record<"coordinator" | "member", string>;
  /** Where nobody coordinates, all lead. */
  nobodyLeads: string;
  /** A member who has said nothing of themselves. */
  noProfile: string;
  formerMember: string;
  buttons: Record<"invite" | "manage" | "leave", string>;
  invite: {
    title(patient: string): string;
    text: string;
    consent: string;
    consentMissing: string;
    confirm: string;
    ready(patient: string): string;
    /** `command`: what the colleague writes. */
    howTo(command: string, until: CivilDate): string;
    once: string;
  };
  /** Invitations that have not been used yet. */
  invitations: {
    /** `by`: left out where it is the reader's own. */
    open(until: CivilDate, by?: string): string;
    cancel: string;
    cancelled: string;
    /** Somebody wants to cancel one that is no longer open. */
    gone: string;
  };
  join: {
    title: string;
    text: string;
    code: string;
    codeMissing: string;
    name: string;
    nameHint: string;
    nameTooLong: string;
    confirm: string;
    done(patient: string): string;
  };
  /** A colleague has tried to open a file for a patient who is followed already. */
  wantsToJoin: { title(who: string, patient: string): string; text: string; somebody: string };
  leave: { title(patient: string): string; text: string; confirm: string; done(patient: string): string };
  manage: {
    title(patient: string): string;
    who: string;
    whoMissing: string;
    what: string;
    whatMissing: string;
    actions: Record<"coordinator" | "member" | "remove", string>;
    confirm: string;
    done(who: string, role: "coordinator" | "member"): string;
  };
  remove: {
    title(who: string, patient: string): string;
    text: string;
    confirm: string;
    done(who: string): string;
  };
  refusals: Record<
    | "notAllowed"
    | "lastMember"
    | "noSuchInvitation"
    | "invitationExpired"
    | "invitationUsed"
    | "tooManyAttempts"
    | "notInTeam"
    | "nationalNumber"
    | "other",
    string
  >;
}
