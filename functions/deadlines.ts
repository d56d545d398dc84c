import { app } from "@azure/functions";
import { onTheHour } from "../src/bot/reminders/triggers";

/** Every full hour in UTC; whose hour it is, the code decides by Belgian clocks. */
app.timer("deadlines", { schedule: "0 0 * * * *", handler: onTheHour });
