import {checkCounts, nothingCounted} from "./checkCounts.js";

/** Simpson's measures, D being the chance that two draws with replacement are of one class. */
export type Simpson =
  | {
      /** 1 − D, 0 to 1: the chance that two draws differ. */
      readonly simpson: number;
      /** 1 / D, from 1 to the number of classes. */
      readonly inverse: number;
      /** 1 − D of two draws without replacement; undefined where n is 1. */
      readonly unbiased: number | undefined;
      readonly n: number;
    }
  | {
      readonly simpson: undefined;
      readonly inverse: undefined;
      readonly unbiased: undefined;
      readonly n: 0;
      readonly reason: string;
    };

/**
 * Simpson's diversity of counts. Undefined of nothing.
 *
 * Source: Simpson 1949, Nature 163, 688.
 *
 * @param counts - how often each class occurs; zeros are left out
 * @returns a chance from 0 to 1, and its inverse, a number of classes
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {simpson} from "@onrecord/analysis/compute";
 *
 * simpson([5, 5]); // {simpson: 0.5, inverse: 2, unbiased: 0.5556, n: 10}
 * ```
 */
export function simpson(counts: readonly number[]): Simpson {
  const {classes, n} = checkCounts(counts);
  if (n === 0) return {simpson: undefined, inverse: undefined, unbiased: undefined, n: 0, reason: nothingCounted};
  const squares = classes.reduce((sum, count) => sum + count * count, 0);
  return {
    simpson: 1 - squares / (n * n),
    inverse: (n * n) / squares,
    unbiased: n === 1 ? undefined : 1 - (squares - n) / (n * (n - 1)),
    n
  };
}
