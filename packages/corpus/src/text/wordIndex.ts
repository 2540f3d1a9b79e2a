import type {Article, Span} from "../schema/types.js";
import {overlaps} from "./spans.js";

/** Words from first (inclusive) to last (exclusive), counted along the article with its furniture cut. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** Turns spans into word ranges of one article. */
export interface WordIndex {
  /** Words of headline, standfirst and body together. */
  readonly total: number;
  /** The words of headline and standfirst come first; the body starts here. */
  readonly bodyStart: number;
  /** The words whose first character lies in the span; empty ranges have `start === end`. */
  range(span: Span): WordRange;
}

/**
 * Counts an article's words from its record alone: no text is needed. Furniture has no words.
 *
 * @returns word positions from 0, half-open; furniture has none
 * @example
 * ```ts
 * import {articles, wordIndex} from "@onrecord/corpus";
 *
 * const index = wordIndex(articles[3]);
 * index.total; // 569
 * index.range(articles[3].sentences[0]); // {start: 0, end: 11}
 * ```
 */
export function wordIndex(article: Pick<Article, "sentences" | "paragraphs" | "furniture">): WordIndex {
  const starts: number[] = [];
  for (const sentence of article.sentences) {
    if (article.furniture.some((piece) => overlaps(piece, sentence))) continue;
    for (const offset of sentence.words) starts.push(sentence.start + offset);
  }
  const firstAtOrAfter = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const body = article.paragraphs.find(({role}) => role === "body" || role === "block-quotation");
  return {
    total: starts.length,
    bodyStart: body ? firstAtOrAfter(body.start) : starts.length,
    range: ({start, end}) => ({start: firstAtOrAfter(start), end: firstAtOrAfter(end)})
  };
}
