import { z } from "zod";
import type { CivilDate } from "../rules/civil-date";
import { pastActSchema, perinatalEpisodeSchema, psychologyEpisodeSchema, regionSchema } from "../rules/contract";
import type { ProgrammeEpisode } from "../rules/deadlines";

/**
 * An episode of care: one pregnancy with its first 1000 days, or one course of psychological care. Its facts are
 * those of the eligibility contract, so that what is recorded and what is decided cannot drift apart.
 */

export const programmes = ["perinatal", "psychology"] as const satisfies readonly ProgrammeEpisode["programme"][];
export type Programme = ProgrammeEpisode["programme"];

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
  /** Where the care is given; left out: in the region of whoever bills. */
  region: regionSchema.optional(),
});

/** All of an episode but its acts. */
export const episodeHeadSchema = z.discriminatedUnion("programme", [
  headSchema.extend({ programme: z.literal("perinatal"), facts: perinatalEpisodeSchema.omit({ acts: true }) }),
  headSchema.extend({ programme: z.literal("psychology"), facts: psychologyEpisodeSchema.omit({ acts: true }) }),
]);

export const recordedActSchema = pastActSchema;

export type Member = z.infer<typeof memberSchema>;
export type EpisodeHead = z.infer<typeof episodeHeadSchema>;
export type RecordedAct = z.infer<typeof recordedActSchema>;

/** An episode of care with its acts, oldest first. */
export type EpisodeOfCare = EpisodeHead & { acts: RecordedAct[]; end?: EpisodeEnd };

/** What ended an episode before its time: later acts can no longer be done, those already done can still be billed. */
export interface EpisodeEnd {
  by: "loss" | "death" | "consent-withdrawn" | "programme-ended";
  on: CivilDate;
}

/** The episode as the rules see it: its facts with its acts, and nothing that names the patient. */
export function subjectOf(episode: EpisodeOfCare): ProgrammeEpisode {
  return episode.programme === "perinatal"
    ? { programme: "perinatal", episode: { ...episode.facts, acts: episode.acts } }
    : { programme: "psychology", episode: { ...episode.facts, acts: episode.acts } };
}

/** Whether `user` may see the episode. */
export function isMember(episode: EpisodeHead, user: string): boolean {
  return episode.members.some((member) => member.user === user);
}
