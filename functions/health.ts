import { app } from "@azure/functions";
import { obstacles } from "../src/bot/health";
import { currentHost } from "../src/bot/host";

/** 200 once messages can be answered, 503 with what is missing until then. */
app.http("health", {
  methods: ["GET"],
  authLevel: "anonymous",
  route: "health",
  handler: async () => {
    const missing = await obstacles(currentHost());
    return missing.length === 0
      ? { status: 200, jsonBody: { status: "ready" } }
      : { status: 503, jsonBody: { status: "not ready", missing } };
  },
});
