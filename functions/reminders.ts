import { app } from "@azure/functions";
import { onMessage } from "../src/bot/reminders/triggers";

/** One person's digest for each message. */
app.storageQueue("reminders", {
  queueName: "care-reminders",
  connection: "AzureWebJobsStorage",
  handler: onMessage,
});
