import { rulesVersion } from "../records/rules-version";
import { receiptSchema, replay } from "../rules/receipt";
import { answerJson, answerLines } from "./shared/json-lines";

/**
 * `npm run --silent replay`: receipts as JSON lines on standard input; for each, whether it was decided under today's
 * rules and what would now come out otherwise, condition by condition.
 */

const version = rulesVersion();

void answerLines((line) =>
  JSON.stringify(
    answerJson(line, receiptSchema, (receipt) => ({
      ...(receipt.query.id !== undefined && { id: receipt.query.id }),
      sameRules: receipt.rulesVersion === version,
      differences: replay(receipt),
    })),
  ),
);
