import {contextFeatures, fillContextFeatures, fillOwnFeatures, ownFeatures} from "../src/tagging/tagFeatures.js";
import {noTag, tag, tagCount} from "../src/tagging/tags.js";
import type {Sentences} from "../src/text/sentences.js";
import type {Tokens} from "../src/text/tokens.js";
import {word} from "../src/words/signs.js";
import type {WordTable} from "../src/words/wordTable.js";
import {seededRandom, shuffled} from "./random.js";

/** A text with the right tag of each token; 255 where it is not known. */
export interface TaggedText {
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: WordTable;
  readonly gold: Uint8Array;
}

/** Averaged perceptron. The rows come back as they were averaged: `tagCount` numbers for each hashed feature. */
export function trainTagger(texts: readonly TaggedText[], bits: number, passes: number, seed: number): Float64Array {
  const mask = (1 << bits) - 1;
  const size = (1 << bits) * tagCount;
  const weights = new Float64Array(size);
  const totals = new Float64Array(size);
  const own = new Int32Array(ownFeatures);
  const context = new Int32Array(contextFeatures);
  const rows = new Int32Array(ownFeatures + contextFeatures);
  const scores = new Float64Array(tagCount);
  const random = seededRandom(seed);
  let step = 1;
  const items = texts.flatMap((text) => Array.from({length: text.sentences.spans.length}, (_, sentence) => ({text, sentence})));
  for (let pass = 0; pass < passes; pass++)
    for (const {text, sentence} of shuffled(items, random)) {
      const {tokens, sentences, words, gold} = text;
      const first = sentences.firstTokens[sentence] as number;
      const last = sentences.firstTokens[sentence + 1] as number;
      let tag1 = noTag;
      let tag2 = noTag;
      for (let at = first; at < last; at++) {
        const form = tokens.formOf[at] as number;
        let best: number = tag.PUNCT;
        if (words.sign[form] === word) {
          fillOwnFeatures(words, form, own);
          fillContextFeatures(
            words,
            form,
            at > first ? (tokens.formOf[at - 1] as number) : -1,
            at + 1 < last ? (tokens.formOf[at + 1] as number) : -1,
            at + 2 < last ? (tokens.formOf[at + 2] as number) : -1,
            tag1,
            tag2,
            context
          );
          for (let f = 0; f < ownFeatures; f++) rows[f] = ((own[f] as number) & mask) * tagCount;
          for (let f = 0; f < contextFeatures; f++) rows[ownFeatures + f] = ((context[f] as number) & mask) * tagCount;
          scores.fill(0);
          for (const row of rows)
            for (let t = 0; t < tagCount; t++) scores[t] = (scores[t] as number) + (weights[row + t] as number);
          best = 0;
          for (let t = 1; t < tagCount; t++) if ((scores[t] as number) > (scores[best] as number)) best = t;
          const right = gold[at] as number;
          if (right !== 255) {
            if (best !== right)
              for (const row of rows) {
                weights[row + right] = (weights[row + right] as number) + 1;
                totals[row + right] = (totals[row + right] as number) + step;
                weights[row + best] = (weights[row + best] as number) - 1;
                totals[row + best] = (totals[row + best] as number) - step;
              }
            step += 1;
          }
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
  for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) - (totals[i] as number) / step;
  return weights;
}
