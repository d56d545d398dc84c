import { app } from "@azure/functions";
import { alarms, obstacles } from "../src/bot/health";
import { currentHost } from "../src/bot/host";

/** 200 once messages can be answered, with what an operator should look after; 503 with what is missing until then. */
app.http("health", {
  methods: ["GET"],
  authLevel: "anonymous",
  route: "health",
  handler: async () => {
    const missing = await obstacles(currentHost());
    if (missing.length > 0) return { status: 503, jsonBody: { status: "not ready", missing } };
    const found = await alarms(currentHost());
    return { status: 200, jsonBody: { status: "ready", ...(found.length > 0 && { alarms: found }) } };
  },
});
