import type {Sentences} from "../text/sentences.js";
import type {Tokens} from "../text/tokens.js";
import {word} from "../words/signs.js";
import type {WideRows} from "../weights/sparseRows.js";
import type {WordTable} from "../words/wordTable.js";
import {sure} from "./ownSums.js";
import {taggerOf} from "./tagger.js";
import {noTag, tag} from "./tags.js";

/**
 * The part of speech of every token, by an averaged perceptron that reads each sentence once from left to right. By how much a tag must be
 * ahead to be sure, `lead`, is another number only where weights are trained.
 */
export function tagTokens(tokens: Tokens, sentences: Sentences, words: WordTable, weights: WideRows, lead = sure): Uint8Array {
  const tagger = taggerOf(weights, words, lead);
  const {sign} = words;
  const {formOf} = tokens;
  const {firstTokens} = sentences;
  const tags = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence + 1 < firstTokens.length; sentence++) {
    const first = firstTokens[sentence] as number;
    const last = firstTokens[sentence + 1] as number;
    let tag1 = noTag;
    let tag2 = noTag;
    let previous = -1;
    let form = formOf[first] as number;
    let next = first + 1 < last ? (formOf[first + 1] as number) : -1;
    for (let at = first; at < last; at++) {
      const afterNext = at + 2 < last ? (formOf[at + 2] as number) : -1;
      const best = sign[form] === word ? tagger.best(form, previous, next, afterNext, tag1, tag2) : tag.PUNCT;
      tags[at] = best;
      tag2 = tag1;
      tag1 = best;
      previous = form;
      form = next;
      next = afterNext;
    }
  }
  return tags;
}
