import { rulesVersion } from "../records/rules-version";
import { eligibilityQuerySchema } from "../rules/contract";
import { decide } from "../rules/decide";
import { receiptOf } from "../rules/receipt";
import { answerJson, answerLines } from "./shared/json-lines";

/** `npm run --silent receipts`: queries as JSON lines on standard input, a receipt of each decision to keep. */

const version = rulesVersion();

void answerLines((line) =>
  JSON.stringify(answerJson(line, eligibilityQuerySchema, (query) => receiptOf(query, decide(query), version))),
);
