import type {Sentences} from "../text/sentences.js";
import type {Tokens} from "../text/tokens.js";
import {word} from "../words/signs.js";
import {WideMemo} from "../weights/memo.js";
import {addWideRow, findRows, type WideRows} from "../weights/sparseRows.js";
import type {WordTable} from "../words/wordTable.js";
import {asItself, asWordAfter, asWordBefore, asWordFurther, formSums, sumsOfForm} from "./formSums.js";
import {crossFeatures, fillCrossFeatures, fillTagPair, tagPairFeatures} from "./tagFeatures.js";
import {tag, tagCount} from "./tags.js";

/** What the two tags before a token say is the same in every text. */
const pairsOf = new WeakMap<WideRows, WideMemo>();

/** The tag before a sentence. */
const noTag = 30;

/** The part of speech of every token, by an averaged perceptron that reads each sentence once from left to right. */
export function tagTokens(tokens: Tokens, sentences: Sentences, words: WordTable, weights: WideRows): Uint8Array {
  let pairs = pairsOf.get(weights);
  if (!pairs) pairsOf.set(weights, (pairs = new WideMemo(10, tagCount)));
  const pairSums = pairs.sums;
  const {sums} = formSums(weights, words);
  const {sign, numbers} = words;
  const {formOf} = tokens;
  const {firstTokens} = sentences;
  const punctuation = tag.PUNCT;
  const tags = new Uint8Array(tokens.count);
  const scores = new Int32Array(tagCount);
  const features = new Int32Array(crossFeatures);
  const sumsAt = (form: number) => (form < 0 ? 0 : ((numbers[form] as number) + 1) * sumsOfForm);
  for (let sentence = 0; sentence + 1 < firstTokens.length; sentence++) {
    const first = firstTokens[sentence] as number;
    const last = firstTokens[sentence + 1] as number;
    let tag1 = noTag;
    let tag2 = noTag;
    for (let at = first; at < last; at++) {
      const form = formOf[at] as number;
      let best: number = punctuation;
      if (sign[form] === word) {
        const previous = at > first ? (formOf[at - 1] as number) : -1;
        const next = at + 1 < last ? (formOf[at + 1] as number) : -1;
        const afterNext = at + 2 < last ? (formOf[at + 2] as number) : -1;
        fillCrossFeatures(words, form, previous, next, tag1, features);
        findRows(weights, features, crossFeatures);
        const own = sumsAt(form) + asItself;
        const before = sumsAt(previous) + asWordBefore;
        const after = sumsAt(next) + asWordAfter;
        const further = sumsAt(afterNext) + asWordFurther;
        const key = tag1 * 32 + tag2;
        let pair = pairs.find(key);
        if (pair < 0) {
          const both = new Int32Array(tagPairFeatures);
          fillTagPair(tag1, tag2, both);
          pair = pairs.add(key, weights, both, tagPairFeatures);
        }
        scores[0] = (sums[own] as number) + (sums[before] as number) + (sums[after] as number) + (sums[further] as number);
        for (let t = 1; t < tagCount; t++)
          scores[t] =
            (sums[own + t] as number) +
            (sums[before + t] as number) +
            (sums[after + t] as number) +
            (sums[further + t] as number) +
            (pairSums[pair + t] as number);
        for (let f = 0; f < crossFeatures; f++) addWideRow(weights, features[f] as number, scores, 0);
        best = 0;
        let most = scores[0];
        for (let t = 1; t < tagCount; t++) {
          const score = scores[t] as number;
          if (score > most) {
            most = score;
            best = t;
          }
        }
      }
      tags[at] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}
