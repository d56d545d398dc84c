import { z } from "zod";
import { civilDateSchema } from "../../rules/civil-date";
import { billingStates, type PastAct, psychologyServices, type Service, serviceSchema } from "../../rules/contract";
import { countsOf } from "./participant";
import {
  concertationDetails,
  coordinationDetails,
  cppDetails,
  followUpDetails,
  screeningDetails,
  transferDetails,
} from "./perinatal";
import { psychologyDetails } from "./psychology";

/**
 * What a form records in an episode. Most entries are acts that can be billed; a follow-up and a transfer of the
 * coordination are not. A `past` entry is an act of which only the contract's facts are known: one done elsewhere, or
 * one taken over from a list.
 */

const given = z.strictObject({
  on: civilDateSchema,
  /** User who bills it; left out: whoever the episode's acts are billed by, or nobody known (done elsewhere). */
  biller: z.string().optional(),
  /** User on whose behalf it was written down, where that is somebody else. */
  onBehalfOf: z.string().optional(),
});

const pastDetails = z.strictObject({
  minutes: z.number().min(0).optional(),
  inamiParticipants: z.number().min(0).optional(),
  careActors: z.number().min(0).optional(),
});

const contents = [
  given.extend({ kind: z.literal("screening"), details: screeningDetails }),
  given.extend({ kind: z.literal("cpp"), details: cppDetails }),
  given.extend({ kind: z.literal("coordination"), details: coordinationDetails }),
  given.extend({ kind: z.literal("concertation"), details: concertationDetails }),
  given.extend({ kind: z.literal("follow-up"), details: followUpDetails }),
  given.extend({ kind: z.literal("transfer"), details: transferDetails }),
  given.extend({ kind: z.literal("psychology"), service: z.enum(psychologyServices), details: psychologyDetails }),
  given.extend({
    kind: z.literal("past"),
    service: serviceSchema,
    /** Done by somebody outside this practice. */
    elsewhere: z.boolean(),
    details: pastDetails,
  }),
] as const;

/** What is filled in: the entry without what the assistant adds. */
export const entryContentSchema = z.discriminatedUnion("kind", [...contents]);

const stateSchema = z.strictObject({
  /** That of the form instance which recorded it. */
  id: z.string(),
  /** Its place in the order in which the episode's entries were made. */
  order: z.number().int().min(0),
  billing: z.enum(billingStates),
  /** Day on which it was billed. */
  billedOn: civilDateSchema.optional(),
  /** Refusals by the insurer: it is to bill again. */
  refusals: z.array(z.strictObject({ on: civilDateSchema, reason: z.string().max(500).optional() })),
  /** Taken back: it no longer counts for anything. */
  withdrawn: z.boolean(),
});

export const entrySchema = z.strictObject({ content: entryContentSchema, state: stateSchema });

export type EntryContent = z.infer<typeof entryContentSchema>;
export type EntryKind = EntryContent["kind"];
export type EntryState = z.infer<typeof stateSchema>;
export type Entry = z.infer<typeof entrySchema>;

/** The service of an entry; `null` for a follow-up and a transfer, which nobody bills. */
export function serviceOf(content: EntryContent): Service | null {
  switch (content.kind) {
    case "follow-up":
    case "transfer":
      return null;
    case "psychology":
    case "past":
      return content.service;
    default:
      return content.kind;
  }
}

/** Whether somebody outside this practice did it: it counts, and is not this practice's to bill. */
export function isElsewhere(content: EntryContent): boolean {
  return content.kind === "past" && content.elsewhere;
}

/** The entry as the contract's earlier act; `null` where it is none, or was withdrawn. */
export function pastActOf({ content, state }: Entry): PastAct | null {
  const service = serviceOf(content);
  if (service === null || state.withdrawn) return null;
  return { service, on: content.on, billing: state.billing, ...meetingFacts(content) };
}

function meetingFacts(content: EntryContent): Omit<PastAct, "service" | "on" | "billing"> {
  switch (content.kind) {
    case "past":
      return content.details;
    case "concertation": {
      const { minutes, participants } = content.details;
      const counts = participants && countsOf(participants);
      return {
        ...(minutes !== undefined && { minutes }),
        ...(counts && { inamiParticipants: counts.inamiParticipants, careActors: counts.careActors }),
      };
    }
    case "psychology": {
      const { minutes } = content.details;
      const isMeeting = content.service.endsWith("-concertation");
      return isMeeting && minutes !== undefined ? { minutes } : {};
    }
    default:
      return {};
  }
}

/** Oldest first; on the same day in the order in which they were made. */
export function byDay(a: Entry, b: Entry): number {
  return a.content.on.localeCompare(b.content.on) || a.state.order - b.state.order;
}
