import type { ConversationReference } from "botbuilder";
import type { Language } from "../../questions/contract";
import type { Person } from "../../records/practitioner";
import { readPractitioner } from "../../records/practitioner-store";
import type { Tables } from "../../records/tables";
import type { ReminderSettings } from "../../reminders/settings";
import { fallbackLanguage } from "../conversation/language";
import { readState } from "../conversation/state";

/**
 * The language of what `person` did not ask for just now: as they have set it, or as in their conversation with the
 * bot; `reference` is `null` where there has been none.
 */
export async function reminderLanguage(
  tables: Tables,
  person: Person,
  { language }: ReminderSettings,
  reference: ConversationReference | null,
): Promise<Language> {
  if (language !== undefined) return language;
  const conversation = reference === null ? null : { tenant: person.tenant, id: reference.conversation.id };
  const [state, practitioner] = await Promise.all([
    conversation === null ? {} : readState(tables, conversation),
    readPractitioner(tables, person),
  ]);
  return fallbackLanguage(state, practitioner, reference?.locale);
}
