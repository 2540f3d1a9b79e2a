import {defaultLevel, type Interval, type NoInterval} from "./interval.js";
import {wilsonInterval} from "./wilsonInterval.js";

/** How many of how many. */
export interface Proportion {
  /** Units that are of the kind asked for. */
  readonly successes: number;
  readonly n: number;
}

/** The difference of two shares, first minus second, −1 to 1, with its interval. */
export type Difference = ({readonly difference: number} & Interval) | ({readonly difference: undefined} & NoInterval);

/**
 * Newcombe's hybrid score interval for the difference of two independent shares. Where either n is 0 there is no answer.
 *
 * Source: Newcombe 1998, Statistics in Medicine 17, 873–890, method 10 (no continuity correction).
 *
 * @returns first share minus second, −1 to 1, with bounds
 * @missing `difference` is `undefined`, with a reason, where either `n` is 0
 * @throws RangeError where there are more successes than units, or a count is negative or no whole number
 * @example
 * ```ts
 * import {newcombeDifference} from "@onrecord/analysis/compute";
 *
 * const {difference, lower, upper} = newcombeDifference({successes: 56, n: 70}, {successes: 48, n: 80});
 * difference; // 0.2
 * lower; // 0.05243
 * upper; // 0.3339
 * ```
 */
export function newcombeDifference(first: Proportion, second: Proportion, level = defaultLevel): Difference {
  const one = wilsonInterval(first.successes, first.n, {level});
  const two = wilsonInterval(second.successes, second.n, {level});
  if (one.lower === undefined) return {difference: undefined, ...one, reason: "n of the first share is 0"};
  if (two.lower === undefined) return {difference: undefined, ...two, reason: "n of the second share is 0"};
  const p = first.successes / first.n;
  const q = second.successes / second.n;
  const difference = p - q;
  return {
    difference,
    lower: Math.max(-1, difference - Math.hypot(p - one.lower, two.upper - q)),
    upper: Math.min(1, difference + Math.hypot(one.upper - p, q - two.lower)),
    level
  };
}
