import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/{src,authoring,scripts,test}/**/*.test.ts", "docs/**/*.test.ts", "tools/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/*.prove.test.ts"],
    reporters: ["default", "./tools/check/vitestReporter.ts"],
    // Generous: a busy machine is slow, not broken.
    testTimeout: 180_000,
    // Test files share a process: they leave nothing behind in it, and the run takes half the time.
    isolate: false,
    // By itself vitest leaves a core free, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: "v8",
      // Named, so that a file no test imports counts as untested instead of not at all.
      include: ["packages/*/src/**/*.ts", "packages/*/{authoring,importer}/**/*.ts", "docs/**/*.ts", "tools/**/*.{ts,mjs}"],
      exclude: [
        "**/*.{test,spec,test-d}.ts",
        "**/*.d.ts",
        "**/generated/**",
        "docs/{dist,test}/**",
        // Entry points: their tests run them as programs of their own, where coverage does not reach.
        "tools/run.mjs",
        "tools/tasks/**",
        "tools/testing/**",
        "tools/check/{vitest,playwright}Reporter.ts",
        // Wiring that every run of npm test executes.
        "tools/check/steps/**",
        "tools/browser/{globalSetup,surroundings}.ts"
      ],
      reporter: ["text", "json-summary"],
      reportsDirectory: "coverage",
      thresholds: {
        "packages/**": {lines: 95, statements: 95, functions: 95, branches: 95},
        "packages/corpus/**": {lines: 95, branches: 95},
        "packages/analysis/**": {lines: 95, branches: 95},
        "packages/charts/**": {lines: 95, branches: 95},
        "tools/**": {lines: 90, statements: 90, functions: 85, branches: 75},
        "docs/{build,charts,pages}/**": {lines: 80, statements: 80, functions: 80, branches: 60}
        // Loaders in docs/src run as programs of their own, in their tests and in the build. docs/browser runs in a real browser only: the browser tests are its tests, and knip knows a file that no page loads.
      }
    }
  }
});
