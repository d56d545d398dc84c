import { z } from "zod";
import { type Provider, professionSchema, regionSchema } from "../rules/contract";

/** A person as Teams knows them: both ids are opaque strings. */
export interface Person {
  tenant: string;
  user: string;
}

export const practitionerSchema = z.strictObject({
  /** How colleagues call them: "R. (psychologue)". */
  label: z.string().optional(),
  profession: professionSchema,
  /** Whether they have an INAMI number. */
  inamiNumber: z.boolean(),
  /** Its 11 digits, where they gave them. */
  inamiDigits: z.string().optional(),
  region: regionSchema,
  /** Left out: the language they write in. */
  language: z.enum(["fr", "nl", "de", "en"]).optional(),
  competenceProfile: z.boolean().optional(),
  psychologyConvention: z.boolean().optional(),
});

/** A care provider: what the rules need to know of whoever bills. */
export type Practitioner = z.infer<typeof practitionerSchema>;

/** The practitioner as the eligibility contract names a provider. */
export function toProvider(user: string, practitioner: Practitioner): Provider {
  const { profession, inamiNumber, region, competenceProfile, psychologyConvention } = practitioner;
  return {
    id: user,
    profession,
    inamiNumber,
    region,
    ...(competenceProfile === undefined ? {} : { competenceProfile }),
    ...(psychologyConvention === undefined ? {} : { psychologyConvention }),
  };
}
