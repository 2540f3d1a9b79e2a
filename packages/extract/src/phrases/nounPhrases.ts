import type {Sentences} from "../text/sentences.js";
import type {Tokens} from "../text/tokens.js";
import {insideNounPhrase, isOneOf, nounHeads, tag} from "../tagging/tags.js";

/**
 * Base noun phrases: for each token the first and last token of its phrase, -1 outside. Determiners, adjectives, numbers and possessors
 * belong to the phrase; what follows the head noun does not.
 */
export interface NounPhrases {
  readonly firstOf: Int32Array;
  readonly lastOf: Int32Array;
}

/** Finds the base noun phrases by their tags, sentence by sentence. */
export function nounPhrases(tokens: Tokens, {sentenceOf}: Sentences, tags: Uint8Array): NounPhrases {
  const {count} = tokens;
  const firstOf = new Int32Array(count).fill(-1);
  const lastOf = new Int32Array(count).fill(-1);
  let at = 0;
  while (at < count) {
    const tagNumber = tags[at] as number;
    if (tagNumber === tag.PRP || tagNumber === tag.EX) {
      firstOf[at] = at;
      lastOf[at] = at;
      at += 1;
      continue;
    }
    if (!isOneOf(insideNounPhrase, tagNumber) || tagNumber === tag.POS) {
      at += 1;
      continue;
    }
    let end = at + 1;
    let head = isOneOf(nounHeads, tagNumber) ? at : -1;
    while (end < count && sentenceOf[end] === sentenceOf[at]) {
      const next = tags[end] as number;
      if (!isOneOf(insideNounPhrase, next)) break;
      // A determiner or a pronoun begins the next phrase, unless a possessor stands before it.
      if ((next === tag.DT || next === tag.PRP$) && head >= 0 && tags[end - 1] !== tag.POS) break;
      if (next === tag.JJ && head >= 0 && tags[end - 1] !== tag.POS && tags[end - 1] !== tag.CD) {
        // "officials familiar with": an adjective after the head ends the phrase, unless a noun follows.
        const after = end + 1 < count ? (tags[end + 1] as number) : tag.PUNCT;
        if (!isOneOf(nounHeads, after) && after !== tag.JJ) break;
      }
      if (isOneOf(nounHeads, next)) head = end;
      end += 1;
    }
    if (head >= 0 || tagNumber === tag.DT) {
      const last = head >= 0 ? head : at;
      for (let i = at; i <= last; i++) {
        firstOf[i] = at;
        lastOf[i] = last;
      }
      at = last + 1;
    } else at = end;
  }
  return {firstOf, lastOf};
}
