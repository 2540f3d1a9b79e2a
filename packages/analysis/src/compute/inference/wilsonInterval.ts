import {checkCount, checkLevel} from "./checkInput.js";
import {defaultLevel, type Interval, type NoInterval} from "./interval.js";
import {normalQuantile} from "./normalQuantile.js";

/** How a score interval is made. */
export interface WilsonOptions {
  /** The nominal coverage, 0 to 1; 0.95 unless told. */
  readonly level?: number;
  /** Wider bounds that keep the coverage up in small samples; off unless told. */
  readonly continuityCorrection?: boolean;
}

/**
 * Wilson's score interval for a share, within 0 and 1. Of nothing there is no interval.
 *
 * Source: Wilson 1927; Newcombe 1998, Statistics in Medicine 17, 857–872, methods 3 and 4 (with continuity correction).
 *
 * @param successes - how many of the n are of the kind asked for
 * @param n - how many there are
 * @returns bounds from 0 to 1; `undefined`, with a reason, where `n` is 0
 * @throws RangeError where there are more successes than units, or a count is negative or no whole number
 * @example
 * ```ts
 * import {wilsonInterval} from "@onrecord/analysis/compute";
 *
 * const {lower, upper} = wilsonInterval(4, 10);
 * lower; // 0.1682
 * upper; // 0.6873
 * wilsonInterval(0, 0).lower; // undefined
 * ```
 */
export function wilsonInterval(
  successes: number,
  n: number,
  {level = defaultLevel, continuityCorrection = false}: WilsonOptions = {}
): Interval | NoInterval {
  checkCount("n", n);
  checkCount("successes", successes, n);
  checkLevel(level);
  if (n === 0) return {lower: undefined, upper: undefined, level, reason: "n is 0"};
  const z = normalQuantile((1 + level) / 2);
  const upperOf = (k: number) => (k === n ? 1 : upperBound(k / n, n, z, continuityCorrection));
  // The lower bound is the upper one of the failures, so that the two are exact complements.
  return {lower: 1 - upperOf(n - successes), upper: upperOf(successes), level};
}

function upperBound(p: number, n: number, z: number, continuityCorrection: boolean): number {
  const centre = 2 * n * p + z * z;
  const width = continuityCorrection
    ? 1 + z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * (1 - p) - 1))
    : z * Math.sqrt(z * z + 4 * n * p * (1 - p));
  return Math.min(1, (centre + width) / (2 * (n + z * z)));
}
