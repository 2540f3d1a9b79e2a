import {mix} from "../words/hash.js";
import type {Surroundings} from "./surroundings.js";

/** How many features of a unit beside a cue begin with something of the cue, and of the step to it. */
export const pairPrefixCount = 47;
export const stepPrefixCount = 9;

/** Which features of a unit read what of the cue, in the order of the parts below. */
const readBy: readonly (readonly number[])[] = [
  [2, 22, 26, 40],
  [3, 4, 5, 11, 21, 29, 30, 34],
  [6, 7, 8, 13, 23, 33, 41, 42],
  [24, 27],
  [28],
  [31],
  [32],
  [37],
  [38],
  [44],
  [45]
];

/** What the cue itself adds to each feature of a unit left of it, right of it, and in its place. The unit's part is mixed into it. */
export function fillPairPrefixes(window: Surroundings, cueInQuote: number, lower: number, into: Int32Array): void {
  const {stem, cueTag, context, confidence, nextWord, neighbours, subjects} = window;
  const flags = (subjects.passive ? 1 : 0) + (subjects.relative ? 2 : 0);
  const parts = [
    cueTag,
    stem,
    context,
    cueTag * 4 + flags,
    mix(stem, flags),
    confidence,
    cueInQuote,
    lower,
    mix(stem, cueInQuote),
    mix(stem, nextWord),
    neighbours
  ];
  for (let side = 1, from = 0; side <= 3; side++, from += pairPrefixCount) {
    for (let f = 0; f < pairPrefixCount; f++) into[from + f] = mix(300 + f, side);
    for (let p = 0; p < parts.length; p++)
      for (const f of readBy[p] as readonly number[]) into[from + f] = mix(into[from + f] as number, parts[p] as number);
  }
}

/** What the cue adds to each feature of a step left of it, to it, from it, and right of it. */
export function fillStepPrefixes({stem, cueTag, context}: Surroundings, into: Int32Array): void {
  const parts = [0, 0, 0, stem, context, context, 0, cueTag, context];
  for (let side = 0, from = 0; side < 4; side++, from += stepPrefixCount)
    for (let f = 0; f < stepPrefixCount; f++) into[from + f] = mix(mix(500 + f, side), parts[f] as number);
}
