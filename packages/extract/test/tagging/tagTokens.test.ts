import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {contextFeatures, fillContextFeatures, fillOwnFeatures, ownFeatures} from "../../src/tagging/tagFeatures.js";
import {noTag, tag, tagCount} from "../../src/tagging/tags.js";
import {sure} from "../../src/tagging/ownSums.js";
import {tagTokens} from "../../src/tagging/tagTokens.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";
import {tokensOf} from "../../src/text/tokens.js";
import {numbersOf, wideRows} from "../../src/weights/buildRows.js";
import {word} from "../../src/words/signs.js";
import {wordTable} from "../../src/words/wordTable.js";
import {strangeText} from "../robustness/strangeText.js";

const rowCount = 256;
const levels = [-900, -40, -7, 7, 40, 900];
/** Weights of a table of which about so many numbers in a hundred are not 0: few levels, so that tags often have the same score. */
const tables = (share: number, seed: number) => {
  const full = new Int16Array(rowCount * tagCount);
  let state = seed;
  for (let at = 0; at < full.length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    const drawn = state >>> 8;
    if (drawn % 100 < share) full[at] = levels[(drawn >>> 7) % levels.length] as number;
  }
  return full;
};

const read = (text: string) => {
  const tokens = tokensOf(text, paragraphsOf(text));
  return {tokens, sentences: sentencesOf(tokens), words: wordTable(tokens)};
};

/** The tags by the definition: all features of a token added up for every tag, and the first of those with most taken. */
const tagsByDefinition = ({tokens, sentences, words}: ReturnType<typeof read>, full: Int16Array) => {
  const own = new Int32Array(ownFeatures);
  const context = new Int32Array(contextFeatures);
  const tags = new Uint8Array(tokens.count);
  for (let sentence = 0; sentence < sentences.spans.length; sentence++) {
    const first = sentences.firstTokens[sentence]!;
    const last = sentences.firstTokens[sentence + 1]!;
    const formAt = (at: number) => (at < first || at >= last ? -1 : tokens.formOf[at]!);
    const tagAt = (at: number) => (at < first ? noTag : tags[at]!);
    for (let at = first; at < last; at++) {
      tags[at] = tag.PUNCT;
      if (words.sign[formAt(at)] !== word) continue;
      fillOwnFeatures(words, formAt(at), own);
      fillContextFeatures(words, formAt(at), formAt(at - 1), formAt(at + 1), formAt(at + 2), tagAt(at - 1), tagAt(at - 2), context);
      const rows = [...own, ...context].map((feature) => (feature & (rowCount - 1)) * tagCount);
      const scores = Array.from({length: tagCount}, (_, t) => rows.reduce((sum, row) => sum + full[row + t]!, 0));
      tags[at] = scores.indexOf(Math.max(...scores));
    }
  }
  return tags;
};

describe("tagTokens", () => {
  it.each([1, 10, 60])("gives the tags that all features give, added up, with weights of which %i in 100 are there", (share) => {
    const tagged = tables(share, share);
    const weights = wideRows(numbersOf(tagged, tagCount));
    fc.assert(
      fc.property(strangeText, (text) => {
        const reading = read(text);
        expect(tagTokens(reading.tokens, reading.sentences, reading.words, weights)).toEqual(tagsByDefinition(reading, tagged));
      })
    );
  });

  it("takes a tag that is far ahead by the form and the tag before, whatever stands around", () => {
    const text = "Lee said so again and again";
    const reading = read(text);
    const own = new Int32Array(ownFeatures);
    const context = new Int32Array(contextFeatures);
    fillOwnFeatures(reading.words, 1, own);
    fillContextFeatures(reading.words, 1, 0, 2, 3, tag.NN, noTag, context);
    const tagsWith = (ahead: number, lead?: number) => {
      const full = new Int16Array(rowCount * tagCount);
      // The word itself is for one tag, the word after it for another.
      full[(own[0]! & (rowCount - 1)) * tagCount + tag.VBD] = ahead;
      full[(context[8]! & (rowCount - 1)) * tagCount + tag.JJ] = 32_767;
      return tagTokens(reading.tokens, reading.sentences, reading.words, wideRows(numbersOf(full, tagCount)), lead)[1];
    };
    expect(tagsWith(sure)).toBe(tag.JJ);
    expect(tagsWith(sure + 1)).toBe(tag.VBD);
    expect(tagsWith(sure + 1, sure + 1)).toBe(tag.JJ);
  });

  it("gives the same tags whatever was read before", () => {
    const full = tables(30, 5);
    const text = "The mayor said on Monday that nobody had told her. “We did,” said Lee.";
    const reading = read(text);
    const weights = wideRows(numbersOf(full, tagCount));
    for (let i = 0; i < 40; i++) {
      const other = read(Array.from({length: 300}, (_, n) => `word${i}x${n}`).join(" "));
      tagTokens(other.tokens, other.sentences, other.words, weights);
      expect(tagTokens(reading.tokens, reading.sentences, reading.words, weights)).toEqual(tagsByDefinition(reading, full));
    }
  });
});
