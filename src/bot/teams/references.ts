import type { ConversationReference } from "botbuilder";
import { z } from "zod";
import { keyOf } from "../../records/keys";
import type { Person } from "../../records/practitioner";
import { changeRow, type RowKind, readRow } from "../../records/rows";
import type { Tables } from "../../records/tables";
import type { ReceivedActivity } from "./activity";

/** Where somebody can be written to privately: kept per tenant and user, so that it outlives a deployment. */

const accountSchema = z.strictObject({ id: z.string() });
const referenceSchema = z.strictObject({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: accountSchema,
  user: accountSchema,
  conversation: z.strictObject({ id: z.string(), conversationType: z.literal("personal"), tenantId: z.string() }),
  /** Language and country of their Teams, where it says so. */
  locale: z.string().optional(),
});
type Reference = z.infer<typeof referenceSchema>;

const kind: RowKind<Reference> = { name: "conversation reference", version: 1, schema: referenceSchema };
const rowOf = ({ tenant, user }: Person) => ({ partitionKey: keyOf(tenant, user), rowKey: "reference" });

/** Remembers the personal conversation that an activity came from, where it is not remembered so already. */
export async function keepReference(tables: Tables, person: Person, activity: ReceivedActivity): Promise<void> {
  const reference: Reference = {
    channelId: activity.channelId,
    serviceUrl: activity.serviceUrl,
    bot: { id: activity.recipient.id },
    user: { id: activity.from.id },
    conversation: { id: activity.conversation.id, conversationType: "personal", tenantId: person.tenant },
    ...(activity.locale !== undefined && { locale: activity.locale }),
  };
  const kept = await readRow(tables.people, kind, rowOf(person));
  if (JSON.stringify(kept?.value) === JSON.stringify(reference)) return;
  await changeRow(tables.people, kind, rowOf(person), () => reference);
}

/** The personal conversation with `person`; `null` where they have never written to the bot or added it. */
export async function readReference(tables: Tables, person: Person): Promise<ConversationReference | null> {
  const kept = await readRow(tables.people, kind, rowOf(person));
  if (kept === null) return null;
  const { conversation, bot, user, ...rest } = kept.value;
  // The SDK's types ask for names that nothing needs.
  return {
    ...rest,
    bot: { ...bot, name: "" },
    user: { ...user, name: "" },
    conversation: { ...conversation, isGroup: false, name: "" },
  };
}
