import {featureCount} from "./allFeatures.js";
import {type PairPlace, pairPlaces, pairStepPlaces} from "./pairPlace.js";
import {unitFeatureCount, unitPlaces, unitStepPlaces, type UnitPlace} from "./unitPlace.js";

/** Features that add up to the same wherever a unit, its step and its cue have the same key. */
export interface FeatureGroup {
  /** Puts them in their places: those of the unit first, those of the step to it from `featureCount` on. */
  readonly fill: (unit: UnitPlace, pair: PairPlace, into: Int32Array) => void;
  readonly steps: Int32Array;
  readonly nodes: Int32Array;
}

const none = new Int32Array(0);
const behind = (places: Int32Array) => places.map((place) => featureCount + place);

/** First those of units and steps, then those of steps, then those of units. */
export const groups: readonly FeatureGroup[] = [
  {
    fill(unit, _, into) {
      unit.fillTagFeatures(into);
      unit.fillTagSteps(into, featureCount);
    },
    steps: behind(unitStepPlaces.tags),
    nodes: unitPlaces.tags
  },
  {
    fill(unit, _, into) {
      unit.fillWordFeatures(into);
      unit.fillWordSteps(into, featureCount);
    },
    steps: behind(unitStepPlaces.word),
    nodes: unitPlaces.word
  },
  {
    fill(unit, _, into) {
      unit.fillNeighbourFeatures(into);
      unit.fillWordSteps(into, featureCount);
    },
    steps: behind(unitStepPlaces.wordBefore),
    nodes: unitPlaces.wordBefore
  },
  {
    fill(_, pair, into) {
      pair.fillCountFeatures(into, unitFeatureCount);
      pair.fillCountSteps(into, featureCount);
    },
    steps: behind(pairStepPlaces.counts),
    nodes: pairPlaces.counts
  },
  {
    fill(_, pair, into) {
      pair.fillMarkSteps(into, featureCount);
    },
    steps: behind(pairStepPlaces.marks),
    nodes: none
  },
  {
    fill(_, pair, into) {
      pair.fillTagSteps(into, featureCount);
    },
    steps: behind(pairStepPlaces.tagsLeft),
    nodes: none
  },
  {
    fill(_, pair, into) {
      pair.fillTagSteps(into, featureCount);
    },
    steps: behind(pairStepPlaces.tagsRight),
    nodes: none
  },
  {
    fill(_, pair, into) {
      pair.fillContextSteps(into, featureCount);
    },
    steps: behind(pairStepPlaces.context),
    nodes: none
  },
  {
    fill(unit, _, into) {
      unit.fillNeighbourFeatures(into);
    },
    steps: none,
    nodes: unitPlaces.wordAfter
  },
  {
    fill(_, pair, into) {
      pair.fillNearFeatures(into, unitFeatureCount);
    },
    steps: none,
    nodes: pairPlaces.near
  },
  {
    fill(_, pair, into) {
      pair.fillBetweenFeatures(into, unitFeatureCount);
    },
    steps: none,
    nodes: pairPlaces.between
  }
];

/** The group of a unit's own word: stretches have none. */
export const wordGroup = 1;

/** No first word of another key has it: the context takes all of the second, which else tells the groups apart. */
const ofContext = 1 << 30;

/** The keys of all groups, two numbers each, in their order. */
export function fillKeys(unit: UnitPlace, pair: PairPlace, context: number, keys: Int32Array, from: number): void {
  const side = unit.side << 1;
  keys[from] = unit.tagsKey;
  keys[from + 1] = unit.marksKey << 4;
  keys[from + 2] = unit.word === 0 ? 0 : (unit.word << 3) | side | unit.begins;
  keys[from + 3] = 1;
  keys[from + 4] = (unit.wordBefore << 3) | side;
  keys[from + 5] = 2;
  keys[from + 6] = pair.countKey;
  keys[from + 7] = 3 | (pair.countStepKey << 4);
  keys[from + 8] = pair.markKey;
  keys[from + 9] = 4;
  keys[from + 10] = pair.tagsLeftKey;
  keys[from + 11] = 5;
  keys[from + 12] = pair.tagsRightKey;
  keys[from + 13] = 6;
  keys[from + 14] = pair.contextKey | ofContext;
  keys[from + 15] = context;
  keys[from + 16] = (unit.wordAfter << 3) | side;
  keys[from + 17] = 8;
  keys[from + 18] = pair.nearKey;
  keys[from + 19] = 9;
  keys[from + 20] = pair.betweenKey;
  keys[from + 21] = 10;
}
