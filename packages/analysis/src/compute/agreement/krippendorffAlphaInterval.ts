import {bootstrapInterval} from "../inference/bootstrapInterval.js";
import {clusterBootstrapInterval} from "../inference/clusterBootstrapInterval.js";
import type {BootstrapInterval, BootstrapOptions} from "../inference/resampleGroups.js";
import {alphaOf} from "./alphaOf.js";
import {codesGiven, type Code, type CodedUnit, type Metric} from "./codedUnit.js";

/** How the interval of an alpha is drawn. */
export interface AlphaIntervalOptions extends BootstrapOptions {
  /** The cluster (article) of each unit, as many as units: whole clusters are drawn then, else single units. */
  readonly clusters?: readonly string[];
}

/**
 * The percentile bootstrap interval of Krippendorff's alpha. Observed and expected disagreement are both recomputed in every
 * replicate, which is wider than the practice of some programs to hold the expected one fixed. Replicates without an alpha are left
 * out and counted.
 *
 * Source: Efron & Tibshirani 1993, §13.3; Krippendorff's own algorithm differs (it draws disagreements, not units).
 *
 * @returns the bounds of alpha, and how many replicates were used
 * @missing as `krippendorffAlpha`; with fewer than two units `lower` and `upper` are `undefined`, with a reason
 * @example
 * ```ts
 * import {krippendorffAlphaInterval} from "@onrecord/analysis/compute";
 *
 * const units: ["favor" | "against", "favor" | "against"][] = [
 *   ["favor", "favor"],
 *   ["against", "against"],
 *   ["favor", "against"],
 *   ["against", "against"]
 * ];
 * const {lower, upper} = krippendorffAlphaInterval(units, "nominal", {replicates: 200, seed: 1});
 * lower; // -0.4
 * upper; // 1
 * ```
 */
export function krippendorffAlphaInterval<M extends Metric>(
  units: readonly CodedUnit<M>[],
  metric: M,
  {clusters, ...options}: AlphaIntervalOptions = {}
): BootstrapInterval {
  const given = codesGiven(units, metric);
  if (clusters === undefined) return bootstrapInterval(given, (sample) => alphaOf(sample, metric).alpha, options);
  if (clusters.length !== units.length)
    throw new RangeError(
      `Invalid clusters: expected one for each of ${units.length} units, received ${clusters.length}. Name each unit's article.`
    );
  const clustered = clusters.map((cluster, i) => ({cluster, codes: given[i] ?? noCodes}));
  return clusterBootstrapInterval(
    clustered,
    ({cluster}) => cluster,
    (sample) =>
      alphaOf(
        sample.map(({codes}) => codes),
        metric
      ).alpha,
    options
  );
}

const noCodes: readonly Code[] = [];
