import {checkCounts, nothingCounted} from "./checkCounts.js";

/** How many equally frequent sources would be as diverse as those counted. Grows with n: show n beside it, compare at equal n. */
export type EffectiveSources =
  | {
      /** exp(H), from 1 to the number of sources. */
      readonly effective: number;
      /** Shannon's H in natural units (nats). */
      readonly shannon: number;
      /** Sources that occur. */
      readonly sources: number;
      /** Quotes (or words) counted. */
      readonly n: number;
    }
  | {readonly effective: undefined; readonly shannon: undefined; readonly sources: 0; readonly n: 0; readonly reason: string};

/**
 * The effective number of sources: the exponential of Shannon's entropy, natural logarithm, without bias correction. Undefined of
 * nothing.
 *
 * Source: Shannon 1948; Hill 1973, Ecology 54, 427–432 (number of order 1); Jost 2006, Oikos 113, 363–375.
 *
 * @param counts - quotes (or words) per source; zeros are left out
 * @returns from 1 to the number of sources; the entropy in nats
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {effectiveSources} from "@onrecord/analysis/compute";
 *
 * effectiveSources([5, 5, 5, 5]).effective; // 4
 * effectiveSources([17, 1, 1, 1]).effective; // 1.799
 * effectiveSources([]); // {effective: undefined, shannon: undefined, sources: 0, n: 0, reason: "nothing was counted"}
 * ```
 */
export function effectiveSources(counts: readonly number[]): EffectiveSources {
  const {classes, n} = checkCounts(counts);
  if (n === 0) return {effective: undefined, shannon: undefined, sources: 0, n: 0, reason: nothingCounted};
  const shannon = classes.reduce((sum, count) => sum + (count / n) * Math.log(n / count), 0);
  return {effective: Math.exp(shannon), shannon, sources: classes.length, n};
}
