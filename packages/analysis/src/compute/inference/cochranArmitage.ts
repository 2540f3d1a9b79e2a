import {checkCount} from "./checkInput.js";
import {chiSquareTest, type ChiSquareTest} from "./chiSquareTest.js";

/** How many of a group's units have a property, of how many. */
export interface GroupCount {
  /** Units of the group that have the property. */
  readonly successes: number;
  readonly n: number;
}

/** Whether shares of ordered groups rise or fall, and how far they stray from a straight line. */
export type CochranArmitage =
  | {
      /** Groups that have units: the others say nothing and are left out. */
      readonly groups: number;
      readonly n: number;
      readonly successes: number;
      /** Change of the share per unit of score, by weighted least squares: above 0 it rises. */
      readonly slope: number;
      /** Of a straight line's slope, 1 degree of freedom. */
      readonly trend: ChiSquareTest;
      /** Of what the line leaves: small p, not a straight line. Undefined with two groups, through which a line always goes. */
      readonly departure: ChiSquareTest | undefined;
      /** Of any difference between the groups: trend and departure together. */
      readonly heterogeneity: ChiSquareTest;
    }
  | {readonly trend: undefined; readonly reason: NoTrend};

/** Why there is no trend to test. */
export type NoTrend = "fewer than two groups have units" | "all units are the same" | "all groups have the same score";

/**
 * Cochran–Armitage test for a linear trend in the shares of ordered groups, and the test of departure from it. Groups of no units are
 * left out. Undefined, with the reason, where fewer than two are left, all units are alike, or all scores are equal.
 *
 * Source: Cochran 1954, Biometrics 10, 417–451; Armitage 1955, Biometrics 11, 375–386; R Core Team, `stats::prop.trend.test`.
 *
 * @param scores - position of each group on the line; 1, 2, 3, … unless told
 * @returns the slope as change of the share per unit of score; p-values from 0 to 1
 * @throws RangeError where scores and groups differ in number, or a count makes no sense
 * @example
 * ```ts
 * import {cochranArmitage} from "@onrecord/analysis/compute";
 *
 * const test = cochranArmitage([
 *   {successes: 2, n: 50},
 *   {successes: 6, n: 50},
 *   {successes: 14, n: 50}
 * ]);
 * "slope" in test && test.slope; // 0.12
 * test.trend?.p; // 0.0006938
 * ```
 */
export function cochranArmitage(
  groups: readonly GroupCount[],
  scores: readonly number[] = groups.map((_, i) => i + 1)
): CochranArmitage {
  if (scores.length !== groups.length || !scores.every(Number.isFinite))
    throw new RangeError(
      `Invalid scores: expected ${groups.length} finite numbers, received ${scores.join(", ") || "none"}. Pass one for each group.`
    );
  groups.forEach(({successes, n}, i) => {
    checkCount(`n of group ${i + 1}`, n);
    checkCount(`successes of group ${i + 1}`, successes, n);
  });
  const filled = groups.map((group, i) => ({...group, score: scores[i] ?? 0})).filter(({n}) => n > 0);
  if (filled.length < 2) return {trend: undefined, reason: "fewer than two groups have units"};
  const sum = (term: (group: (typeof filled)[number]) => number) => filled.reduce((total, group) => total + term(group), 0);
  const n = sum((group) => group.n);
  const successes = sum((group) => group.successes);
  const mean = successes / n;
  if (mean === 0 || mean === 1) return {trend: undefined, reason: "all units are the same"};

  const middle = sum((group) => group.n * group.score) / n;
  const spread = sum((group) => group.n * (group.score - middle) ** 2);
  if (spread === 0) return {trend: undefined, reason: "all groups have the same score"};
  const slope = sum((group) => (group.score - middle) * (group.successes - group.n * mean)) / spread;
  const variance = mean * (1 - mean);
  const trend = (slope * slope * spread) / variance;
  const heterogeneity = sum((group) => group.n * (group.successes / group.n - mean) ** 2) / variance;
  const df = filled.length - 1;
  return {
    groups: filled.length,
    n,
    successes,
    slope,
    trend: chiSquareTest(trend, 1),
    departure: df > 1 ? chiSquareTest(heterogeneity - trend, df - 1) : undefined,
    heterogeneity: chiSquareTest(heterogeneity, df)
  };
}
