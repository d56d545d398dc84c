import { z } from "zod";
import { civilDateSchema } from "../../rules/civil-date";
import { careTeamRoles, indicatorSchema, scenarioSchema } from "../../rules/contract";
import { mostParticipants, participantSchema } from "./participant";
import { evaluationSchema, longestNote } from "./vulnerability";

/**
 * What each form of the perinatal programme records. A property left out is a fact not known, as in the contract; what
 * must be filled in is the form's business.
 */

const evaluations = z.array(evaluationSchema).max(15);
const flag = z.boolean().optional();
const minutes = z.number().min(0).max(1440);

export const screeningDetails = z.strictObject({
  consent: flag,
  /** Which of the fifteen were answered is not kept, only how many. */
  indicatorsAnswered: z.number().int().min(0).max(15).optional(),
  positive: z.array(indicatorSchema).max(15),
  scenarioFromBib: scenarioSchema.optional(),
  bibCode: flag,
  finalisedByBiller: flag,
});

/** Said of all vulnerabilities together, where none is known by name. */
const vulnerabilitiesEvaluated = flag;

export const cppDetails = z.strictObject({
  consent: flag,
  evaluations: evaluations.optional(),
  vulnerabilitiesEvaluated,
  bibCode: flag,
});

export const coordinationDetails = z.strictObject({
  /** The coordinator, where this form names one, and since when. */
  coordinator: z.strictObject({ id: z.string(), from: civilDateSchema }).optional(),
  /** The woman designated or agreed to this coordinator, who is recorded in BiB. */
  consent: flag,
  coordinatedBy: z.enum(["biller", "team-member"]).optional(),
  coordinatorRecordedInBib: flag,
  careTeam: z.array(z.enum(careTeamRoles)).max(40).optional(),
  carePlan: flag,
  /** Day on which the reference period was started on the IM platform. */
  referenceStart: civilDateSchema.optional(),
  evaluations: evaluations.optional(),
  vulnerabilitiesEvaluated,
});

export const followUpDetails = z.strictObject({ evaluations });

export const transferDetails = z.strictObject({
  /** User who coordinates from the day of the transfer on. */
  to: z.string(),
  /** The woman agrees to the new coordinator, who is recorded in BiB. */
  consent: flag,
});

export const agreementSchema = z.strictObject({ indicator: indicatorSchema, text: z.string().min(1).max(longestNote) });
export const taskSchema = z.strictObject({
  what: z.string().min(1).max(500),
  owner: z.string().max(100),
  by: civilDateSchema.optional(),
});

export const concertationDetails = z.strictObject({
  /** Hour at which it began, "14:30". */
  start: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "expected an hour written HH:MM" })
    .optional(),
  minutes: minutes.optional(),
  place: z.enum(["on-site", "online"]).optional(),
  participants: z.array(participantSchema).max(mostParticipants).optional(),
  womanInvited: flag,
  womanPresent: flag,
  agreements: z.array(agreementSchema).max(60).optional(),
  tasks: z.array(taskSchema).max(60).optional(),
  /** Vulnerabilities that were talked about. */
  discussed: z.array(indicatorSchema).max(15).optional(),
  reportMade: flag,
  feedbackGiven: flag,
  /** Date, hour, participants and the agreements per indicator stand in BiB. */
  recordedInBib: flag,
});

export type ScreeningDetails = z.infer<typeof screeningDetails>;
export type CppDetails = z.infer<typeof cppDetails>;
export type CoordinationDetails = z.infer<typeof coordinationDetails>;
export type FollowUpDetails = z.infer<typeof followUpDetails>;
export type TransferDetails = z.infer<typeof transferDetails>;
export type ConcertationDetails = z.infer<typeof concertationDetails>;
