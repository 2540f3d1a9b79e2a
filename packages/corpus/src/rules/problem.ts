/** What is wrong with a record, in four parts. */
export interface Problem {
  /** The file or record id. */
  readonly where: string;
  readonly failed: string;
  readonly expected: string;
  readonly received: string;
  readonly remedy: string;
}

/** A problem as one paragraph for a terminal or an error message. */
export function describeProblem({where, failed, expected, received, remedy}: Problem): string {
  return `${where}: ${failed}\n  expected: ${expected}\n  received: ${received}\n  to do:    ${remedy}`;
}

/** Thrown when records cannot be used; carries every problem found, not only the first. */
export class CorpusError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
    this.name = "CorpusError";
    this.problems = problems;
  }
}
