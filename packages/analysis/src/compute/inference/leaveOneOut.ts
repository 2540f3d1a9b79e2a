import {clustersOf} from "./clustersOf.js";
import type {Statistic} from "./resampleGroups.js";

/** The statistic without one cluster. */
export interface LeftOut {
  readonly cluster: string;
  /** How many units are left. */
  readonly n: number;
  /** Undefined where the rest has no answer. */
  readonly value: number | undefined;
}

/**
 * What a statistic would be without each cluster (article) in turn, clusters in order of first appearance.
 *
 * @param clusterOf - the cluster of a unit: the id of its article
 * @returns one value per cluster, in the statistic's own unit
 * @missing `value` is `undefined` where the rest has no answer
 * @example
 * ```ts
 * import {leaveOneOut} from "@onrecord/analysis/compute";
 *
 * const rows = [
 *   {article: "000", words: 10},
 *   {article: "000", words: 20},
 *   {article: "001", words: 90}
 * ];
 * const words = (some: readonly {words: number}[]) => some.reduce((sum, row) => sum + row.words, 0);
 * leaveOneOut(rows, ({article}) => article, words)[0]; // {cluster: "000", n: 1, value: 90}
 * ```
 */
export function leaveOneOut<Unit>(
  units: readonly Unit[],
  clusterOf: (unit: Unit) => string,
  statistic: Statistic<Unit>
): LeftOut[] {
  return [...clustersOf(units, clusterOf).keys()].map((cluster) => {
    const rest = units.filter((unit) => clusterOf(unit) !== cluster);
    return {cluster, n: rest.length, value: statistic(rest)};
  });
}
