import { app } from "@azure/functions";
import { receiveActivity } from "../src/bot/receive-activity";

/** Where the Bot Framework delivers what people write to the bot and press in its cards. */
app.http("messages", { methods: ["POST"], authLevel: "anonymous", route: "messages", handler: receiveActivity });
