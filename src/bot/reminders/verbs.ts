import { z } from "zod";
import type { JsonObject } from "../../cards/adaptive-card";
import type { Language } from "../../questions/contract";
import { civilDateSchema } from "../../rules/civil-date";
import { deadlineKinds } from "../../rules/deadlines";
import { buttonData } from "../conversation/asks";

/** The verbs of the reminders' buttons. */
export const reminderVerbs = {
  /** One deadline, with what can be done about it. */
  open: "open-deadline",
  done: "deadline-done",
  snooze: "snooze-deadline",
  mute: "mute-deadlines",
  /** The list, narrowed to what was chosen beside the button. */
  list: "list-deadlines",
  settings: "reminder-settings",
  saveSettings: "save-reminder-settings",
  calendar: "calendar",
  revokeCalendar: "revoke-calendar",
} as const;

export type ReminderVerb = (typeof reminderVerbs)[keyof typeof reminderVerbs];

export function isReminderVerb(verb: string): verb is ReminderVerb {
  return (Object.values(reminderVerbs) as string[]).includes(verb);
}

/** Which part of which list comes next. */
const pageSchema = z.strictObject({
  from: z.number().int().min(0),
  patient: z.string().optional(),
  kind: z.enum(deadlineKinds).optional(),
  period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }).optional(),
  /** Whether what is due much later is in it too. */
  all: z.boolean(),
});
export type Page = z.infer<typeof pageSchema>;

/** What a button carries besides: of one deadline which one, and for how many days it is put off; of a list its part. */
const lineSchema = z.object({
  deadline: z.strictObject({ code: z.string(), key: z.string() }).optional(),
  days: z.number().int().min(1).max(366).optional(),
  /** Form instance, so that what it saves is saved once. */
  instance: z.string().optional(),
  page: pageSchema.optional(),
});
export type PressedLine = z.infer<typeof lineSchema>;

/** What a press says of a deadline; `null` where the card is not one that this version draws. */
export function pressedLine(data: unknown): PressedLine | null {
  return lineSchema.safeParse(data).data ?? null;
}

export function lineData(
  { code, key }: { code: string; key: string },
  language: Language,
  more: JsonObject = {},
): JsonObject {
  return { ...buttonData(undefined, language), deadline: { code, key }, ...more };
}
