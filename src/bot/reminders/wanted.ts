import type { Values } from "../conversation/verbs";
import { type PressedLine, pressedLine, type ReminderVerb } from "./verbs";

/** Something that a button of the reminders asks for. Always for the person alone. */
export interface ReminderWanted {
  kind: "reminders";
  verb: ReminderVerb;
  line: PressedLine;
  /** What was typed beside the button. */
  values: Values;
}

/** What a press asks for; `null` where its card is none of this version. */
export function remindersByPress(verb: ReminderVerb, data: unknown, values: Values): ReminderWanted | null {
  const line = pressedLine(data);
  return line === null ? null : { kind: "reminders", verb, line, values };
}
