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

/** Which part a feature reads; -1 where it reads none. */
const partOf = Int8Array.from({length: pairPrefixCount}, (_, f) => readBy.findIndex((features) => features.includes(f)));
const parts = new Int32Array(readBy.length);

/** What features begin with, side by side: their number and the side. */
const bases = (sides: number, count: number, number: number, side: number) =>
  Int32Array.from({length: sides * count}, (_, i) => mix(number + (i % count), side + Math.floor(i / count)));
const pairBases = bases(3, pairPrefixCount, 300, 1);
const stepBases = bases(4, stepPrefixCount, 500, 0);

/** What the cue itself adds to each feature of a unit left of it, right of it, and in its place. The unit's part is mixed into it. */
export function fillPairPrefixes(window: Surroundings, cueInQuote: number, lower: number, into: Int32Array): void {
  const {stem, cueTag, context, confidence, nextWord, neighbours, subjects} = window;
  const flags = (subjects.passive ? 1 : 0) + (subjects.relative ? 2 : 0);
  parts[0] = cueTag;
  parts[1] = stem;
  parts[2] = context;
  parts[3] = cueTag * 4 + flags;
  parts[4] = mix(stem, flags);
  parts[5] = confidence;
  parts[6] = cueInQuote;
  parts[7] = lower;
  parts[8] = mix(stem, cueInQuote);
  parts[9] = mix(stem, nextWord);
  parts[10] = neighbours;
  for (let f = 0; f < pairPrefixCount; f++) {
    const part = partOf[f] as number;
    for (let i = f; i < pairBases.length; i += pairPrefixCount)
      into[i] = part < 0 ? (pairBases[i] as number) : mix(pairBases[i] as number, parts[part] as number);
  }
}

const stepParts = new Int32Array(stepPrefixCount);

/** What the cue adds to each feature of a step left of it, to it, from it, and right of it. */
export function fillStepPrefixes({stem, cueTag, context}: Surroundings, into: Int32Array): void {
  stepParts[3] = stem;
  stepParts[4] = context;
  stepParts[5] = context;
  stepParts[7] = cueTag;
  stepParts[8] = context;
  for (let f = 0; f < stepPrefixCount; f++)
    for (let i = f; i < stepBases.length; i += stepPrefixCount) into[i] = mix(stepBases[i] as number, stepParts[f] as number);
}
