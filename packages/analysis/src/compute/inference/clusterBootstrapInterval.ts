import {clustersOf} from "./clustersOf.js";
import {resampleGroups, type BootstrapInterval, type BootstrapOptions, type Statistic} from "./resampleGroups.js";

/**
 * The percentile bootstrap interval of a statistic over whole clusters (articles) drawn with replacement: for units that resemble
 * their neighbours. Replicates in which the statistic is undefined are left out and counted. With fewer than two clusters there is
 * no interval, and with a handful it is rough and tends to be too narrow.
 *
 * Source: Davison & Hinkley 1997, Bootstrap Methods and their Application, §3.8; Cameron, Gelbach & Miller 2008 on few clusters.
 *
 * @param clusterOf - the cluster of a unit: the id of its article
 * @returns bounds in the statistic's own unit, and how many replicates were used
 * @missing where the statistic is `undefined` in a replicate, the replicate is left out
 * @example
 * ```ts
 * import {attributionRows, clusterBootstrapInterval} from "@onrecord/analysis/compute";
 * import {articles, recordOf, sources} from "@onrecord/corpus";
 *
 * const records = articles.map(({id}) => recordOf(id));
 * const official = (rows: readonly {official: boolean}[]) =>
 *   rows.length === 0 ? undefined : rows.filter((row) => row.official).length / rows.length;
 * const {lower, upper} = clusterBootstrapInterval(attributionRows(records, sources), ({article}) => article, official, {
 *   replicates: 1000,
 *   seed: 1
 * });
 * lower; // 0.1756
 * upper; // 0.8068
 * ```
 */
export function clusterBootstrapInterval<Unit>(
  units: readonly Unit[],
  clusterOf: (unit: Unit) => string,
  statistic: Statistic<Unit>,
  options: BootstrapOptions = {}
): BootstrapInterval {
  return resampleGroups([...clustersOf(units, clusterOf).values()], "cluster", statistic, options);
}
