import { defineConfig } from "vitest/config";

/** `npm run deadlines:day-by-day`: it takes minutes, so `npm test` leaves it out. */
export default defineConfig({
  test: {
    include: ["test/day-by-day/for-real.ts"],
    env: {
      TZ: "Pacific/Auckland",
      // Seals what the run keeps; it opens nothing else.
      RECORDS_KEYS: "test:YSBrZXkgZm9yIHRlc3RzIG9ubHk7IDMyIGJ5dGVzLi4=",
    },
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
