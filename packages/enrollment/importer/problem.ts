/** What is wrong with an input, in four parts. */
export interface Problem {
  /** The file, and the row where there is one: headings are not counted. */
  readonly where: string;
  readonly failed: string;
  readonly expected: string;
  readonly received: string;
  readonly remedy: string;
}

/** Thrown when an import cannot go on; carries every problem found, not only the first. */
export class ImportError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      problems
        .map(
          ({where, failed, expected, received, remedy}) =>
            `${where}: ${failed}\n  expected: ${expected}\n  received: ${received}\n  to do:    ${remedy}`
        )
        .join("\n")
    );
    this.name = "ImportError";
    this.problems = problems;
  }
}
