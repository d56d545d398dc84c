import type { CivilDate } from "../../rules/civil-date";

/** Every form: of acts, of what is no act, of events, of billing, and the one that opens an episode. */
export const formNames = [
  "screening",
  "cpp",
  "coordination",
  "follow-up",
  "transfer",
  "concertation",
  "psychology",
  "past",
  "open",
  "event",
  "bill",
  "refuse",
  "waive",
  "reset",
  "withdraw",
] as const;
export type FormName = (typeof formNames)[number];

/** What is asked for besides the contract's facts, which have questions of their own. */
export const formFields = [
  "serviceDate",
  "on",
  "from",
  "onBehalfOf",
  "otherPositive",
  "scenarioFromBib",
  "status",
  "note",
  "coordinator",
  "coordinatorName",
  "referenceStart",
  "to",
  "start",
  "place",
  "present",
  "name",
  "role",
  "inamiNumber",
  "careActor",
  "coordinates",
  "womanPresent",
  "discussed",
  "agreement",
  "tasks",
  "what",
  "owner",
  "by",
  "reportMade",
  "feedbackGiven",
  "coLeader",
  "collected",
  "sessionNote",
  "programme",
  "label",
  "region",
  "dueDate",
  "childBirthDate",
  "preferentialReimbursement",
  "nationalNumber",
  "eventType",
  "of",
  "newDueDate",
  "billedOn",
  "refusedOn",
  "reason",
  "service",
  "elsewhere",
  "billing",
] as const;
export type FormField = (typeof formFields)[number];

export const formSteps = [
  "act",
  "indicators",
  "evaluations",
  "team",
  "when",
  "participants",
  "woman",
  "agreements",
  "tasks",
  "records",
  "person",
  "dates",
  "review",
] as const;
export type FormStep = (typeof formSteps)[number];

/** What is wrong with an input, as a sentence beside it. */
export interface FormErrors {
  required: string;
  choice: string;
  date: string;
  notBefore: (first: CivilDate) => string;
  notAfter: (last: CivilDate) => string;
  time: string;
  number: (min: number, max: number) => string;
  wholeNumber: (min: number, max: number) => string;
  euro: string;
  tooLong: (longest: number) => string;
  inami: string;
  nationalNumber: string;
  /** Beside the field for a national number, where what was typed is none. */
  noNationalNumber: string;
  contactMinutes: string;
  participantsOf: string;
  tooMany: (most: number) => string;
}

export interface FormWords {
  titles: Record<FormName, string>;
  /** Of the form that corrects what was recorded. */
  correction: (title: string) => string;
  steps: Record<FormStep, string>;
  stepOf: (step: number, of: number) => string;
  optional: (label: string) => string;
  fields: Record<FormField, string>;
  hints: {
    label: string;
    nationalNumber: string;
    otherPositive: string;
    present: string;
    nobodyYet: string;
    tasks: string;
    inami: string;
  };
  statuses: Record<"improvement" | "deterioration" | "status-quo" | "achieved" | "not-feasible", string>;
  roles: Record<
    | "general-practitioner"
    | "gynaecologist"
    | "midwife"
    | "nurse"
    | "psychologist"
    | "social-worker"
    | "other-care-provider"
    | "relative"
    | "other",
    string
  >;
  places: Record<"on-site" | "online", string>;
  programmes: Record<"perinatal" | "psychology", string>;
  events: Record<"birth" | "loss" | "death" | "consent-withdrawn" | "programme-ended" | "new-pregnancy", string>;
  deathOf: Record<"patient" | "child", string>;
  billing: Record<"billed" | "to-bill" | "waived", string>;
  myself: string;
  inMyName: string;
  somebodyElse: string;
  formerColleague: string;
  errors: FormErrors;
  buttons: Record<
    | "save"
    | "next"
    | "back"
    | "addPerson"
    | "addTask"
    | "continueDraft"
    | "startAnew"
    | "dropDraft"
    | "bill"
    | "refuse"
    | "waive"
    | "withdraw"
    | "correct"
    | "resetBilling"
    | "worklist"
    | "acts"
    | "more"
    | "recordAct",
    string
  >;
}
