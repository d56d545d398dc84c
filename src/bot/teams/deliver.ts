import type { TurnContext } from "botbuilder";
import type { Reply } from "../conversation/reply";
import { describeError } from "../describe-error";
import { replyActivity } from "./reply-activity";

/** A reply did not reach the person. Says no word of it. */
export class ReplyLost extends Error {
  constructor(cause: unknown) {
    super(`A reply could not be sent: ${describeError(cause)}`);
    this.name = "ReplyLost";
  }
}

/** Sends the replies one after the other, each once the one before has arrived. Throws `ReplyLost`. */
export async function deliver(context: TurnContext, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies) {
    try {
      await context.sendActivity(replyActivity(reply));
    } catch (error) {
      throw new ReplyLost(error);
    }
  }
}
