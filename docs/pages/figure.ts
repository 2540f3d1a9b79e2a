/** One computed number of the site's prose. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  /** What it was computed of: the denominator, where there is one. */
  readonly n: number | null;
  readonly dataVersion: string;
}
