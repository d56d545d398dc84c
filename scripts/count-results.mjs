// `node scripts/count-results.mjs FILE ...` adds up vitest's JSON reports into one line: "N passed, N failed". A run
// that left no report, or a test file that could not be loaded, counts as one failure. Exits with 1 where any failed.
import { existsSync, readFileSync } from "node:fs";

function countOf(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, "utf8"));
  const notLoaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + notLoaded.length };
}

const counts = process.argv.slice(2).map(countOf);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
