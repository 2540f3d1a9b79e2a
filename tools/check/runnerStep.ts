import {join} from "node:path";
import {root} from "../root.js";
import {forgetResults, readResults, resultsVariable, type RunnerResults} from "./results.js";
import {runCommand} from "./runCommand.js";
import type {Step, StepResult} from "./step.js";
import {toolScript} from "./toolScript.js";

interface RunnerStep extends Omit<Step, "run"> {
  readonly tool: string;
  readonly command?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

/** A step that is a test runner: its tests are counted one by one, from the file its reporter writes. */
export function runnerStep({tool, command, args, cwd = root, ...step}: RunnerStep): Step {
  return {
    ...step,
    async run() {
      // Named by the step: two steps may use one runner at the same time.
      const name = `${step.title.replaceAll(/\W+/gu, "-")}${String(process.pid)}.json`;
      const file = join(root, "node_modules/.cache/onrecord/results", name);
      forgetResults(file);
      const env = {...process.env, [resultsVariable]: file};
      const {exitCode, output} = await runCommand(process.execPath, [toolScript(tool, command), ...args], {cwd, env});
      const results = readResults(file);
      forgetResults(file);
      return judgeRun(results, exitCode, output);
    }
  };
}

/**
 * What a run amounts to. No results file means the runner crashed; no test at all, or a bad exit code without a failed test (a
 * coverage threshold, an error outside tests), is one failure more.
 */
export function judgeRun(results: RunnerResults | undefined, exitCode: number, output: string): StepResult {
  if (!results)
    return {
      passed: 0,
      failed: 1,
      skipped: [],
      output: `${output}\nthe runner ended without results (exit code ${String(exitCode)})`
    };
  const {passed, failed, skipped} = results;
  if (passed + failed + skipped.length === 0) return {passed: 0, failed: 1, skipped: [], output: `${output}\nno test was found`};
  if (exitCode !== 0 && failed === 0)
    return {
      passed,
      failed: 1,
      skipped,
      output: `${output}\nall tests passed, and yet the runner ended with exit code ${String(exitCode)}: reason above`
    };
  return {passed, failed, skipped, output};
}
