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

/** Features of a token's surroundings. `previous` and the rest are forms, -1 beyond the sentence. */
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
  const lower = words.lowerHash[form] as number;
  const before = previous < 0 ? 7 : (words.lowerHash[previous] as number);
  const after = next < 0 ? 7 : (words.lowerHash[next] as number);
  const afterSuffix = next < 0 ? 7 : (words.suffix3[next] as number);
  const afterShape = next < 0 ? 255 : (words.shape[next] as number);
  const shape = words.shape[form] as number;
  into[0] = mix(11, tag1);
  into[1] = mix(mix(12, tag1), tag2);
  into[2] = mix(mix(13, tag1), lower);
  into[3] = mix(14, before);
  into[4] = mix(15, after);
  into[5] = mix(mix(16, tag1), words.suffix3[form] as number);
  into[6] = mix(mix(17, afterSuffix), tag1);
  into[7] = mix(18, afterNext < 0 ? 7 : (words.lowerHash[afterNext] as number));
  into[8] = mix(mix(19, shape), mix(previous < 0 ? 1 : 0, afterShape));
  into[9] = mix(mix(20, tag1), mix(lower, after));
}
