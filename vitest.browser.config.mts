import { defineConfig } from "vitest/config";

/** The browser tests start the whole product, so they run alone and one after the other. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/one-product.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
