import { z } from "zod";

export const participantRoles = [
  "general-practitioner",
  "gynaecologist",
  "midwife",
  "nurse",
  "psychologist",
  "social-worker",
  "other-care-provider",
  "relative",
  "other",
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

/** Most participants that a record holds. */
export const mostParticipants = 40;

export const participantSchema = z.strictObject({
  name: z.string().min(1).max(100),
  role: z.enum(participantRoles),
  /** 11 digits; left out: none. */
  inamiNumber: z
    .string()
    .regex(/^\d{11}$/, { error: "expected 11 digits" })
    .optional(),
  /** Whether they take part as a care actor. Asked, never inferred from the role. */
  careActor: z.boolean(),
  /** Whether they are the coordinator of care. */
  coordinator: z.boolean(),
});

/** Somebody who took part, the woman herself excepted. */
export type Participant = z.infer<typeof participantSchema>;

/** The numbers that the contract asks for. */
export function countsOf(participants: readonly Participant[]) {
  return {
    participants: participants.length,
    careActors: participants.filter(({ careActor }) => careActor).length,
    inamiParticipants: participants.filter(({ inamiNumber }) => inamiNumber !== undefined).length,
    coordinatorPresent: participants.some(({ coordinator }) => coordinator),
  };
}
