import {nothingCounted} from "./checkCounts.js";
import {effectiveSources} from "./effectiveSources.js";

/** How evenly counts are spread over the classes that occur. */
export type Evenness =
  | {readonly evenness: number; readonly classes: number; readonly n: number}
  | {readonly evenness: undefined; readonly classes: number; readonly n: number; readonly reason: string};

/**
 * Pielou's evenness H / ln S: 1 where all classes are equally frequent. Of one class, or of nothing, it is undefined.
 *
 * Source: Pielou 1966, Journal of Theoretical Biology 13, 131–144.
 *
 * @param counts - how often each class occurs; zeros are left out
 * @returns from 0 to 1
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {evenness} from "@onrecord/analysis/compute";
 *
 * evenness([5, 5]).evenness; // 1
 * evenness([9, 1]).evenness; // 0.469
 * ```
 */
export function evenness(counts: readonly number[]): Evenness {
  const {shannon, sources: classes, n} = effectiveSources(counts);
  if (shannon === undefined) return {evenness: undefined, classes, n, reason: nothingCounted};
  if (classes === 1) return {evenness: undefined, classes, n, reason: "one class only"};
  return {evenness: shannon / Math.log(classes), classes, n};
}
