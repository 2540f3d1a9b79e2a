import {toolStep} from "../toolStep.js";
import {build} from "./build.js";

/** The type check of everything; between packages it reads the types that the build makes. */
export const types = toolStep({
  title: "types (tsc)",
  tool: "typescript",
  command: "tsc",
  args: ["--build", "--pretty", "false"],
  after: build.title
});

/** Typed lint, not one warning. */
export const lint = toolStep({title: "lint (eslint)", tool: "eslint", args: [".", "--max-warnings", "0"], after: build.title});

/** Formatting. */
export const format = toolStep({title: "format (prettier)", tool: "prettier", args: ["--check", "--log-level", "warn", "."]});

/** Files, exports and dependencies that nothing uses. */
export const unused = toolStep({
  title: "nothing unused (knip)",
  tool: "knip",
  args: ["--no-progress", "--no-config-hints"],
  after: build.title
});

/** Who imports whom. */
export const directions = toolStep({
  title: "import directions (dependency-cruiser)",
  tool: "dependency-cruiser",
  command: "depcruise",
  args: [
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "err-long",
    "packages/*/{src,authoring,scripts,test}",
    "docs",
    "bench",
    "tools"
  ],
  after: build.title
});
