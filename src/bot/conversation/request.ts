import { z } from "zod";
import { intentSchema, type Meaning, slotsSchema } from "../../questions/contract";
import { destinationSchema } from "../../questions/destinations/destination-of";
import { civilDateSchema } from "../../rules/civil-date";
import { serviceSchema } from "../../rules/contract";
import { deadlineKinds } from "../../rules/deadlines";

/**
 * What somebody wants, from words to exact: what was understood, and over it what was chosen on a card. Every button
 * carries one, so that a press needs nothing that the bot would have to remember.
 */
export const requestSchema = z.strictObject({
  intent: intentSchema,
  slots: slotsSchema,
  /** Code of the patient chosen on a card. */
  patient: z.string().optional(),
  service: serviceSchema.optional(),
  /** User id of the colleague who bills; "me": whoever asks. */
  biller: z.string().optional(),
  /** The period named in place of a day ("in March"), both ends included. */
  period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }).optional(),
  /** The only kind of deadline that is wanted. */
  deadlineKind: z.enum(deadlineKinds).optional(),
  /** Where it is written is asked, rather than why. */
  forSource: z.boolean().optional(),
  /** The form or page of the patient that is wanted, where no question covers it. */
  destination: destinationSchema.optional(),
});

export type Request = z.infer<typeof requestSchema>;

export const me = "me";

export function requestOf({ intent, slots }: Meaning): Request {
  return { intent, slots };
}
