import type {Reading} from "../reading.js";
import type {CueWeights} from "../weights/model.js";
import {cueFeatureCount, fillCueFeatures, mayBeCue} from "./cueFeatures.js";

/** How many units of a score are one natural logarithm of the odds. */
export const logitUnit = 256;

/** The words that may carry a cue, in text order, with a score each: log odds in units of 1/256. */
export interface CueCandidates {
  readonly tokens: readonly number[];
  readonly scores: readonly number[];
}

/** Scores every possible head of a cue and keeps those above `least`. */
export function findCues(reading: Reading, {mask, weights, bias}: CueWeights, least: number): CueCandidates {
  const features = new Int32Array(cueFeatureCount);
  const tokens: number[] = [];
  const scores: number[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!mayBeCue(reading, at)) continue;
    fillCueFeatures(reading, at, features);
    let score = bias;
    for (let f = 0; f < cueFeatureCount; f++) score += weights[(features[f] as number) & mask] as number;
    if (score <= least) continue;
    tokens.push(at);
    scores.push(score);
  }
  return {tokens, scores};
}
