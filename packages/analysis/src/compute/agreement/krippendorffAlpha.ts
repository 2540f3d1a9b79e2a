import {alphaOf, type KrippendorffAlpha} from "./alphaOf.js";
import {codesGiven, type CodedUnit, type Metric} from "./codedUnit.js";

/**
 * Krippendorff's alpha for any number of coders and missing codes. Units that fewer than two coders coded drop out. Undefined, with
 * the reason, where no unit is left or where all codes are the same: not 1, not 0.
 *
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); ordinal by ranks, as there: some programs use squared
 * differences of the codes instead.
 *
 * @param units - the codes of each unit, undefined where a coder gave none
 * @returns alpha, at most 1; `pairable` counts codes in units that at least two coders coded
 * @missing an `undefined` code is not counted; without an answer, `alpha` is `undefined` and `reason` says why
 * @example
 * ```ts
 * import {krippendorffAlpha} from "@onrecord/analysis/compute";
 *
 * const {alpha, pairable} = krippendorffAlpha(
 *   [
 *     ["favor", "favor"],
 *     ["against", "against"],
 *     ["favor", "against"],
 *     ["neutral", undefined]
 *   ],
 *   "nominal"
 * );
 * alpha; // 0.4444
 * pairable; // 6
 * ```
 */
export function krippendorffAlpha<M extends Metric>(units: readonly CodedUnit<M>[], metric: M): KrippendorffAlpha {
  return alphaOf(codesGiven(units, metric), metric);
}
