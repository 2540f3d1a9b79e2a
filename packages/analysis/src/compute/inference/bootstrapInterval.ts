import {resampleGroups, type BootstrapInterval, type BootstrapOptions, type Statistic} from "./resampleGroups.js";

/**
 * The percentile bootstrap interval of a statistic over units drawn one by one with replacement. Replicates in which the statistic
 * is undefined are left out and counted. With fewer than two units there is no interval.
 *
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, §§6 and 13; percentiles of type 7.
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
