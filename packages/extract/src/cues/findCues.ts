import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {placeOf} from "../weights/sparseRows.js";
import {cueFeatureCount, cueFormFeatures, fillCueFeatures, fillCueForm, mayBeCue} from "./cueFeatures.js";

/** How many units of a score are one natural logarithm of the odds. */
export const logitUnit = 256;

/** A word whose form and tag alone lower its score by more is not looked at further: half of all words, 6 cues in 1,000. */
const unlikely = 150;

/** The words that may carry a cue, in text order, with a score each: log odds in units of 1/256. */
export interface CueCandidates {
  readonly tokens: readonly number[];
  readonly scores: readonly number[];
}

/** Scores every possible head of a cue and keeps those above `least`. */
export function findCues(reading: Reading, {cues, cueBias}: Pick<Model, "cues" | "cueBias">, least: number): CueCandidates {
  const {mask, index, codes, levels} = cues;
  const features = new Int32Array(cueFeatureCount);
  const tokens: number[] = [];
  const scores: number[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!mayBeCue(reading, at)) continue;
    fillCueForm(reading, at, features);
    let score = cueBias;
    for (let f = 0; f < cueFormFeatures; f++)
      score += levels[codes[placeOf(index, (features[f] as number) & mask)] as number] as number;
    if (score < cueBias - unlikely) continue;
    fillCueFeatures(reading, at, features);
    for (let f = cueFormFeatures; f < cueFeatureCount; f++)
      score += levels[codes[placeOf(index, (features[f] as number) & mask)] as number] as number;
    if (score <= least) continue;
    tokens.push(at);
    scores.push(score);
  }
  return {tokens, scores};
}
