import { z } from "zod";
import { civilDateSchema } from "../rules/civil-date";
import { type Service, services } from "../rules/contract";
import { type DeadlineKind, deadlineKinds } from "../rules/deadlines";
import type { EpisodeEnd } from "./episode";

/** What happens in an episode besides its acts. */

const given = { on: civilDateSchema };
export const eventContentSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...given, type: z.literal("birth") }),
  z.strictObject({ ...given, type: z.literal("loss") }),
  z.strictObject({ ...given, type: z.literal("death"), of: z.enum(["patient", "child"]) }),
  z.strictObject({ ...given, type: z.literal("consent-withdrawn") }),
  z.strictObject({ ...given, type: z.literal("programme-ended") }),
  z.strictObject({ ...given, type: z.literal("new-pregnancy"), code: z.string() }),
]);

export const eventSchema = z.strictObject({
  id: z.string(),
  content: eventContentSchema,
  /** Taken back, for example where the birth date was mistyped. */
  withdrawn: z.boolean(),
});

export type EventContent = z.infer<typeof eventContentSchema>;
export type CareEvent = z.infer<typeof eventSchema>;

/** What an event puts an end to, from the day after it. */
export interface Ending {
  /** Whether the episode as a whole ends: nothing new can be done, what was done can still be billed. */
  episode: boolean;
  /** Services that can no longer be done. */
  services: readonly Service[];
  /** Reminders that stop. */
  reminders: readonly DeadlineKind[];
}

const nothing: Ending = { episode: false, services: [], reminders: [] };

/** What has been done keeps its billing deadline; nothing else is left to remind of. */
const everything: Ending = {
  episode: true,
  services,
  reminders: deadlineKinds.filter((kind) => kind !== "billing"),
};

/** A birth ends the prenatal period: no more CPP, and no delivery to wait for. */
export const endedByBirth: Ending = {
  episode: false,
  services: ["cpp"],
  reminders: ["first-cpp", "second-cpp", "delivery"],
};

/** The programme accompanies a pregnancy and its child; without them it has no further act. */
export const endedByLoss = everything;
export const endedByDeath = everything;
/** The programme rests on the woman's consent. */
export const endedByWithdrawnConsent = everything;
export const endedByEndOfProgramme = everything;
/** The child's programme runs on beside that of the new pregnancy, which has an episode of its own. */
export const endedByNewPregnancy = nothing;

export function endingOf({ type }: EventContent): Ending {
  switch (type) {
    case "birth":
      return endedByBirth;
    case "loss":
      return endedByLoss;
    case "death":
      return endedByDeath;
    case "consent-withdrawn":
      return endedByWithdrawnConsent;
    case "programme-ended":
      return endedByEndOfProgramme;
    case "new-pregnancy":
      return endedByNewPregnancy;
  }
}

/** The first event that ended the episode as a whole; `null` while it runs. */
export function endOf(events: readonly CareEvent[]): EpisodeEnd | null {
  const ends = events.flatMap(({ content, withdrawn }): EpisodeEnd[] => {
    if (withdrawn) return [];
    switch (content.type) {
      case "loss":
      case "death":
      case "consent-withdrawn":
      case "programme-ended":
        return [{ by: content.type, on: content.on }];
      default:
        return [];
    }
  });
  return ends.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}
