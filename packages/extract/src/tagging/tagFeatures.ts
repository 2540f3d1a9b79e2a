import {mix} from "../words/hash.js";
import type {WordTable} from "../words/wordTable.js";

/** How many features a form has by itself, and how many its surroundings add. */
export const ownFeatures = 8;
export const contextFeatures = 10;
export const tagPairFeatures = 2;

/** Features of a form, whatever stands around it. */
export function fillOwnFeatures(words: WordTable, form: number, into: Int32Array): void {
  const lower = words.lowerHash[form] as number;
  const shape = words.shape[form] as number;
  const suffix3 = words.suffix3[form] as number;
  into[0] = mix(1, lower);
  into[1] = mix(2, suffix3);
  into[2] = mix(3, words.suffix2[form] as number);
  into[3] = mix(4, words.suffix1[form] as number);
  into[4] = mix(5, shape);
  into[5] = mix(mix(6, suffix3), shape);
  into[6] = mix(mix(7, lower), shape);
  into[7] = mix(8, words.stemHash[form] as number);
}

/** Features of the two tags before a token: the first of its surroundings. */
export function fillTagPair(tag1: number, tag2: number, into: Int32Array): void {
  into[0] = mix(11, tag1);
  into[1] = mix(mix(12, tag1), tag2);
}

/** Stands for a word beyond the sentence. */
export const noWord = 7;

/** Features of a word that stands beside a token: right before it, right after it, and one further. */
export const asPrevious = (lower: number): number => mix(14, lower);
export const asNext = (lower: number): number => mix(15, lower);
export const asAfterNext = (lower: number): number => mix(18, lower);

/** Features of a token with what stands around it, those above left out. `previous` and `next` are forms, -1 beyond the sentence. */
export function fillCrossFeatures(
  words: WordTable,
  form: number,
  previous: number,
  next: number,
  tag1: number,
  into: Int32Array
): void {
  const lower = words.lowerHash[form] as number;
  const after = next < 0 ? noWord : (words.lowerHash[next] as number);
  const afterSuffix = next < 0 ? noWord : (words.suffix3[next] as number);
  const afterShape = next < 0 ? 255 : (words.shape[next] as number);
  into[0] = mix(mix(13, tag1), lower);
  into[1] = mix(mix(16, tag1), words.suffix3[form] as number);
  into[2] = mix(mix(17, afterSuffix), tag1);
  into[3] = mix(mix(19, words.shape[form] as number), mix(previous < 0 ? 1 : 0, afterShape));
  into[4] = mix(mix(20, tag1), mix(lower, after));
}

export const crossFeatures = 5;

/** All features of a token's surroundings. `previous` and the rest are forms, -1 beyond the sentence. */
export function fillContextFeatures(
  words: WordTable,
  form: number,
  previous: number,
  next: number,
  afterNext: number,
  tag1: number,
  tag2: number,
  into: Int32Array
): void {
  const lowerOf = (other: number) => (other < 0 ? noWord : (words.lowerHash[other] as number));
  fillCrossFeatures(words, form, previous, next, tag1, into);
  fillTagPair(tag1, tag2, pair);
  into[5] = pair[0] as number;
  into[6] = pair[1] as number;
  into[7] = asPrevious(lowerOf(previous));
  into[8] = asNext(lowerOf(next));
  into[9] = asAfterNext(lowerOf(afterNext));
}

const pair = new Int32Array(tagPairFeatures);
