import { app } from "@azure/functions";
import { serveCalendar } from "../src/bot/reminders/calendar";

/** Somebody's deadlines, for their calendar program: whoever knows the address may read it. */
app.http("calendar", {
  methods: ["GET"],
  authLevel: "anonymous",
  route: "calendar/{secret}",
  handler: serveCalendar,
});
