import type { Language } from "../../questions/contract";
import type { ReminderWords } from "./catalogue";
import { de } from "./de";
import { en } from "./en";
import { fr } from "./fr";
import { nl } from "./nl";

const reminders: Record<Language, ReminderWords> = { fr, nl, de, en };

/** What the reminders say in `language`. */
export function reminderWordsOf(language: Language): ReminderWords {
  return reminders[language];
}
