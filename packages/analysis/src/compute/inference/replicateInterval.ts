import {type Interval, type NoInterval} from "./interval.js";
import {quantile} from "./quantile.js";

/** What came of the replicates of a bootstrap. */
interface Replicates {
  /** How many samples were drawn, and in how many of them the statistic was undefined; those are left out. */
  readonly replicates: number;
  readonly undefinedReplicates: number;
}

/** A percentile interval, with mean and standard deviation (n in the denominator) of the replicates; or none, and why. */
export type ReplicateInterval =
  (Interval & {readonly mean: number; readonly standardDeviation: number} & Replicates) | (NoInterval & Replicates);

/** The percentile interval of bootstrap replicates: Efron & Tibshirani 1993, An Introduction to the Bootstrap, §13.3. */
export function replicateInterval(values: readonly (number | undefined)[], level: number): ReplicateInterval {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const replicates = values.length;
  const counts = {replicates, undefinedReplicates: replicates - sorted.length};
  const lower = quantile(sorted, (1 - level) / 2);
  const upper = quantile(sorted, (1 + level) / 2);
  if (lower === undefined || upper === undefined)
    return {lower: undefined, upper: undefined, level, reason: "the statistic is undefined in every replicate", ...counts};
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
  return {lower, upper, level, mean, standardDeviation: Math.sqrt(variance), ...counts};
}
