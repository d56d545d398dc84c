import { app } from "@azure/functions";
import { clearFiles, serveFile } from "../src/bot/files/serve";

/** Where an export is fetched: the address is its own key, and works once. */
app.http("files", { methods: ["GET"], authLevel: "anonymous", route: "files/{token}", handler: serveFile });

/** Files that nobody fetched go within the hour. */
app.timer("expired-files", { schedule: "0 20 * * * *", handler: (_timer, context) => clearFiles(context) });
