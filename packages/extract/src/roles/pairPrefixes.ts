import {mix} from "../words/hash.js";
import type {Surroundings} from "./surroundings.js";

/** How many features a unit beside a cue has, and the step to it: those that are kept by their marks, by their tags, and the rest. */
export const pairFeatureCount = 47;
export const pairStepCount = 11;

/**
 * What the cue itself adds to each feature of a unit beside it, by side: 1 left, 2 right, 3 the cue. The unit's part is mixed into it.
 */
export function fillPairPrefixes(window: Surroundings, side: number, cueInQuote: number, lower: number, into: Int32Array): void {
  const {stem, cueTag, context, confidence, nextWord, neighbours} = window;
  const flags = (window.subjects.passive ? 1 : 0) + (window.subjects.relative ? 2 : 0);
  const from = (side - 1) * pairFeatureCount;
  for (let f = 0; f < pairFeatureCount; f++) into[from + f] = mix(300 + f, side);
  const add = (part: number, ...features: readonly number[]) => {
    for (const f of features) into[from + f] = mix(into[from + f] as number, part);
  };
  add(cueTag, 2, 22, 26, 40);
  add(stem, 3, 4, 5, 11, 21, 29, 30, 34);
  add(context, 6, 7, 8, 13, 23, 33, 41, 42);
  add(cueTag * 4 + flags, 24, 27);
  add(mix(stem, flags), 28);
  add(confidence, 31);
  add(cueInQuote, 32);
  add(lower, 37);
  add(mix(stem, cueInQuote), 38);
  add(mix(stem, nextWord), 44);
  add(neighbours, 45);
}

/** What the cue adds to each feature of a step, by side: 0 left, 1 to the cue, 2 from the cue, 3 right. */
export function fillStepPrefixes({stem, cueTag, context}: Surroundings, side: number, into: Int32Array): void {
  const from = side * pairStepCount;
  const parts = [0, 0, 0, cueTag, cueTag, stem, context, context, 0, cueTag, context];
  for (let f = 0; f < pairStepCount; f++) into[from + f] = mix(mix(500 + f, side), parts[f] as number);
}
