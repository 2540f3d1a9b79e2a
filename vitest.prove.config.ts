import {defineConfig} from "vitest/config";

/** The long proofs, run by `npm run prove`. */
export default defineConfig({
  test: {
    include: ["{packages,docs,tools,bench}/**/*.prove.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 30 * 60_000,
    fileParallelism: false
  }
});
