import { z } from "zod";
import { type CivilDate, civilDateSchema } from "../rules/civil-date";
import { perinatalEpisodeSchema, psychologyEpisodeSchema, regionSchema } from "../rules/contract";
import { byDay, type Entry, pastActOf } from "./acts/entry";
import type { EpisodeOfCare } from "./episode";
import { endOf, eventSchema } from "./events";
import { perinatalFacts, psychologyFacts } from "./facts";

/**
 * The whole record of an episode: what it was opened with, what forms and events recorded since, and its team. The
 * facts that the rules read are derived from it, so that taking back an entry takes back what it said.
 */

export const roles = ["coordinator", "member"] as const;
export type Role = (typeof roles)[number];

const memberSchema = z.strictObject({
  user: z.string(),
  label: z.string().optional(),
  /** Left out: a plain member. */
  role: z.enum(roles).optional(),
});

const invitationSchema = z.strictObject({
  /** SHA-256 of the code, which itself is not kept. */
  hash: z.string(),
  by: z.string(),
  /** Last instant at which it can be used, as ISO 8601. */
  until: z.string(),
  /** Day on which the woman agreed that a colleague joins. */
  consentOn: civilDateSchema,
  usedBy: z.string().optional(),
});

const headSchema = z.strictObject({
  code: z.string(),
  label: z.string().min(1).max(80),
  biller: z.string().optional(),
  region: regionSchema.optional(),
  members: z.array(memberSchema).min(1),
  /** Number of changes saved so far; the log holds one line for each. */
  revision: z.number().int().min(0),
  events: z.array(eventSchema),
  invitations: z.array(invitationSchema),
  closed: z.strictObject({ on: civilDateSchema, by: z.string() }).optional(),
  /** Codes of the same woman's earlier and later episode. */
  previous: z.string().optional(),
  next: z.string().optional(),
  /** What stands for the patient's national number, and the name of the key that it was made with. */
  pseudonym: z.strictObject({ key: z.string(), value: z.string() }).optional(),
  /** Form instance that opened the episode, so that opening it twice opens it once. */
  openedBy: z.string().optional(),
  /** Days for which the due index holds a row of this episode. */
  dueDays: z.array(civilDateSchema),
});

export const careHeadSchema = z.discriminatedUnion("programme", [
  headSchema.extend({ programme: z.literal("perinatal"), facts: perinatalEpisodeSchema.omit({ acts: true }) }),
  headSchema.extend({ programme: z.literal("psychology"), facts: psychologyEpisodeSchema.omit({ acts: true }) }),
]);

export type CareMember = z.infer<typeof memberSchema>;
export type Invitation = z.infer<typeof invitationSchema>;
export type CareHead = z.infer<typeof careHeadSchema>;
export type CareRecord = CareHead & { entries: Entry[] };

/** The head of a record: all but its entries. */
export function headOf(record: CareRecord): CareHead {
  const { entries: _, ...head } = record;
  return head;
}

export function memberOf(record: Pick<CareHead, "members">, user: string): CareMember | undefined {
  return record.members.find((member) => member.user === user);
}

const episodes = new WeakMap<CareRecord, EpisodeOfCare>();

/**
 * The record as the rest of the assistant reads it: the facts and acts of the contract, as they stand now. A record is
 * never changed in place, so this is worked out once for each.
 */
export function episodeOf(record: CareRecord): EpisodeOfCare {
  const episode = episodes.get(record) ?? derive(record);
  episodes.set(record, episode);
  return episode;
}

function derive(record: CareRecord): EpisodeOfCare {
  const end = endOf(record.events);
  const common = {
    code: record.code,
    label: record.label,
    ...(record.biller !== undefined && { biller: record.biller }),
    ...(record.region !== undefined && { region: record.region }),
    members: record.members.map(({ user, label }) => ({ user, ...(label !== undefined && { label }) })),
    acts: actsOf(record).map(({ act }) => act),
    ...(end !== null && { end }),
  };
  return record.programme === "perinatal"
    ? { ...common, programme: "perinatal", facts: perinatalFacts(record.facts, record.entries, record.events) }
    : { ...common, programme: "psychology", facts: psychologyFacts(record.facts, record.entries) };
}

/** The entries that are acts and count as such, oldest first, each with what the contract knows of it. */
export function actsOf({ entries }: Pick<CareRecord, "entries">) {
  return entries.toSorted(byDay).flatMap((entry) => {
    const act = pastActOf(entry);
    return act === null ? [] : [{ entry, act }];
  });
}

/** Whether the episode is still followed on `day`: not closed, and nothing has ended it. */
export function isFollowed(record: CareRecord, day: CivilDate): boolean {
  const end = endOf(record.events);
  return record.closed === undefined && (end === null || day <= end.on);
}
