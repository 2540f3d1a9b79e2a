/** A test that did not run. Without a reason it counts as failed. */
export interface SkippedTest {
  readonly name: string;
  readonly reason: string | undefined;
}

/** What one step found. A step that is no test runner counts as one check. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly SkippedTest[];
  /** Shown when something failed. */
  readonly output: string;
  /** Said in the line of a step that passed. */
  readonly note?: string;
}

/** One part of `npm test`. */
export interface Step {
  readonly title: string;
  /** Title of an earlier step to wait for. */
  readonly after?: string;
  /** Title of an earlier step to wait for, without whose success this one says nothing. */
  readonly needs?: string;
  /** How many processor cores it keeps busy; 1 when not given. */
  readonly cores?: number;
  run(): Promise<StepResult>;
}

/** The result of a check that is no test runner. */
export function oneCheck(passed: boolean, output: string): StepResult {
  return {passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [], output};
}
