import type {Sentences} from "../text/sentences.js";
import type {Tokens} from "../text/tokens.js";
import {word} from "../words/signs.js";
import {rowOf, type SparseRows} from "../weights/sparseRows.js";
import type {WordTable} from "../words/wordTable.js";
import {contextFeatures, fillContextFeatures, fillOwnFeatures, ownFeatures} from "./tagFeatures.js";
import {tag, tagCount} from "./tags.js";

/** The part of speech of every token, by an averaged perceptron that reads each sentence once from left to right. */
export function tagTokens(tokens: Tokens, sentences: Sentences, words: WordTable, weights: SparseRows): Uint8Array {
  const {values} = weights;
  const tags = new Uint8Array(tokens.count);
  const own = new Int32Array(words.lower.length * tagCount);
  const ownKnown = new Uint8Array(words.lower.length);
  const features = new Int32Array(Math.max(ownFeatures, contextFeatures));
  const scores = new Int32Array(tagCount);
  const {formOf} = tokens;
  const {firstTokens} = sentences;
  for (let sentence = 0; sentence + 1 < firstTokens.length; sentence++) {
    const first = firstTokens[sentence] as number;
    const last = firstTokens[sentence + 1] as number;
    let tag1 = 30;
    let tag2 = 30;
    for (let at = first; at < last; at++) {
      const form = formOf[at] as number;
      let best = tag.PUNCT;
      if (words.sign[form] === word) {
        const base = form * tagCount;
        if (ownKnown[form] === 0) {
          ownKnown[form] = 1;
          fillOwnFeatures(words, form, features);
          for (let f = 0; f < ownFeatures; f++) {
            const row = rowOf(weights, features[f] as number);
            if (row < 0) continue;
            for (let t = 0; t < tagCount; t++) own[base + t] = (own[base + t] as number) + (values[row + t] as number);
          }
        }
        const previous = at > first ? (formOf[at - 1] as number) : -1;
        const next = at + 1 < last ? (formOf[at + 1] as number) : -1;
        const afterNext = at + 2 < last ? (formOf[at + 2] as number) : -1;
        fillContextFeatures(words, form, previous, next, afterNext, tag1, tag2, features);
        let count = 0;
        for (let f = 0; f < contextFeatures; f++) {
          const row = rowOf(weights, features[f] as number);
          if (row >= 0) features[count++] = row;
        }
        // Tag by tag, so that each sum stays in a register.
        for (let t = 0; t < tagCount; t++) {
          let sum = own[base + t] as number;
          for (let f = 0; f < count; f++) sum += values[(features[f] as number) + t] as number;
          scores[t] = sum;
        }
        best = 0;
        for (let t = 1; t < tagCount; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
      }
      tags[at] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}
