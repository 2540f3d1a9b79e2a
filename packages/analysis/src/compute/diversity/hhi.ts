import {checkCounts, nothingCounted} from "./checkCounts.js";

/** The Herfindahl–Hirschman index of concentration. */
export type Hhi =
  | {
      /** The sum of squared shares, 1 / classes to 1. */
      readonly hhi: number;
      /** The same in the points of competition authorities, up to 10,000. */
      readonly points: number;
      readonly n: number;
    }
  | {readonly hhi: undefined; readonly points: undefined; readonly n: 0; readonly reason: string};

/**
 * The Herfindahl–Hirschman index (HHI) of counts: 1 where one class has all. Undefined of nothing.
 *
 * Source: US Department of Justice & Federal Trade Commission, Merger Guidelines.
 *
 * @param counts - how often each class occurs; zeros are left out
 * @returns the index, 1 / classes to 1, and the same in points, up to 10,000
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {hhi} from "@onrecord/analysis/compute";
 *
 * hhi([5, 5]); // {hhi: 0.5, points: 5000, n: 10}
 * ```
 */
export function hhi(counts: readonly number[]): Hhi {
  const {classes, n} = checkCounts(counts);
  if (n === 0) return {hhi: undefined, points: undefined, n: 0, reason: nothingCounted};
  const squares = classes.reduce((sum, count) => sum + count * count, 0);
  return {hhi: squares / (n * n), points: (10_000 * squares) / (n * n), n};
}
