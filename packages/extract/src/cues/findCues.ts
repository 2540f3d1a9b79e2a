import type {Reading} from "../reading.js";
import type {Model} from "../weights/model.js";
import {allCodes, sumOfCodes, sumOfRows} from "../weights/sparseRows.js";
import {WrittenOut} from "../weights/writtenOut.js";
import {formScores} from "./formScores.js";
import {cueFeatureCount, cueFormFeatures, fillCueFeatures, mayBeCue} from "./cueFeatures.js";

/** How many units of a score are one natural logarithm of the odds. */
export const logitUnit = 256;

/** A word whose form and tag alone lower its score by more is not looked at further: half of all words, 6 cues in 1,000. */
const unlikely = 150;

/** The words that may carry a cue, in text order, with a score each: log odds in units of 1/256. */
export interface CueCandidates {
  readonly tokens: readonly number[];
  readonly scores: readonly number[];
}

const features = new Int32Array(cueFeatureCount);
const writtenOut = new WrittenOut(allCodes);

/** Scores every possible head of a cue and keeps those above `least`. */
export function findCues(reading: Reading, {cues, cueBias}: Pick<Model, "cues" | "cueBias">, least: number): CueCandidates {
  const codes = writtenOut.of(cues);
  const forms = formScores(cues, reading.words.vocabulary);
  const tokens: number[] = [];
  const scores: number[] = [];
  for (let at = 0; at < reading.tokens.count; at++) {
    if (!mayBeCue(reading, at)) continue;
    let score = cueBias + forms.of(reading, at);
    if (score < cueBias - unlikely) continue;
    fillCueFeatures(reading, at, features);
    score += codes
      ? sumOfCodes(codes, cues.levels, features, cueFormFeatures, cueFeatureCount)
      : sumOfRows(cues, features, cueFormFeatures, cueFeatureCount);
    if (score <= least) continue;
    tokens.push(at);
    scores.push(score);
  }
  return {tokens, scores};
}
