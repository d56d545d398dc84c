import { z } from "zod";
import { isWorkingDay } from "../records/due/working-day";
import { practitionerSchema } from "../records/practitioner";
import { addDays, type CivilDate, civilDateSchema, isWithin } from "../rules/civil-date";
import { deadlineKinds } from "../rules/deadlines";

const quietSchema = z
  .strictObject({ from: civilDateSchema, to: civilDateSchema })
  .refine(({ from, to }) => from <= to, { error: "a quiet period cannot end before it begins", path: ["to"] });

/** How somebody wants to be reminded; what is left out is as most people want it. */
export const reminderSettingsSchema = z.strictObject({
  /** Hour of the day in Belgium at which the digest comes. */
  hour: z.number().int().min(0).max(23).default(7),
  /** Whether weekends and public holidays are left in peace. */
  weekdaysOnly: z.boolean().default(true),
  /** Kinds of deadline that are not to be told. */
  muted: z.array(z.enum(deadlineKinds)).default([]),
  /** Language of digests and calendar; left out where they speak as the conversation does. */
  language: practitionerSchema.shape.language,
  /** Holidays, both days included. */
  quiet: z.array(quietSchema).max(20).default([]),
});

export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;

export const usualSettings: ReminderSettings = reminderSettingsSchema.parse({});

/** Whether `day` is to stay quiet, save for what would be lost. */
export function isQuiet({ weekdaysOnly, quiet }: ReminderSettings, day: CivilDate): boolean {
  return (weekdaysOnly && !isWorkingDay(day)) || quiet.some((period) => isWithin(day, period));
}

/** The first day from `day` on that is not quiet. */
export function nextTellingDay(settings: ReminderSettings, day: CivilDate): CivilDate {
  let candidate = day;
  while (isQuiet(settings, candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
