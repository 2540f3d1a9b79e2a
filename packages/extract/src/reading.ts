import {quotedRegions, type QuotedRegion} from "./marks/quotedRegions.js";
import {nounPhrases, type NounPhrases} from "./phrases/nounPhrases.js";
import {tagTokens} from "./tagging/tagTokens.js";
import type {WideRows} from "./weights/sparseRows.js";
import {paragraphsOf} from "./text/paragraphs.js";
import {sentencesOf, type Sentences} from "./text/sentences.js";
import {tokensOf, type Tokens} from "./text/tokens.js";
import {wordTable, type WordTable} from "./words/wordTable.js";

/** A text as the finders see it: words, sentences, marks, parts of speech and base noun phrases. */
export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly words: WordTable;
  readonly regions: readonly QuotedRegion[];
  /** The outermost region that holds each token, its marks included: an index into `regions`, -1 outside. */
  readonly regionOf: Int32Array;
  /** 0 outside, 1 inside an outermost region, 2 its opening mark, 3 its closing mark. */
  readonly quoteState: Uint8Array;
  readonly tags: Uint8Array;
  readonly phrases: NounPhrases;
}

/** Reads a canonical text once. `lead`: by how much a tag must be ahead to be sure, where weights are trained. */
export function readText(text: string, tagWeights: WideRows, lead?: number): Reading {
  const tokens = tokensOf(text, paragraphsOf(text));
  const sentences = sentencesOf(tokens);
  const words = wordTable(tokens);
  const regions = quotedRegions(tokens);
  const {regionOf, quoteState} = outermost(regions, tokens.count);
  const tags = tagTokens(tokens, sentences, words, tagWeights, lead);
  return {text, tokens, sentences, words, regions, regionOf, quoteState, tags, phrases: nounPhrases(tokens, sentences, tags)};
}

/** Which outermost region each token lies in, and how: columns of a reading. */
export function outermost(regions: readonly QuotedRegion[], count: number): Pick<Reading, "regionOf" | "quoteState"> {
  const regionOf = new Int32Array(count).fill(-1);
  const quoteState = new Uint8Array(count);
  regions.forEach(({depth, firstToken, lastToken, closed}, index) => {
    if (depth > 0 && (regionOf[firstToken] as number) >= 0) return;
    const end = closed ? lastToken + 1 : lastToken;
    for (let at = firstToken - 1; at < end; at++) {
      regionOf[at] = index;
      quoteState[at] = 1;
    }
    quoteState[firstToken - 1] = 2;
    if (closed) quoteState[lastToken] = 3;
  });
  return {regionOf, quoteState};
}

/** The word of a token in lower case. */
export function wordAt({tokens, words}: Pick<Reading, "tokens" | "words">, at: number): string {
  return words.lower[tokens.formOf[at] as number] as string;
}

/** The sign of a token, of `signs.ts`; undefined beyond the text. */
export function signAt({tokens, words}: Pick<Reading, "tokens" | "words">, at: number): number | undefined {
  return words.sign[tokens.formOf[at] as number];
}
