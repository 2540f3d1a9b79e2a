import {upperIncompleteGamma} from "./incompleteGamma.js";

/**
 * The share of a chi-square distribution that lies above a value: the p-value of a chi-square test.
 *
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.6.6.6, through the incomplete gamma function.
 *
 * @param chiSquare - 0 or more
 * @param df - degrees of freedom, a whole number of 1 or more
 * @returns a p-value, 0 to 1
 * @throws RangeError on a negative value, and on degrees of freedom that are no whole number of 1 or more
 * @example
 * ```ts
 * import {chiSquareTail} from "@onrecord/analysis/compute";
 *
 * chiSquareTail(3.84, 1); // 0.05004
 * ```
 */
export function chiSquareTail(chiSquare: number, df: number): number {
  if (!(chiSquare >= 0))
    throw new RangeError(`Invalid chiSquare: expected a number of 0 or more, received ${chiSquare}. Pass a test statistic.`);
  if (!Number.isInteger(df) || df < 1)
    throw new RangeError(`Invalid df: expected a whole number of 1 or more, received ${df}. Pass degrees of freedom.`);
  return upperIncompleteGamma(df / 2, chiSquare / 2);
}
