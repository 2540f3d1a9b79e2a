/** A chart as files. */
export interface WrittenChart {
  readonly name: string;
  readonly svg: string;
  readonly csv: string;
  /** The lines that make both from the published packages. */
  readonly lines: string;
  /** The same drawing at another width. */
  readonly at: (width: number) => string;
}
