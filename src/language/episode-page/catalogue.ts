import type { CivilDate } from "../../rules/civil-date";

/** What stands before each fact on the page of a file. */
export const pageLabels = [
  "code",
  "programme",
  "region",
  "dueDate",
  "birthDate",
  "screening",
  "positive",
  "scenarioFromBib",
  "referenceStart",
  "coordinators",
  "coordinatorConsent",
  "careTeam",
  "carePlan",
  "followUps",
  "preferentialReimbursement",
  "registered",
  "functionalAssessment",
  "billing",
  "refusals",
  "biller",
  "onBehalfOf",
  "consent",
  "indicatorsAnswered",
  "bibCode",
  "finalisedByBiller",
  "evaluations",
  "coordinator",
  "coordinatedBy",
  "coordinatorRecordedInBib",
  "to",
  "start",
  "minutes",
  "contactMinutes",
  "place",
  "participants",
  "womanInvited",
  "womanPresent",
  "agreements",
  "tasks",
  "discussed",
  "reportMade",
  "feedbackGiven",
  "recordedInBib",
  "inamiParticipants",
  "careActors",
  "careProviders",
  "definedGroup",
  "coAnimated",
  "coLeader",
  "withinTreatment",
  "notReimbursedElsewhere",
  "missionAgreed",
  "hours",
  "collectedCents",
  "note",
  "elsewhere",
  "newCode",
] as const;
export type PageLabel = (typeof pageLabels)[number];

/** The words of a file written out as a page. */
export interface EpisodePageWords {
  title(patient: string): string;
  /** `at`: the hour in Belgium, as "14:05". */
  exportedOn(day: CivilDate, at: string): string;
  privacy: string;
  headings: Record<"facts" | "team" | "acts" | "events" | "history", string>;
  none: Record<"acts" | "events", string>;
  labels: Record<PageLabel, string>;
  notBorn: string;
  notScreened: string;
  billedOn(day: CivilDate): string;
  refusedOn(day: CivilDate, reason: string | undefined): string;
  since(who: string, day: CivilDate): string;
  dueBy(what: string, who: string, day: CivilDate | undefined): string;
  withdrawn: string;
  careActor: string;
  coordinates: string;
  followUp: string;
  transfer: string;
  nobodyPositive: string;
  actions: Record<
    | "open"
    | "record"
    | "correct"
    | "withdraw"
    | "bill"
    | "refuse"
    | "waive"
    | "reset-billing"
    | "event"
    | "withdraw-event"
    | "amend"
    | "close"
    | "reopen"
    | "invite"
    | "cancel-invitation"
    | "join"
    | "leave"
    | "remove-member"
    | "set-role",
    string
  >;
  inTheNameOf(who: string): string;
}
