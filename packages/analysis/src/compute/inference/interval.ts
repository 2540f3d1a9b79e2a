/** Bounds of an interval, "as if these were a random sample" (DESIGN §5). */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** The nominal coverage, 0 to 1. */
  readonly level: number;
}

/** There is no interval, and why. */
export interface NoInterval {
  readonly lower: undefined;
  readonly upper: undefined;
  readonly level: number;
  readonly reason: string;
}

export const defaultLevel = 0.95;
