import {pairFeatures, pairSteps, unitFeatures, unitSteps, type Places} from "./featurePlaces.js";
import type {PairPlace} from "./pairPlace.js";
import type {UnitPlace} from "./unitPlace.js";

/** Features that add up to the same wherever a unit, its step and its cue have the same key. */
export interface FeatureGroup {
  /** Puts them in their places. */
  readonly fill: (unit: UnitPlace, pair: PairPlace, into: Int32Array) => void;
  readonly steps: Places | undefined;
  readonly nodes: Places | undefined;
}

/** First those of units and steps, then those of steps, then those of units. */
export const groups: readonly FeatureGroup[] = [
  {
    fill(unit, _, into) {
      unit.fillTagFeatures(into);
      unit.fillTagSteps(into);
    },
    steps: unitSteps.tags,
    nodes: unitFeatures.tags
  },
  {
    fill(unit, _, into) {
      unit.fillWordFeatures(into);
      unit.fillWordSteps(into);
    },
    steps: unitSteps.word,
    nodes: unitFeatures.word
  },
  {
    fill(_, pair, into) {
      pair.fillCountFeatures(into);
      pair.fillCountSteps(into);
    },
    steps: pairSteps.counts,
    nodes: pairFeatures.counts
  },
  {
    fill(_, pair, into) {
      pair.fillMarkSteps(into);
    },
    steps: pairSteps.marks,
    nodes: undefined
  },
  {
    fill(_, pair, into) {
      pair.fillContextSteps(into);
    },
    steps: pairSteps.context,
    nodes: undefined
  },
  {
    fill(_, pair, into) {
      pair.fillNearFeatures(into);
    },
    steps: undefined,
    nodes: pairFeatures.near
  },
  {
    fill(_, pair, into) {
      pair.fillBetweenFeatures(into);
    },
    steps: undefined,
    nodes: pairFeatures.between
  }
];

/** The group of a unit's own word: stretches have none. */
export const wordGroup = 1;

/** No first word of another key has it: the context takes all of the second, which else tells the groups apart. */
const ofContext = 1 << 30;

/** The keys of all groups, two numbers each, in their order. */
export function fillKeys(unit: UnitPlace, pair: PairPlace, context: number, keys: Int32Array, from: number): void {
  keys[from] = unit.tagsKey;
  keys[from + 1] = unit.marksKey << 3;
  keys[from + 2] = unit.wordKey;
  keys[from + 3] = 1;
  keys[from + 4] = pair.countKey;
  keys[from + 5] = 2 | (pair.countStepKey << 3);
  keys[from + 6] = pair.markKey;
  keys[from + 7] = 3;
  keys[from + 8] = pair.contextKey | ofContext;
  keys[from + 9] = context;
  keys[from + 10] = pair.nearKey;
  keys[from + 11] = 5;
  keys[from + 12] = pair.betweenKey;
  keys[from + 13] = 6;
}
