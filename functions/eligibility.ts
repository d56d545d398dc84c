import { app } from "@azure/functions";
import { answerText, answerTexts, isQueryError } from "../src/rules/answer-lines";

const jsonLines = "application/x-ndjson";

/** The eligibility contract for other software: one query as JSON, or many as lines of JSON. */
app.http("eligibility", {
  methods: ["POST"],
  authLevel: "function",
  route: "eligibility",
  handler: async (request) => {
    const text = await request.text();
    if (request.headers.get("content-type")?.toLowerCase().startsWith(jsonLines)) {
      return { status: 200, headers: { "content-type": jsonLines }, body: answerTexts(text) };
    }
    const answer = answerText(text);
    return { status: isQueryError(answer) ? 400 : 200, jsonBody: answer };
  },
});
