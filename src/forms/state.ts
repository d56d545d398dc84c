import { z } from "zod";
import { mostParticipants, participantSchema } from "../records/acts/participant";
import { taskSchema } from "../records/acts/perinatal";

/** What has been entered into a form so far: what its draft keeps. */
export const formStateSchema = z.object({
  /** By input id, as typed. */
  values: z.record(z.string(), z.string()),
  /** Those who can be ticked as participants. */
  people: z.array(participantSchema).max(mostParticipants),
  tasks: z.array(taskSchema).max(60),
});

export type FormState = z.infer<typeof formStateSchema>;

export const emptyState: FormState = { values: {}, people: [], tasks: [] };
