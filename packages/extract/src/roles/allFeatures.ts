import type {PairPlace} from "./pairPlace.js";
import type {UnitPlace} from "./unitPlace.js";

/** All features of a unit and of the step to it, in their places. */
export function fillAllFeatures(unit: UnitPlace, pair: PairPlace, into: Int32Array): void {
  unit.fillTagFeatures(into);
  unit.fillWordFeatures(into);
  unit.fillOtherFeatures(into);
  pair.fillOtherFeatures(into);
  pair.fillNearFeatures(into);
  pair.fillCountFeatures(into);
  pair.fillBetweenFeatures(into);
  pair.fillCueWhereFeatures(into);
  pair.fillCueCountFeatures(into);
  pair.fillCuePartFeatures(into);
  unit.fillTagSteps(into);
  unit.fillWordSteps(into);
  pair.fillMarkSteps(into);
  pair.fillContextSteps(into);
  pair.fillCountSteps(into);
  pair.fillStemSteps(into);
}
