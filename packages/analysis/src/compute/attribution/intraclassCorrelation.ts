import {checkCount} from "../inference/checkInput.js";

/** How many units of a cluster (quotes of an article) have a property, of how many. */
export interface ClusterCount {
  /** Units of the cluster that have the property. */
  readonly successes: number;
  readonly n: number;
}

/** How alike the units of one cluster are, beyond those of different ones. */
export type IntraclassCorrelation =
  | {
      /** 0: no more alike than units of different clusters; 1: all the same. */
      readonly rho: number;
      /** Before clipping: below 0 where units of a cluster differ more than those of different ones. */
      readonly unclipped: number;
      readonly clipped: boolean;
      /** The mean size of a cluster, less what their inequality takes off it: m0 of the estimator. */
      readonly adjustedClusterSize: number;
    }
  | {readonly rho: undefined; readonly reason: NoCorrelation};

/** Why a correlation within clusters cannot be measured. */
export type NoCorrelation = "fewer than two clusters have units" | "no cluster has two units" | "all units are the same";

/**
 * The intraclass correlation of a property that units have or have not, by the analysis-of-variance estimator, clipped at 0.
 * Clusters of no units are left out. Undefined, with the reason, of fewer than two clusters, where no cluster has two units, and
 * where all units are the same.
 *
 * Source: Donner & Donald 1987, Statistics in Medicine 6, 43–52; Ridout, Demétrio & Firth 1999, Biometrics 55, 137–148.
 *
 * @returns rho, 0 to 1
 * @example
 * ```ts
 * import {intraclassCorrelation} from "@onrecord/analysis/compute";
 *
 * const {rho} = intraclassCorrelation([
 *   {successes: 5, n: 6},
 *   {successes: 1, n: 5},
 *   {successes: 4, n: 8}
 * ]);
 * rho; // 0.1871
 * ```
 */
export function intraclassCorrelation(clusters: readonly ClusterCount[]): IntraclassCorrelation {
  clusters.forEach(({successes, n}, i) => {
    checkCount(`n of cluster ${i + 1}`, n);
    checkCount(`successes of cluster ${i + 1}`, successes, n);
  });
  const filled = clusters.filter(({n}) => n > 0);
  const k = filled.length;
  const sum = (term: (cluster: ClusterCount) => number) => filled.reduce((total, cluster) => total + term(cluster), 0);
  const units = sum(({n}) => n);
  const mean = sum(({successes}) => successes) / units;
  if (k < 2) return {rho: undefined, reason: "fewer than two clusters have units"};
  if (units === k) return {rho: undefined, reason: "no cluster has two units"};
  if (mean === 0 || mean === 1) return {rho: undefined, reason: "all units are the same"};

  const between = sum(({successes, n}) => n * (successes / n - mean) ** 2) / (k - 1);
  const within = sum(({successes, n}) => (successes * (n - successes)) / n) / (units - k);
  const adjustedClusterSize = (units - sum(({n}) => n * n) / units) / (k - 1);
  const unclipped = (between - within) / (between + (adjustedClusterSize - 1) * within);
  return {rho: Math.max(0, unclipped), unclipped, clipped: unclipped < 0, adjustedClusterSize};
}
