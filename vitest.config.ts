import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,authoring,scripts,test}/**/*.test.ts", "docs/**/*.test.ts", "tools/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.prove.test.ts"],
    reporters: ["default", "./tools/check/vitestReporter.ts"],
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      // Named, so that a file no test imports counts as untested instead of not at all.
      include: ["packages/*/src/**/*.ts", "packages/*/authoring/**/*.ts", "docs/**/*.ts", "tools/**/*.{ts,mjs}"],
      exclude: [
        "**/*.{test,spec,test-d}.ts",
        "**/*.d.ts",
        "**/generated/**",
        "docs/{dist,test}/**",
        // Entry points: their tests run them as programs of their own, where coverage does not reach.
        "tools/run.mjs",
        "tools/tasks/**",
        "tools/testing/**",
        "tools/check/{vitest,playwright}Reporter.ts"
      ],
      reporter: ["text", "json-summary"],
      reportsDirectory: "coverage",
      thresholds: {lines: 90, statements: 90, functions: 90, branches: 80}
    }
  }
});
