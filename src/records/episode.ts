import { z } from "zod";
import { pastActSchema, perinatalEpisodeSchema, psychologyEpisodeSchema } from "../rules/contract";

/**
 * An episode of care: one pregnancy with its first 1000 days, or one course of psychological care. Its facts are
 * those of the eligibility contract, so that what is recorded and what is decided cannot drift apart.
 */

export const programmes = ["perinatal", "psychology"] as const;
export type Programme = (typeof programmes)[number];

const memberSchema = z.strictObject({
  user: z.string(),
  /** How the others call them; left out for somebody who has given no name. */
  label: z.string().optional(),
});

const headSchema = z.strictObject({
  /** Unique in the organisation, never reused: "P-101". */
  code: z.string(),
  /** What the provider chose to call the patient, shown as they wrote it. */
  label: z.string(),
  /** Who bills by default; left out: whoever asks. */
  biller: z.string().optional(),
  /** Those who may see the episode, and nobody else. */
  members: z.array(memberSchema).min(1),
});

/** The first row of an episode's partition: all but the acts. */
export const episodeHeadSchema = z.discriminatedUnion("programme", [
  headSchema.extend({ programme: z.literal("perinatal"), facts: perinatalEpisodeSchema.omit({ acts: true }) }),
  headSchema.extend({ programme: z.literal("psychology"), facts: psychologyEpisodeSchema.omit({ acts: true }) }),
]);

export const recordedActSchema = pastActSchema;

export type Member = z.infer<typeof memberSchema>;
export type EpisodeHead = z.infer<typeof episodeHeadSchema>;
export type RecordedAct = z.infer<typeof recordedActSchema>;

/** An episode of care with its acts, oldest first. */
export type EpisodeOfCare = EpisodeHead & { acts: RecordedAct[] };

/** Whether `user` may see the episode. */
export function isMember(episode: EpisodeHead, user: string): boolean {
  return episode.members.some((member) => member.user === user);
}
