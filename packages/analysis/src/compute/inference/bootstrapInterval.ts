import {resampleGroups, type BootstrapInterval, type BootstrapOptions, type Statistic} from "./resampleGroups.js";

/**
 * The percentile bootstrap interval of a statistic over units drawn one by one with replacement. Replicates in which the statistic
 * is undefined are left out and counted. With fewer than two units there is no interval.
 *
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, §§6 and 13; percentiles of type 7.
 *
 * @returns bounds in the statistic's own unit, and how many replicates were used
 * @missing where the statistic is `undefined` in a replicate, the replicate is left out
 * @example
 * ```ts
 * import {bootstrapInterval} from "@onrecord/analysis/compute";
 *
 * const mean = (units: readonly number[]) => units.reduce((sum, unit) => sum + unit, 0) / units.length;
 * const {lower, upper} = bootstrapInterval([1, 2, 3, 4, 5], mean, {replicates: 1000, seed: 1});
 * lower; // 1.6
 * upper; // 4.2
 * ```
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: Statistic<Unit>,
  options: BootstrapOptions = {}
): BootstrapInterval {
  return resampleGroups(
    units.map((unit) => [unit]),
    "unit",
    statistic,
    options
  );
}
