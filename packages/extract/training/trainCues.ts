import {cueFeatureCount, fillCueForm, fillFarFeatures, fillNearFeatures, mayBeCue} from "../src/cues/cueFeatures.js";
import type {Reading} from "../src/reading.js";
import {seededRandom, shuffled} from "./random.js";

/** Where log odds start from: one candidate in eight. */
export const cueBias = -2;

/** A text with the heads of its cues. */
export interface CueText {
  readonly reading: Reading;
  readonly heads: ReadonlySet<number>;
  /** The features of each candidate, one after the other, computed once. */
  cached?: {readonly at: Int32Array; readonly features: Int32Array};
}

/** The candidates of a text and their features. */
export function cueCandidates(text: CueText): {readonly at: Int32Array; readonly features: Int32Array} {
  if (text.cached) return text.cached;
  const at: number[] = [];
  for (let i = 0; i < text.reading.tokens.count; i++) if (mayBeCue(text.reading, i) || text.heads.has(i)) at.push(i);
  const features = new Int32Array(at.length * cueFeatureCount);
  at.forEach((token, row) => {
    const into = features.subarray(row * cueFeatureCount, (row + 1) * cueFeatureCount);
    fillCueForm(text.reading, token, into);
    fillNearFeatures(text.reading, token, into);
    fillFarFeatures(text.reading, token, into);
  });
  text.cached = {at: Int32Array.from(at), features};
  return text.cached;
}

/** Logistic regression by AdaGrad. The weights of `2 ** bits` hashed features. */
export function trainCues(
  texts: readonly CueText[],
  bits: number,
  passes: number,
  seed: number,
  rate = 0.15,
  l2 = 2e-6
): Float32Array {
  const mask = (1 << bits) - 1;
  const weights = new Float32Array(1 << bits);
  const squares = new Float32Array(1 << bits).fill(0.1);
  const random = seededRandom(seed);
  for (let pass = 0; pass < passes; pass++)
    for (const text of shuffled(texts, random)) {
      const {at, features} = cueCandidates(text);
      for (let row = 0; row < at.length; row++) {
        const from = row * cueFeatureCount;
        let logit = cueBias;
        for (let f = 0; f < cueFeatureCount; f++) logit += weights[(features[from + f] as number) & mask] as number;
        const gradient = 1 / (1 + Math.exp(-logit)) - (text.heads.has(at[row] as number) ? 1 : 0);
        if (Math.abs(gradient) < 1e-3) continue;
        for (let f = 0; f < cueFeatureCount; f++) {
          const slot = (features[from + f] as number) & mask;
          const weight = weights[slot] as number;
          const g = gradient + l2 * weight;
          const square = (squares[slot] as number) + g * g;
          squares[slot] = square;
          weights[slot] = weight - (rate * g) / Math.sqrt(square);
        }
      }
    }
  return weights;
}

/** The logit of every candidate of a text. */
export function cueLogits(text: CueText, weights: Float32Array): Map<number, number> {
  const mask = weights.length - 1;
  const {at, features} = cueCandidates(text);
  const logits = new Map<number, number>();
  for (let row = 0; row < at.length; row++) {
    let logit = cueBias;
    for (let f = 0; f < cueFeatureCount; f++) logit += weights[(features[row * cueFeatureCount + f] as number) & mask] as number;
    logits.set(at[row] as number, logit);
  }
  return logits;
}
