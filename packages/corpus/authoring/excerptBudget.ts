import type {Article, Span} from "../src/schema/types.js";
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

  const numbers = claims.map(({span, numberSpans}) => numberSpan(text, span, numberSpans));
  publish(wordsOf([...request.headline, ...request.always, ...numbers]));
  const capped = (cap: number) => quoted.flatMap((pieces) => wordsOf(pieces).slice(0, cap));
  let quoteCap = wordsPerQuote;
  while (quoteCap > 1 && !wouldFit(capped(quoteCap))) quoteCap -= 1;
  publish(capped(quoteCap));

  const claimSpans = claims.map(({span}, i) => {
    const number = numbers[i] ?? span;
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

/** From the first to the last number of a claim where that is short enough, else its first number. */
function numberSpan(text: string, span: Span, numbers: readonly Span[]): Span {
  const first = numbers[0] ?? span;
  const all = {start: first.start, end: numbers.at(-1)?.end ?? first.end};
  return wordStarts(text.slice(all.start, all.end)).length <= wordsPerClaim ? all : first;
}

/** At most twelve words of the claim with its number among them: the whole claim when it is short enough. */
function aroundNumber(text: string, span: Span, number: Span): Span {
  const claim = text.slice(span.start, span.end);
  const starts = wordStarts(claim);
  if (starts.length <= wordsPerClaim) return span;
  const first = Math.max(
    0,
    starts.findLastIndex((offset) => span.start + offset <= number.start)
  );
  const last = starts.filter((offset) => span.start + offset < number.end).length;
  const from = Math.max(0, Math.min(first, last - wordsPerClaim + 4, starts.length - wordsPerClaim));
  const end = starts[from + wordsPerClaim];
  const shown = claim.slice(starts[from], end).trimEnd();
  const start = span.start + (starts[from] ?? 0);
  return start + shown.length >= number.end ? {start, end: start + shown.length} : number;
}
