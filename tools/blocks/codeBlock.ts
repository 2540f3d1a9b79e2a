/** A block of code that a reader is shown. */
export interface CodeBlock {
  /** Path from the repository's root. */
  readonly file: string;
  /** The line of the file on which the code begins, from 1. */
  readonly line: number;
  /** As the fence names it: `js`, `ts`, `sh`, `json`; empty when it names none. */
  readonly language: string;
  readonly text: string;
}
