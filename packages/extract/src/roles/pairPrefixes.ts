import {mix} from "../words/hash.js";
import type {Surroundings} from "./surroundings.js";

export const pairFeatureCount = 47;
export const pairEdgeCount = 11;

/**
 * What the cue itself adds to each feature of a token beside it, by side: 1 left, 2 right, 3 the cue. The token's part is mixed into
 * it.
 */
export function fillPairPrefixes(window: Surroundings, side: number, cueInQuote: number, lower: number, into: Int32Array): void {
  const {stem, cueTag, context, confidence, nextWord, neighbours} = window;
  const flags = (window.subjects.passive ? 1 : 0) + (window.subjects.relative ? 2 : 0);
  const tagAndFlags = cueTag * 4 + flags;
  const parts = [
    0,
    0,
    cueTag,
    stem,
    stem,
    stem,
    context,
    context,
    context,
    0,
    0,
    stem,
    0,
    context,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    stem,
    cueTag,
    context,
    tagAndFlags,
    0,
    cueTag,
    tagAndFlags,
    mix(stem, flags),
    stem,
    stem,
    confidence,
    cueInQuote,
    context,
    stem,
    0,
    0,
    lower,
    mix(stem, cueInQuote),
    0,
    cueTag,
    context,
    context,
    0,
    mix(stem, nextWord),
    neighbours,
    0
  ];
  const from = (side - 1) * pairFeatureCount;
  for (let f = 0; f < pairFeatureCount; f++) into[from + f] = mix(mix(300 + f, side), parts[f] as number);
}

/** What the cue adds to each feature of a step, by side: 0 left, 1 to the cue, 2 from the cue, 3 right. */
export function fillEdgePrefixes({stem, cueTag, context}: Surroundings, side: number, into: Int32Array): void {
  const parts = [0, stem, 0, 0, context, cueTag, context, 0, cueTag, cueTag, context];
  for (let f = 0; f < pairEdgeCount; f++) into[side * pairEdgeCount + f] = mix(mix(500 + f, side), parts[f] as number);
}
