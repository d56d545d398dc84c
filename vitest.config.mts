import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    // The two time zones that matter most for a civil-date mistake are Brussels and one far from it.
    env: { TZ: "Pacific/Auckland" },
    sequence: { shuffle: true },
    testTimeout: 30_000,
  },
});
