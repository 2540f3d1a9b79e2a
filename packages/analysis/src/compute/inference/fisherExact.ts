import {checkCount, checkLevel} from "./checkInput.js";
import {defaultLevel} from "./interval.js";
import {noncentralHypergeometric, type NoncentralHypergeometric} from "./noncentralHypergeometric.js";

/** Counts of a 2 × 2 table, row by row. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Fisher's exact test of a 2 × 2 table, every side of it. */
export interface FisherExact {
  readonly n: number;
  /** The probability, margins fixed, of tables no likelier than this one. */
  readonly twoSided: number;
  /** Of a first cell this large or larger; and this small or smaller. */
  readonly greater: number;
  /** One-sided p-value: the odds ratio is below 1. */
  readonly less: number;
  /** ad / bc; undefined where that is 0 / 0, Infinity where only bc is 0. */
  readonly sampleOddsRatio: number | undefined;
  /** Estimate of the odds ratio given the margins, with its interval; undefined where the margins allow one table only. */
  readonly oddsRatio: ConditionalOddsRatio;
}

/** 0 or Infinity, as bound or estimate, where the first cell is the smallest or largest that the margins allow. */
export type ConditionalOddsRatio =
  | {readonly estimate: number; readonly lower: number; readonly upper: number; readonly level: number}
  | {
      readonly estimate: undefined;
      readonly lower: undefined;
      readonly upper: undefined;
      readonly level: number;
      readonly reason: string;
    };

/** R takes tables as equally likely whose probabilities differ by less than this factor. */
const tolerance = 1 + 1e-7;

/**
 * Fisher's exact test of independence in a 2 × 2 table, as R's `fisher.test` defines it: two-sided by the probabilities of tables,
 * odds ratio by conditional maximum likelihood, its interval by two one-sided tests of (1 − level) / 2 each. Odds ratios are solved
 * to the last digit; R stops sooner, and its printed bounds can be 1 % off.
 *
 * Source: Fisher 1935, The Design of Experiments §§5–9; R Core Team, `stats::fisher.test`.
 *
 * @returns p-values from 0 to 1, odds ratios from 0 to Infinity
 * @missing the sample odds ratio is `undefined` where it would be 0 / 0
 * @throws RangeError on a count that is negative or no whole number
 * @example
 * ```ts
 * import {fisherExact} from "@onrecord/analysis/compute";
 *
 * const {twoSided, oddsRatio} = fisherExact([
 *   [3, 1],
 *   [1, 3]
 * ]);
 * twoSided; // 0.4857
 * oddsRatio.estimate; // 6.408
 * ```
 */
export function fisherExact([[a, b], [c, d]]: TwoByTwo, level = defaultLevel): FisherExact {
  for (const [field, count] of Object.entries({"cell 1,1": a, "cell 1,2": b, "cell 2,1": c, "cell 2,2": d}))
    checkCount(field, count);
  checkLevel(level);
  const tables = noncentralHypergeometric(a + b, c + d, a + c);
  const probabilities = tables.probabilities(0);
  const observed = sum(probabilities.filter(({x}) => x === a));
  const likely = probabilities.filter(({p}) => p <= observed * tolerance);
  return {
    n: a + b + c + d,
    twoSided: Math.min(1, sum(likely)),
    greater: tables.atLeast(a, 0),
    less: tables.atMost(a, 0),
    sampleOddsRatio: a * d === 0 && b * c === 0 ? undefined : (a * d) / (b * c),
    oddsRatio: conditionalOddsRatio(tables, a, level)
  };
}

function conditionalOddsRatio(tables: NoncentralHypergeometric, x: number, level: number): ConditionalOddsRatio {
  const {smallest, largest} = tables;
  if (smallest === largest)
    return {estimate: undefined, lower: undefined, upper: undefined, level, reason: "the margins allow one table only"};
  const miss = (1 - level) / 2;
  return {
    estimate: x === smallest ? 0 : x === largest ? Infinity : Math.exp(tables.solve(tables.mean, x)),
    lower: x === smallest ? 0 : Math.exp(tables.solve((logOdds) => tables.atLeast(x, logOdds), miss)),
    upper: x === largest ? Infinity : Math.exp(tables.solve((logOdds) => 1 - tables.atMost(x, logOdds), 1 - miss)),
    level
  };
}

const sum = (list: readonly {readonly p: number}[]) => list.reduce((total, {p}) => total + p, 0);
