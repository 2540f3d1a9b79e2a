import type {Article, Span} from "../src/schema/types.js";
import {hull} from "../src/text/spans.js";
import {wordIndex} from "../src/text/wordIndex.js";
import {wordStarts} from "../src/text/words.js";
import {wordsPerClaim, wordsPerQuote} from "../src/rules/wordCaps.js";

/** The share of an article's words that a record aims to publish at most. The law of the house is 35 %; the rest is a margin. */
export const targetShare = 0.34;

export interface ExcerptRequest {
  readonly text: string;
  readonly article: Pick<Article, "sentences" | "paragraphs" | "furniture">;
  readonly headline: readonly Span[];
  /** The quoted pieces of each attribution. */
  readonly quoted: readonly (readonly Span[])[];
  /** Cues and sources: always published, the evidence is nothing without them. */
  readonly always: readonly Span[];
  readonly claims: readonly {readonly span: Span; readonly numberSpans: readonly Span[]}[];
  readonly titles: readonly (readonly Span[])[];
}

export interface ExcerptBudget {
  /** Words per attribution: 60, or the largest number that keeps the article within its share. */
  readonly quoteCap: number;
  /** For each claim, the part of it that is published. */
  readonly claims: readonly Span[];
  /** For each title, whether it is published. */
  readonly titles: readonly boolean[];
}

/**
 * Divides what may be published of one article. Headline, cues, sources and the bare numbers of claims come first; then quoted words,
 * every attribution under the same cap; then up to twelve words around each number; then titles of sources, in order, while
 * there is room. Overlaps count once.
 */
export function excerptBudget(request: ExcerptRequest): ExcerptBudget {
  const {text, article, quoted, claims, titles} = request;
  const index = wordIndex(article);
  const room = Math.floor(index.total * targetShare);
  const published = new Set<number>();
  const wordsOf = (spans: readonly Span[]) =>
    spans.flatMap((span) => {
      const {start, end} = index.range(span);
      return Array.from({length: end - start}, (_, i) => start + i);
    });
  const wouldFit = (words: readonly number[]) => new Set([...published, ...words]).size <= room;
  const publish = (words: readonly number[]) => {
    for (const word of words) published.add(word);
  };

  const numbered = claims.map(({span, numberSpans}) => ({span, number: numberSpan(text, span, numberSpans)}));
  publish(wordsOf([...request.headline, ...request.always, ...numbered.map(({number}) => number)]));
  const capped = (cap: number) => quoted.flatMap((pieces) => wordsOf(pieces).slice(0, cap));
  let quoteCap = wordsPerQuote;
  while (quoteCap > 1 && !wouldFit(capped(quoteCap))) quoteCap -= 1;
  publish(capped(quoteCap));

  const claimSpans = numbered.map(({span, number}) => {
    const wide = aroundNumber(text, span, number);
    if (!wouldFit(wordsOf([wide]))) return number;
    publish(wordsOf([wide]));
    return wide;
  });
  const shownTitles = titles.map((pieces) => {
    const words = wordsOf(pieces);
    if (words.length === 0 || !wouldFit(words)) return false;
    publish(words);
    return true;
  });
  return {quoteCap, claims: claimSpans, titles: shownTitles};
}

/** From the first to the last number of a claim where that is short enough, else its first number; without any, the claim. */
function numberSpan(text: string, claim: Span, numbers: readonly Span[]): Span {
  const all = hull(numbers);
  if (!all) return claim;
  const short = wordStarts(text.slice(all.start, all.end)).length <= wordsPerClaim;
  return short ? all : {start: all.start, end: Math.min(...numbers.map(({end}) => end))};
}

/** At most twelve words of the claim with its number among them: the whole claim when it is short enough. */
function aroundNumber(text: string, span: Span, number: Span): Span {
  const starts = wordStarts(text.slice(span.start, span.end)).map((offset) => span.start + offset);
  if (starts.length <= wordsPerClaim) return span;
  const first = starts.filter((start) => start < number.start).length;
  const last = starts.filter((start) => start < number.end).length;
  const from = Math.max(0, Math.min(first, last - wordsPerClaim + 4, starts.length - wordsPerClaim));
  const start = Math.min(...starts.slice(from));
  const end = Math.min(span.end, ...starts.slice(from + wordsPerClaim));
  return end < number.end ? number : {start, end: start + text.slice(start, end).trimEnd().length};
}
