import type {PairPlace} from "./pairPlace.js";
import {pairFeatureCount, pairStepCount} from "./pairPrefixes.js";
import {unitFeatureCount, unitStepCount, type UnitPlace} from "./unitPlace.js";

/** How many features a unit of a window has in all, and the step to it. */
export const featureCount = unitFeatureCount + pairFeatureCount;
export const stepFeatureCount = unitStepCount + pairStepCount;

/** The features of a unit, all in one. */
export function fillFeatures(unit: UnitPlace, pair: PairPlace, into: Int32Array): void {
  unit.fillFeatures(into);
  pair.fillFeatures(into, unitFeatureCount);
}

/** The features of the step to a unit, all in one. */
export function fillSteps(unit: UnitPlace, pair: PairPlace, into: Int32Array): void {
  unit.fillTagSteps(into, 0);
  unit.fillWordSteps(into, 0);
  pair.fillMarkSteps(into, 0);
  pair.fillTagSteps(into, 0);
  pair.fillContextSteps(into, 0);
  pair.fillCountSteps(into, 0);
  pair.fillStemSteps(into, 0);
}
