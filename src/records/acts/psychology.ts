import { z } from "zod";
import { places } from "../../rules/contract";
import { longestNote } from "./vulnerability";

const flag = z.boolean().optional();
const minutes = z.number().min(0).max(1440);
const count = z.number().int().min(0).max(1000);

/** What the forms of psychological care record: sessions, group sessions, concertations and support missions. */
export const psychologyDetails = z.strictObject({
  place: z.enum(places).optional(),
  minutes: minutes.optional(),
  contactMinutes: minutes.optional(),
  /** In all; of a concertation, those who took part. */
  participants: count.optional(),
  careProviders: count.optional(),
  /** A group that exists on its own, such as a class. */
  definedGroup: flag,
  coAnimated: flag,
  /** Who led the group together with the biller. */
  coLeader: z.strictObject({ name: z.string().min(1).max(100), user: z.string().optional() }).optional(),
  withinTreatment: flag,
  notReimbursedElsewhere: flag,
  missionAgreed: flag,
  hours: z.number().min(0).max(24).optional(),
  /** Facts of the episode that this form asks for, where they were not known. */
  registered: flag,
  functionalAssessment: flag,
  /** What the patient paid, in cents. */
  collectedCents: z.number().int().min(0).optional(),
  note: z.string().max(longestNote).optional(),
});

export type PsychologyDetails = z.infer<typeof psychologyDetails>;
