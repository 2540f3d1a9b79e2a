import {coreQueue, type CoreQueue} from "./coreQueue.js";
import type {SkippedTest, Step, StepResult} from "./step.js";

/** The sum of all steps. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
}

interface Finished {
  readonly result: StepResult;
  readonly seconds: number;
  /** Why it was not run. */
  readonly notRun?: string;
}

/**
 * Runs the steps, as many at a time as there are cores, and prints a line for each in their order, its output where it failed. A
 * step whose `needs` failed is skipped with that reason; a step that throws has failed; a skipped test without a reason has
 * failed.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void, cores = 1): Promise<Tally> {
  const queue = coreQueue(cores);
  const running = new Map<string, Promise<Finished>>();
  for (const step of steps) running.set(step.title, startStep(step, running, queue));
  const skipped: SkippedTest[] = [];
  let passed = 0;
  let failed = 0;
  for (const [title, promise] of running) {
    const {result, seconds, notRun} = await promise;
    passed += result.passed;
    failed += result.failed;
    skipped.push(...result.skipped);
    if (notRun !== undefined) print(`- ${title}: not run, because ${notRun}`);
    else print(`${result.failed > 0 ? "✗" : "✓"} ${title}${counts(result)} (${result.note ?? `${seconds.toFixed(1)} s`})`);
    if (result.failed > 0) print(indent(result.output));
  }
  return {passed, failed, skipped};
}

async function startStep(step: Step, running: ReadonlyMap<string, Promise<Finished>>, queue: CoreQueue): Promise<Finished> {
  if (step.after !== undefined) await running.get(step.after);
  const needed = step.needs === undefined ? undefined : await running.get(step.needs);
  if (needed && (needed.result.failed > 0 || needed.notRun !== undefined)) {
    const notRun = `"${step.needs ?? ""}" failed`;
    return {result: {passed: 0, failed: 0, skipped: [{name: step.title, reason: notRun}], output: ""}, seconds: 0, notRun};
  }
  return queue.run(step.cores ?? 1, async () => {
    const began = performance.now();
    const result = withUnexplainedSkips(await settle(step));
    return {result, seconds: (performance.now() - began) / 1000};
  });
}

/** The closing line of `npm test`, alone on a line. */
export function closingLine({passed, failed, skipped}: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed, ${String(skipped.length)} skipped`;
}

async function settle(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return {passed: 0, failed: 1, skipped: [], output: error instanceof Error ? (error.stack ?? error.message) : String(error)};
  }
}

function withUnexplainedSkips(result: StepResult): StepResult {
  const explained = result.skipped.filter(({reason}) => reason?.trim());
  const unexplained = result.skipped.filter((test) => !explained.includes(test));
  if (unexplained.length === 0) return result;
  const names = unexplained.map(({name}) => `skipped without a reason: ${name}`);
  return {
    passed: result.passed,
    failed: result.failed + unexplained.length,
    skipped: explained,
    output: [result.output, ...names].join("\n")
  };
}

function counts({passed, failed, skipped}: StepResult): string {
  if (passed + failed + skipped.length <= 1) return "";
  const parts = [`${String(passed)} passed`];
  if (failed > 0) parts.push(`${String(failed)} failed`);
  if (skipped.length > 0) parts.push(`${String(skipped.length)} skipped`);
  return `: ${parts.join(", ")}`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
}
