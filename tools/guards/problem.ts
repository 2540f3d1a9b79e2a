/** What a guard found, and where. */
export interface Problem {
  /** A path below the root guarded. */
  readonly file: string;
  readonly message: string;
}

/** One line a problem, for a test's message. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({file, message}) => `${file}: ${message}`).join("\n");
}
