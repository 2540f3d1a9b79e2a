import {checkCount, checkLevel} from "./checkInput.js";
import {incompleteBeta} from "./incompleteBeta.js";
import {defaultLevel, type Interval, type NoInterval} from "./interval.js";
import {solveIncreasing} from "./solveIncreasing.js";

/**
 * The Clopper–Pearson interval for a share: never less than its nominal coverage, hence wide. Of nothing there is no interval.
 *
 * Source: Clopper & Pearson 1934, Biometrika 26, 404–413; bounds as quantiles of beta distributions.
 *
 * @param successes - how many of the n are of the kind asked for
 * @param n - how many there are
 * @returns bounds from 0 to 1; `undefined`, with a reason, where `n` is 0
 * @throws RangeError where there are more successes than units, or a count is negative or no whole number
 * @example
 * ```ts
 * import {clopperPearsonInterval} from "@onrecord/analysis/compute";
 *
 * const {lower, upper} = clopperPearsonInterval(4, 10);
 * lower; // 0.1216
 * upper; // 0.7376
 * ```
 */
export function clopperPearsonInterval(successes: number, n: number, level = defaultLevel): Interval | NoInterval {
  checkCount("n", n);
  checkCount("successes", successes, n);
  checkLevel(level);
  if (n === 0) return {lower: undefined, upper: undefined, level, reason: "n is 0"};
  // The lower bound is the upper one of the failures, so that the two are exact complements.
  return {lower: 1 - upperBound(n - successes, n, level), upper: upperBound(successes, n, level), level};
}

function upperBound(successes: number, n: number, level: number): number {
  if (successes === n) return 1;
  return solveIncreasing((p) => incompleteBeta(p, successes + 1, n - successes), (1 + level) / 2, 0, 1);
}
