import { z } from "zod";
import { languageSchema } from "../../questions/contract";
import { keyOf } from "../../records/keys";
import type { RowKind } from "../../records/rows";
import { changeSealedRow, readSealedRow } from "../../records/sealing/sealed-rows";
import type { Tables } from "../../records/tables";
import { topicIds } from "../../rules/topics";
import { requestSchema } from "./request";

/**
 * What a conversation is about, kept in the store so that it survives a restart: the SDK's own turn state is saved
 * after the reply and may be lost. A patient stands in personal conversations only, and what was typed of one is sealed.
 */

const contextSchema = z.strictObject({
  /** When the context was last of use, in milliseconds since 1970; after `contextLasts` it is forgotten. */
  at: z.number(),
  /** Code of the patient that "this patient" means. */
  patient: z.string().optional(),
  /** The last question, for what refers back to it. */
  question: requestSchema.optional(),
  /** The topic explained last, where no question asked for it by its intent. */
  topic: z.enum(topicIds).optional(),
});

const stateSchema = z.strictObject({
  /** Of the last message. */
  language: languageSchema.optional(),
  context: contextSchema.optional(),
  /** Deliveries and presses that were taken on, oldest first: Teams delivers again, and people click twice. */
  taken: z.array(z.strictObject({ key: z.string(), until: z.number() })),
});

export type ConversationContext = Omit<z.infer<typeof contextSchema>, "at">;
export type ConversationState = z.infer<typeof stateSchema>;

const minute = 60_000;
export const contextLasts = 30 * minute;
const takenAtMost = 50;

/** A conversation: ids are unique within a tenant. */
export interface ConversationKey {
  tenant: string;
  id: string;
}

const kind: RowKind<ConversationState> = { name: "conversation", version: 1, schema: stateSchema };
const rowOf = ({ tenant, id }: ConversationKey) => ({ partitionKey: keyOf(tenant, id), rowKey: "state" });
const empty: ConversationState = { taken: [] };

export async function readState(tables: Tables, conversation: ConversationKey): Promise<ConversationState> {
  return (await readSealedRow(tables.conversations, tables.keys, kind, rowOf(conversation)))?.value ?? empty;
}

/** The context as far as it has not expired at `now`. */
export function contextAt(state: ConversationState, now: Date): ConversationContext {
  const { context } = state;
  if (context === undefined || now.getTime() - context.at > contextLasts) return {};
  const { at: _, ...rest } = context;
  return rest;
}

export function changeState(
  tables: Tables,
  conversation: ConversationKey,
  change: (before: ConversationState) => ConversationState,
): Promise<ConversationState> {
  return changeSealedRow(tables.conversations, tables.keys, kind, rowOf(conversation), (before) =>
    change(before ?? empty),
  );
}

/** Something that arrived: it is not taken on again for `lasts` milliseconds. */
export interface Arrival {
  key: string;
  lasts: number;
}

/**
 * Takes on what arrived, once: `false` where one of the arrivals was taken on before and still counts, also when two
 * come at the same time.
 */
export async function takeOn(
  tables: Tables,
  conversation: ConversationKey,
  arrivals: readonly Arrival[],
  now: Date,
): Promise<boolean> {
  const at = now.getTime();
  let isNew = true;
  await changeState(tables, conversation, (before) => {
    const counting = before.taken.filter((taken) => taken.until > at);
    isNew = !counting.some((taken) => arrivals.some(({ key }) => key === taken.key));
    const added = isNew ? arrivals.map(({ key, lasts }) => ({ key, until: at + lasts })) : [];
    return { ...before, taken: [...counting, ...added].slice(-takenAtMost) };
  });
  return isNew;
}

/** Gives back what was taken on, so that its next delivery is answered. */
export async function giveBack(
  tables: Tables,
  conversation: ConversationKey,
  arrivals: readonly Arrival[],
): Promise<void> {
  await changeState(tables, conversation, (before) => ({
    ...before,
    taken: before.taken.filter((taken) => !arrivals.some(({ key }) => key === taken.key)),
  }));
}
