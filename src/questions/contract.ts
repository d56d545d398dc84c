import { z } from "zod";
import { civilDateSchema } from "../rules/civil-date";
import { professionSchema, scenarioSchema } from "../rules/contract";

/** The question contract: words in, a typed question out. Outside programs rely on it. */

export const languages = ["fr", "nl", "de", "en"] as const;
export const languageSchema = z.enum(languages);

export const intents = [
  "eligibility",
  "remaining",
  "limit",
  "requirements",
  "who-may-bill",
  "tariff",
  "pseudocode",
  "patient-share",
  "participants",
  "duration",
  "time-window",
  "same-day",
  "transfer",
  "scenario",
  "billing-deadline",
  "reference-period",
  "next-follow-up",
  "deadlines",
  "overview",
  "start-screening",
  "record-act",
  "why",
  "follow-on",
  "help",
  "thanks",
] as const;
export const intentSchema = z.enum(intents);

/** The services as people name them: "a psy session" is less precise than a service of the eligibility contract. */
export const serviceWords = [
  "screening",
  "cpp",
  "coordination",
  "concertation",
  "psy-individual",
  "psy-group",
  "psy-concertation",
  "psy-support-mission",
  "psy",
] as const;
export const serviceWordSchema = z.enum(serviceWords);

export const slotsSchema = z.strictObject({
  service: serviceWordSchema.optional(),
  function: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  patient: z.string().optional().meta({ description: 'As written; "this" for this patient, elle, her' }),
  date: civilDateSchema.optional(),
  dateOf: z.enum(["service", "birth", "screening"]).optional(),
  weeks: z.number().optional().meta({ description: "Of pregnancy" }),
  scenario: scenarioSchema.optional(),
  indicators: z.number().optional(),
  role: professionSchema.optional(),
  count: z.number().optional(),
  age: z.number().optional(),
  preferentialReimbursement: z.boolean().optional(),
});

export const questionInputSchema = z.strictObject({
  text: z.string(),
  language: languageSchema.optional(),
  today: civilDateSchema,
});

export const meaningSchema = z.strictObject({ intent: intentSchema, slots: slotsSchema });

export const understandingSchema = z.strictObject({
  outcome: z.enum(["understood", "unsure", "off-topic"]),
  language: languageSchema,
  intent: intentSchema.nullable(),
  slots: slotsSchema,
  suggestions: z.array(meaningSchema).max(3),
});

export type Language = z.infer<typeof languageSchema>;
export type Intent = z.infer<typeof intentSchema>;
export type ServiceWord = z.infer<typeof serviceWordSchema>;
export type Slots = z.infer<typeof slotsSchema>;
export type QuestionInput = z.infer<typeof questionInputSchema>;
export type Meaning = z.infer<typeof meaningSchema>;
export type Understanding = z.infer<typeof understandingSchema>;
