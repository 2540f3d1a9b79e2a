import {cueFeatureCount, fillCueForm, fillFarFeatures, fillNearFeatures, mayBeCue} from "../src/cues/cueFeatures.js";
import type {Reading} from "../src/reading.js";
import {keptRows} from "./keptRows.js";
import {seededRandom, shuffled} from "./random.js";
import {TextCounts} from "./textCounts.js";

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

export interface CueOptions {
  readonly bits: number;
  readonly passes: number;
  /** How many finders, each on another shuffle, are averaged. */
  readonly runs: number;
  /** Features that fewer texts have are left out. */
  readonly fewestTexts: number;
}

/** Logistic regression by AdaGrad, with an L2 penalty. The weights of `2 ** bits` hashed features. */
export function trainCues(
  texts: readonly CueText[],
  {bits, passes, runs, fewestTexts}: CueOptions,
  rate = 0.1,
  l2 = 2e-6
): Float32Array {
  const mask = (1 << bits) - 1;
  const counts = new TextCounts();
  texts.forEach((text, number) => {
    for (const id of cueCandidates(text).features) counts.add(id, number);
  });
  const kept = texts.map((text) => {
    const {at, features} = cueCandidates(text);
    const rows = keptRows(features.slice(), cueFeatureCount, at.length, counts, fewestTexts, mask, 1);
    return {...rows, right: Uint8Array.from(at, (token) => (text.heads.has(token) ? 1 : 0))};
  });
  const sums = new Float32Array(1 << bits);
  for (let run = 1; run <= runs; run++) {
    const weights = new Float32Array(1 << bits);
    const squares = new Float32Array(1 << bits).fill(0.1);
    const random = seededRandom(run);
    for (let pass = 0; pass < passes; pass++)
      for (const {rows, from, right} of shuffled(kept, random))
        for (let row = 0; row < right.length; row++) {
          const first = from[row] as number;
          const end = from[row + 1] as number;
          let logit = cueBias;
          for (let i = first; i < end; i++) logit += weights[rows[i] as number] as number;
          const gradient = 1 / (1 + Math.exp(-logit)) - (right[row] as number);
          if (Math.abs(gradient) < 1e-3) continue;
          for (let i = first; i < end; i++) {
            const slot = rows[i] as number;
            const weight = weights[slot] as number;
            const g = gradient + l2 * weight;
            const square = (squares[slot] as number) + g * g;
            squares[slot] = square;
            weights[slot] = weight - (rate * g) / Math.sqrt(square);
          }
        }
    weights.forEach((weight, slot) => (sums[slot] = (sums[slot] as number) + weight / runs));
  }
  return sums;
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
