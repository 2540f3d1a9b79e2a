import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {NarrowSums} from "../weights/narrowSums.js";
import {formScores} from "./formScores.js";
import {cueFeatureCount, cueFormFeatures, cueNearFeatures, fillFarFeatures, fillNearFeatures, mayBeCue} from "./cueFeatures.js";

/** How many units of a score are one natural logarithm of the odds. */
export const logitUnit = 256;

/**
 * A word is not looked at further where its form and tag alone lower its score by more, nor where they do with what stands beside it: on
 * the held-out articles four words in seven and two in three of the rest, and 2 and 1 in 1,000 of those that would be looked at.
 */
const unlikely = 150;

/** The words that may carry a cue, in text order, with a score each: log odds in units of 1/256. */
export interface CueCandidates {
  readonly tokens: readonly number[];
  readonly scores: readonly number[];
}

const features = new Int32Array(cueFeatureCount);

/** Scores every possible head of a cue and keeps those above `least`; of the tokens that `among` marks, where it is given. */
export function findCues(
  reading: Reading,
  {cues, cueBias}: Pick<Model, "cues" | "cueBias">,
  least: number,
  among?: Uint8Array
): CueCandidates {
  const sums = new NarrowSums(cues);
  const forms = formScores(cues, reading.words.vocabulary);
  const tokens: number[] = [];
  const scores: number[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    if (among?.[at] === 0 || !mayBeCue(reading, at)) continue;
    let score = cueBias + forms.of(reading, at);
    if (score < cueBias - unlikely) continue;
    fillNearFeatures(reading, at, features);
    score += sums.of(features, cueFormFeatures, cueNearFeatures);
    if (score < cueBias - unlikely) continue;
    fillFarFeatures(reading, at, features);
    score += sums.of(features, cueNearFeatures, cueFeatureCount);
    if (score <= least) continue;
    tokens.push(at);
    scores.push(score);
  }
  return {tokens, scores};
}
