import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    // The two time zones that matter most for a civil-date mistake are Brussels and one far from it.
    env: {
      TZ: "Pacific/Auckland",
      // Seals what tests keep; it opens nothing else.
      RECORDS_KEYS: "test:YSBrZXkgZm9yIHRlc3RzIG9ubHk7IDMyIGJ5dGVzLi4=",
    },
    // Many of them wait for a process or a store, so one worker a core leaves none idle, not even where there are two.
    maxWorkers: "100%",
    sequence: { shuffle: true },
    testTimeout: 30_000,
  },
});
