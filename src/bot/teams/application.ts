import { Application } from "@microsoft/teams-ai";
import { replyWords } from "../../language/replies";
import { brusselsDay } from "../../records/brussels-day";
import { welcome } from "../conversation/welcome";
import { parseActivity } from "./activity";
import { type BotParts, languageOf, logOf, once, receive, tellMissed } from "./answer";
import { apologise } from "./apologise";
import { acknowledge, isCardAction } from "./card-action";
import { deliver } from "./deliver";
import { sendWholeEntities } from "./entities";
import { incomingOf } from "./incoming";
import { keepReference } from "./references";

/**
 * The SDK's application without its typing indicator: the option that should switch it off is read by nothing, its one
 * timer is shared by all conversations, and what it sends is awaited by nobody.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

/** The bot: which activity leads where. What is said in answer is decided in the conversation folder. */
export function createApplication(parts: BotParts): Application {
  sendWholeEntities();
  const application = new QuietApplication({ adapter: parts.adapter });
  application.addRoute(
    async (context) => isCardAction(context),
    async (context) => {
      const language = await receive(context, parts);
      await acknowledge(context, replyWords[language].received);
    },
    true,
  );
  application.activity("message", async (context) => {
    await receive(context, parts);
  });
  application.conversationUpdate("membersAdded", async (context) => {
    const activity = parseActivity(context.activity);
    const incoming = incomingOf(activity);
    if (incoming.audience === "personal") {
      await keepReference(parts.tables, incoming.person, activity);
      await tellMissed(parts, incoming.person, logOf(context));
    }
    if (!activity.membersAdded?.some(({ id }) => id === activity.recipient.id)) return;
    await once(incoming, parts, async () => {
      await deliver(context, [welcome(await languageOf(incoming, parts), brusselsDay(parts.now()))]);
    });
  });
  application.error((context, error) => apologise(context, error, parts));
  return application;
}
