import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import type {SkippedTest} from "./step.js";

/** What a test runner's reporter writes when the run has come to its end. */
export interface RunnerResults {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

/** The environment variable that tells a reporter where to write. */
export const resultsVariable = "ONRECORD_RESULTS";

/** Writes the results to the file named by the environment; does nothing when none is named. */
export function writeResults(results: RunnerResults): void {
  const file = process.env[resultsVariable];
  if (file === undefined) return;
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(results));
}

/** The results in `file`; undefined when the runner never got there. */
export function readResults(file: string): RunnerResults | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as RunnerResults) : undefined;
}

/** Removes what an earlier run left, so that a crash cannot pass for it. */
export function forgetResults(file: string): void {
  rmSync(file, {force: true});
}
