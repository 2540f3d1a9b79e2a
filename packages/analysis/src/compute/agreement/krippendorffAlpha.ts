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
 */
export function krippendorffAlpha<M extends Metric>(units: readonly CodedUnit<M>[], metric: M): KrippendorffAlpha {
  return alphaOf(codesGiven(units, metric), metric);
}
