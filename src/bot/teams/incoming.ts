import { createHash } from "node:crypto";
import { z } from "zod";
import type { Person } from "../../records/practitioner";
import type { ConversationKey } from "../conversation/state";
import type { ReceivedActivity } from "./activity";

/** A button that was pressed: what it stands for, and what was typed into its card. */
export interface Press {
  verb: string;
  /** The button's data with the inputs among them, as Teams merges them. */
  data: Record<string, unknown>;
}

/** What the conversation needs to know of an activity. */
export interface Incoming {
  /** Tells one delivery from another. */
  id: string | undefined;
  person: Person;
  /** As Teams shows them to colleagues; left out where it gives none. */
  name?: string;
  /** Left out where Teams gives none. */
  locale?: string;
  conversation: ConversationKey;
  /** A group chat or a channel, where others read along, counts as a group. */
  audience: "personal" | "group";
}

/** Who said something, where. */
export function incomingOf(activity: ReceivedActivity): Incoming {
  const { conversation, channelData, from, locale } = activity;
  // Nothing that Teams sends comes without a tenant; what does shares none with those that have one.
  const tenant = conversation.tenantId ?? channelData?.tenant?.id ?? "";
  return {
    id: activity.id,
    person: { tenant, user: from.aadObjectId ?? from.id },
    conversation: { tenant, id: conversation.id },
    // Only what is known to be personal is treated so.
    audience: conversation.conversationType === "personal" ? "personal" : "group",
    ...(locale === undefined ? {} : { locale }),
    ...(from.name === undefined ? {} : { name: from.name }),
  };
}

/** The text of a message, freed from the mention's residue. */
export function textOf(activity: Pick<ReceivedActivity, "text">): string {
  return (activity.text ?? "").replace(/&nbsp;|\u00a0/g, " ").trim();
}

const fileSchema = z.looseObject({
  contentType: z.literal("application/vnd.microsoft.teams.file.download.info"),
  name: z.string(),
  content: z.looseObject({ downloadUrl: z.string() }),
});

/** The first file that is attached to a message; `null` where there is none. */
export function fileOf({
  attachments = [],
}: Pick<ReceivedActivity, "attachments">): { name: string; url: string } | null {
  for (const attachment of attachments) {
    const file = fileSchema.safeParse(attachment);
    if (file.success) return { name: file.data.name, url: file.data.content.downloadUrl };
  }
  return null;
}

const submitSchema = z.looseObject({ verb: z.string() });
const executeSchema = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.record(z.string(), z.unknown()).optional() }),
});

/** The press in the value of an `adaptiveCard/action` invoke or of a message; `null` where it is none of our buttons. */
export function pressOf(value: unknown): Press | null {
  const execute = executeSchema.safeParse(value);
  if (execute.success) {
    const { verb, data = {} } = execute.data.action;
    return { verb, data };
  }
  const submit = submitSchema.safeParse(value);
  if (!submit.success) return null;
  const { verb, ...data } = submit.data;
  return { verb, data };
}

/** Tells one press from another: a double click sends the same data under a new activity id. */
export function fingerprintOf({ verb, data }: Press): string {
  return `press ${createHash("sha256")
    .update(JSON.stringify([verb, data]))
    .digest("base64url")}`;
}
