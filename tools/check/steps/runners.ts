import {runnerStep} from "../runnerStep.js";
import {build} from "./build.js";
import {packing} from "./packing.js";

/** Unit, property and guard tests, with coverage over every source file. The guards read the built site and the tarballs. */
export const unitTests = runnerStep({
  title: "unit, property and guard tests (vitest)",
  tool: "vitest",
  args: ["run", "--coverage"],
  after: packing.title,
  cores: 2
});

/** The built site in a real browser. */
export const browserTests = runnerStep({
  title: "browser tests (Playwright)",
  tool: "@playwright/test",
  command: "playwright",
  args: ["test"],
  needs: build.title,
  cores: 2
});

/** A release from end to end in a copy, of all proofs the one that continuous integration runs: it shows that a release would work. */
export const rehearsal = runnerStep({
  title: "rehearsal of a release (vitest)",
  tool: "vitest",
  args: [
    "run",
    "--config",
    "vitest.prove.config.ts",
    "--reporter=default",
    "--reporter=./tools/check/vitestReporter.ts",
    "tools/releases/rehearsal"
  ],
  needs: build.title
});
