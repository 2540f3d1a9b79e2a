import {mix} from "../words/hash.js";
import type {WordTable} from "../words/wordTable.js";

/** How many features a form has by itself, and how many its surroundings add. */
export const ownFeatures = 8;
export const contextFeatures = 10;

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

/** Features of the tag before a token, and of the two tags before it. */
export const tagBefore = (tag1: number): number => mix(11, tag1);
export const tagsBefore = (tag1: number, tag2: number): number => mix(mix(12, tag1), tag2);

/** Stands for a word beyond the sentence. */
export const noWord = 7;

/** Features of a word that stands beside a token: right before it, right after it, and one further. */
export const asPrevious = (lower: number): number => mix(14, lower);
export const asNext = (lower: number): number => mix(15, lower);
export const asAfterNext = (lower: number): number => mix(18, lower);

/** Stands for the shape of a word beyond the sentence. */
export const shapeAfter = 255;

/** Features of a token with the tag before it. */
export function besideTag(words: WordTable, form: number, tag1: number): number {
  return mix(mix(13, tag1), words.lowerHash[form] as number);
}

export function suffixBesideTag(words: WordTable, form: number, tag1: number): number {
  return mix(mix(16, tag1), words.suffix3[form] as number);
}

/** The same with the word after it. `next` is a form, -1 beyond the sentence. */
export function suffixAfterTag(words: WordTable, next: number, tag1: number): number {
  return mix(mix(17, next < 0 ? noWord : (words.suffix3[next] as number)), tag1);
}

export function wordsBesideTag(words: WordTable, form: number, next: number, tag1: number): number {
  return mix(mix(20, tag1), mix(words.lowerHash[form] as number, next < 0 ? noWord : (words.lowerHash[next] as number)));
}

/** The feature of a token's shape and that of the word after it; `start` is 1 where a sentence begins. */
export function shapesBeside(shape: number, start: number, next: number): number {
  return mix(mix(19, shape), mix(start, next));
}

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
  const shapeOfNext = next < 0 ? shapeAfter : (words.shape[next] as number);
  into[0] = besideTag(words, form, tag1);
  into[1] = suffixBesideTag(words, form, tag1);
  into[2] = suffixAfterTag(words, next, tag1);
  into[3] = shapesBeside(words.shape[form] as number, previous < 0 ? 1 : 0, shapeOfNext);
  into[4] = wordsBesideTag(words, form, next, tag1);
  into[5] = tagBefore(tag1);
  into[6] = tagsBefore(tag1, tag2);
  into[7] = asPrevious(lowerOf(previous));
  into[8] = asNext(lowerOf(next));
  into[9] = asAfterNext(lowerOf(afterNext));
}
