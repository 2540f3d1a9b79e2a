import type {QuotedRegion} from "../marks/quotedRegions.js";
import {outermost, type Reading} from "../reading.js";

/** A quotation of fewer tokens holds no attribution. */
const fewest = 4;

/** What stands in marks, read as a text of its own: the reading, and 1 for each token that lies inside. */
export interface Inside {
  readonly reading: Reading;
  readonly among: Uint8Array;
}

/**
 * Reads what stands in the marks of a text once more, without these: each quotation is a paragraph, its first words begin a sentence, and marks
 * within it are the outermost. Undefined where nothing stands in marks.
 */
export function readInside(reading: Reading): Inside | undefined {
  const {tokens, sentences, regions, regionOf, quoteState} = reading;
  const {count, paragraphOf} = tokens;
  const among = new Uint8Array(count);
  let isEmpty = true;
  for (const {depth, firstToken, lastToken} of regions) {
    if (depth > 0 || lastToken - firstToken < fewest || regionOf[firstToken] === -1) continue;
    among.fill(1, firstToken, lastToken);
    isEmpty = false;
  }
  if (isEmpty) return undefined;
  const paragraphs = new Int32Array(count);
  const sentenceOf = new Int32Array(count);
  const firsts: number[] = [];
  let paragraph = -1;
  for (let at = 0; at < count; at++) {
    const isNew = at === 0 || among[at] !== among[at - 1] || paragraphOf[at] !== paragraphOf[at - 1] || quoteState[at] === 2;
    if (isNew) paragraph += 1;
    if (isNew || sentences.sentenceOf[at] !== sentences.sentenceOf[at - 1]) firsts.push(at);
    paragraphs[at] = paragraph;
    sentenceOf[at] = firsts.length - 1;
  }
  firsts.push(count);
  const inner = regions.flatMap((region) => (region.depth > 0 ? [within(region)] : []));
  return {
    among,
    reading: {
      ...reading,
      tokens: {...tokens, paragraphOf: paragraphs},
      sentences: {spans: sentences.spans, sentenceOf, firstTokens: Int32Array.from(firsts)},
      regions: inner,
      ...outermost(inner, count)
    }
  };
}

const within = (region: QuotedRegion): QuotedRegion => ({...region, depth: region.depth - 1, continues: -1});
