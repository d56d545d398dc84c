import type { TurnContext } from "botbuilder";
import { replyWords } from "../../language/replies";
import type { Language } from "../../questions/contract";
import { fallbackLanguage } from "../conversation/language";
import { describeError } from "../describe-error";
import { parseActivity } from "./activity";
import { type BotParts, languageOf, logOf } from "./answer";
import { acknowledge, isCardAction } from "./card-action";
import { deliver } from "./deliver";
import { incomingOf } from "./incoming";

/**
 * Tells the person, in their language, that there is no answer. Where even that does not arrive it throws, so that the
 * request fails and Teams delivers the message again.
 */
export async function apologise(context: TurnContext, error: unknown, parts: BotParts): Promise<void> {
  logOf(context)(`A turn failed: ${describeError(error)}`);
  const { failed } = replyWords[await languageAfterFailure(context, parts)];
  await deliver(context, [{ text: failed }]);
  if (isCardAction(context)) await acknowledge(context, failed);
}

/** What failed may be the store, and then Teams' locale has to do. */
async function languageAfterFailure(context: TurnContext, parts: BotParts): Promise<Language> {
  try {
    return await languageOf(incomingOf(parseActivity(context.activity)), parts);
  } catch {
    return fallbackLanguage({}, null, context.activity.locale);
  }
}
