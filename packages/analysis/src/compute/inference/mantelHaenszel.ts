import {checkCount, checkLevel} from "./checkInput.js";
import {chiSquareTest, type ChiSquareTest} from "./chiSquareTest.js";
import {defaultLevel} from "./interval.js";
import {normalQuantile} from "./normalQuantile.js";
import type {TwoByTwo} from "./fisherExact.js";

/** Association in 2 × 2 tables, compared within strata only. */
export type MantelHaenszel =
  | {
      /** Tables with at least two units, which are all that is used. */
      readonly strata: number;
      /** Tables that can say something: no margin is 0. */
      readonly informative: number;
      readonly n: number;
      /** Common odds ratio; Infinity where no table has a unit in the cells b and c together. */
      readonly oddsRatio: number;
      /** Interval of Robins, Breslow and Greenland; undefined where the odds ratio is 0 or Infinity. */
      readonly lower: number | undefined;
      readonly upper: number | undefined;
      readonly level: number;
      /** Whether the odds ratio is 1: without and with continuity correction. */
      readonly test: ChiSquareTest;
      readonly corrected: ChiSquareTest;
    }
  | {readonly oddsRatio: undefined; readonly level: number; readonly reason: "no stratum varies in both respects"};

/**
 * Cochran–Mantel–Haenszel test and the Mantel–Haenszel common odds ratio, ad / bc within each stratum pooled. The corrected statistic
 * takes one half off the difference, where that is at least one half. Undefined, with the reason, where no stratum has both rows and
 * both columns.
 *
 * Source: Mantel & Haenszel 1959, JNCI 22, 719–748; Robins, Breslow & Greenland 1986, Biometrics 42, 311–323; R Core Team,
 * `stats::mantelhaen.test`.
 *
 * @returns an odds ratio, 0 to Infinity, with bounds and p-values from 0 to 1
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {mantelHaenszel} from "@onrecord/analysis/compute";
 *
 * const pooled = mantelHaenszel([
 *   [
 *     [10, 5],
 *     [4, 12]
 *   ],
 *   [
 *     [6, 3],
 *     [5, 9]
 *   ]
 * ]);
 * "informative" in pooled && pooled.informative; // 2
 * pooled.oddsRatio; // 4.794
 * ```
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], level = defaultLevel): MantelHaenszel {
  checkLevel(level);
  strata.forEach((table, i) => {
    table.flat().forEach((count, cell) => {
      checkCount(`cell ${cell > 1 ? 2 : 1},${(cell % 2) + 1} of stratum ${i + 1}`, count);
    });
  });
  const used = strata.map(partsOf).filter(({n}) => n > 1);
  const sum = (term: (parts: Parts) => number) => used.reduce((total, parts) => total + term(parts), 0);
  const variance = sum((parts) => parts.variance);
  if (variance === 0) return {oddsRatio: undefined, level, reason: "no stratum varies in both respects"};

  const r = sum((parts) => parts.r);
  const s = sum((parts) => parts.s);
  const off = Math.abs(sum((parts) => parts.off));
  const bounded = r > 0 && s > 0;
  const squaredError =
    sum((parts) => parts.p * parts.r) / (2 * r * r) +
    sum((parts) => parts.p * parts.s + parts.q * parts.r) / (2 * r * s) +
    sum((parts) => parts.q * parts.s) / (2 * s * s);
  const factor = Math.exp(normalQuantile((1 + level) / 2) * Math.sqrt(squaredError));
  return {
    strata: used.length,
    informative: used.filter((parts) => parts.variance > 0).length,
    n: sum(({n}) => n),
    oddsRatio: r / s,
    lower: bounded ? r / s / factor : undefined,
    upper: bounded ? (r / s) * factor : undefined,
    level,
    test: chiSquareTest((off * off) / variance, 1),
    corrected: chiSquareTest((off - (off >= 0.5 ? 0.5 : 0)) ** 2 / variance, 1)
  };
}

/** What one table adds to the sums, in the letters of Robins, Breslow and Greenland. */
type Parts = ReturnType<typeof partsOf>;

function partsOf([[a, b], [c, d]]: TwoByTwo) {
  const n = a + b + c + d;
  const margins = (a + b) * (c + d) * (a + c) * (b + d);
  return {
    n,
    r: (a * d) / n,
    s: (b * c) / n,
    p: (a + d) / n,
    q: (b + c) / n,
    off: a - ((a + b) * (a + c)) / n,
    variance: margins / (n * n * (n - 1))
  };
}
