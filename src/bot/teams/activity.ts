import type { Activity } from "botbuilder";
import { z } from "zod";

const accountSchema = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
});

/** The part of an activity that anything here relies on; the rest goes through to the SDK as it came. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string().optional() })).optional(),
  channelId: z.string(),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  locale: z.string().optional(),
  from: accountSchema,
  recipient: accountSchema,
  membersAdded: z.array(accountSchema).optional(),
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
  // The SDK works with dates where the wire has text.
  timestamp: z.coerce.date().optional(),
  localTimestamp: z.coerce.date().optional(),
});

export type ReceivedActivity = z.infer<typeof activitySchema>;

/** A body that is no activity. */
export class NoActivity extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "NoActivity";
  }
}

/** The activity in a request's body. Throws `NoActivity` with what was expected where, and nothing of what was sent. */
export function parseActivity(body: unknown): ReceivedActivity {
  const parsed = activitySchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "body"}: ${message}`);
  throw new NoActivity(reasons.join("; "));
}

/** The activity as the SDK's types want it: they demand properties that it does without. */
export function forSdk(activity: ReceivedActivity): Activity {
  return activity as unknown as Activity;
}
