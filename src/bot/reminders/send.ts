import type { ConversationReference } from "botbuilder";
import { z } from "zod";
import type { Reply } from "../conversation/reply";
import { describeError } from "../describe-error";
import type { BotAdapter } from "../teams/adapter";
import { replyActivity } from "../teams/reply-activity";

/** What came of writing to somebody on our own account. */
export type Sent =
  | { outcome: "delivered" }
  /** Not delivered: to be tried again after so many seconds. */
  | { outcome: "throttled"; seconds: number }
  /** They have blocked or removed the bot. */
  | { outcome: "unreachable" }
  /** Nobody knows: there was no answer, or one that does not say. Trying again could deliver it twice. */
  | { outcome: "uncertain"; why: string }
  /** Certainly not delivered, for a reason that lies with us. */
  | { outcome: "refused"; why: string };

export type Send = (reference: ConversationReference, reply: Reply) => Promise<Sent>;

const longestWait = 20_000;
const otherwiseSeconds = 30;

/** Writes to somebody's personal conversation, in one request that nothing repeats. */
export function senderOf(adapter: BotAdapter, appId: string): Send {
  return async (reference, reply) => {
    let result: Sent | undefined;
    const sending = adapter
      .continueConversationAsync(appId, reference, async (context) => {
        tryOnlyOnce(context.turnState.get<unknown>(adapter.ConnectorClientKey));
        // What is thrown in here would go to a handler that apologises to the person.
        result = await context.sendActivity(replyActivity(reply)).then(
          () => ({ outcome: "delivered" as const }),
          (error: unknown) => outcomeOf(error),
        );
      })
      .then(
        () => result ?? { outcome: "uncertain" as const, why: "nothing was sent" },
        (error: unknown) => result ?? { outcome: "refused" as const, why: describeError(error) },
      );
    return withinTime(sending);
  };
}

const clientSchema = z.looseObject({ client: z.looseObject({ pipeline: z.unknown() }) });

/**
 * Takes away the connector client's own repetitions: it tries three times more after a 5xx, when the message may have
 * arrived, and waits in place after a 429. It heeds no option that would say so.
 */
function tryOnlyOnce(connector: unknown): void {
  const pipeline = clientSchema.safeParse(connector).data?.client.pipeline;
  if (typeof pipeline !== "object" || pipeline === null || !("removePolicy" in pipeline)) throw new UnknownClient();
  if (typeof pipeline.removePolicy !== "function") throw new UnknownClient();
  const removed: unknown = pipeline.removePolicy({ name: "defaultRetryPolicy" });
  if (!Array.isArray(removed) || removed.length === 0) throw new UnknownClient();
}

/** The SDK's client is another than the one known here, and may repeat what it sends. */
class UnknownClient extends Error {
  constructor() {
    super("The connector's client cannot be kept from repeating requests.");
    this.name = "UnknownClient";
  }
}

function withinTime(sending: Promise<Sent>): Promise<Sent> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ outcome: "uncertain", why: "no answer in time" }), longestWait);
    void sending.then((sent) => {
      clearTimeout(timer);
      resolve(sent);
    });
  });
}

const answerSchema = z.object({
  name: z.string().optional(),
  message: z.string().optional(),
  statusCode: z.number().optional(),
  response: z.object({ headers: z.unknown() }).optional(),
});

/** What an error of the connector's client says, at the instant `now`. */
export function outcomeOf(error: unknown, now: Date = new Date()): Sent {
  const { name, message = "", statusCode, response } = answerSchema.safeParse(error).data ?? {};
  const why = describeError(error);
  if (statusCode === 429) return { outcome: "throttled", seconds: retryAfter(response?.headers, now) };
  if (statusCode === 403) return { outcome: "unreachable" };
  if (statusCode !== undefined)
    return { outcome: statusCode >= 500 || statusCode === 408 ? "uncertain" : "refused", why };
  // The client names what became of a request RestError; anything else arose before one was sent.
  const wasSent = name === "RestError" && !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(message);
  return { outcome: wasSent ? "uncertain" : "refused", why };
}

/** HTTP gives seconds or an instant. */
function retryAfter(headers: unknown, now: Date): number {
  const told = readHeader(headers, "retry-after") ?? "";
  const seconds = /^[\d.]+$/.test(told) ? Number(told) : (Date.parse(told) - now.getTime()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : otherwiseSeconds;
}

/** The client's own collection of headers. */
function readHeader(headers: unknown, name: string): string | undefined {
  if (typeof headers !== "object" || headers === null || !("get" in headers) || typeof headers.get !== "function")
    return undefined;
  const value: unknown = headers.get(name);
  return typeof value === "string" ? value : undefined;
}
