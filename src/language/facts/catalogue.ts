import type { CivilDate } from "../../rules/civil-date";
import type { Act, careTeamRoles, places, Service } from "../../rules/contract";
import type { Biller } from "../conditions/catalogue";

/** The facts that an answer can miss; one that means something else by programme has two. */
export const factKeys = [
  "provider.id",
  "provider.inamiNumber",
  "provider.region",
  "provider.competenceProfile",
  "provider.psychologyConvention",
  "episode.birthDate",
  "patient.birthDate",
  "episode.screening",
  "episode.coordinators",
  "episode.coordinatorConsent",
  "episode.careTeam",
  "episode.carePlan",
  "episode.followUps",
  "episode.acts",
  "episode.acts.careActors",
  "episode.registered",
  "episode.functionalAssessment",
  "act.consent",
  "act.bibCode",
  "act.indicatorsAnswered",
  "act.finalisedByBiller",
  "act.vulnerabilitiesEvaluated",
  "act.coordinatedBy",
  "act.coordinatorRecordedInBib",
  "act.participants",
  "act.careActors",
  "act.inamiParticipants",
  "act.coordinatorPresent",
  "act.womanInvited",
  "act.recordedInBib",
  "act.minutes",
  "act.contactMinutes",
  "act.place",
  "act.definedGroup",
  "act.coAnimated",
  "act.careProviders",
  "act.withinTreatment",
  "act.notReimbursedElsewhere",
  "act.missionAgreed",
  "act.hours",
] as const;
export type FactKey = (typeof factKeys)[number];

export interface FactContext {
  biller: Biller;
  /** The service whose earlier acts are asked for. */
  service: Service;
  /** The day of the earlier act that the fact is about. */
  on?: CivilDate;
}

/**
 * What a person would ask for a fact, as it stands after a colon (so that German begins with a capital and the others
 * do not). With a capital, it is the label of its input.
 */
export type FactQuestion = string | ((context: FactContext) => string);

export interface FactWords {
  questions: Record<FactKey, FactQuestion>;
  /** Beside the date of birth, for a child not born yet. */
  notBornYet: string;
  /** Beside the date of the screening, where none was done. */
  noScreening: string;
  /** Which indicators of the screening were positive. */
  positive: string;
  positiveHint: string;
  places: Record<(typeof places)[number], string>;
  roles: Record<(typeof careTeamRoles)[number], string>;
  coordinatedBy: Record<NonNullable<Act["coordinatedBy"]>, string>;
  datesHint: string;
  errors: {
    date: string;
    dateNotLater: (last: CivilDate) => string;
    dates: string;
    number: string;
    wholeNumber: (min: number, max: number) => string;
    choice: string;
    text: string;
  };
}
