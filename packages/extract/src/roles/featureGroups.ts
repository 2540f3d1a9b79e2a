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

/** From this group on, none has sums of steps. */
export const firstNarrow = 5;

/** The keys of all groups of unit `k`, two numbers each, in their order: of those with sums of steps, and of the others. */
export function fillKeys(unit: UnitPlace, pair: PairPlace, context: number, wide: Int32Array, narrow: Int32Array, k: number): void {
  const from = k * 2 * firstNarrow;
  wide[from] = unit.tagsKey;
  wide[from + 1] = unit.marksKey << 3;
  wide[from + 2] = unit.wordKey;
  wide[from + 3] = 1;
  wide[from + 4] = pair.countKey;
  wide[from + 5] = 2 | (pair.countStepKey << 3);
  wide[from + 6] = pair.markKey;
  wide[from + 7] = 3;
  wide[from + 8] = pair.contextKey | ofContext;
  wide[from + 9] = context;
  const narrowFrom = k * 2 * (groups.length - firstNarrow);
  narrow[narrowFrom] = pair.nearKey;
  narrow[narrowFrom + 1] = 5;
  narrow[narrowFrom + 2] = pair.betweenKey;
  narrow[narrowFrom + 3] = 6;
}
