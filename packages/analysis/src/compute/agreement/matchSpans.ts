import type {Span} from "@onrecord/corpus";
import {unionLength} from "../wordUnion.js";

/** When two contents are the same: piece by piece, or at least 80 % of the characters of each lie in the other. */
export const matchRules = ["exact", "overlap"] as const;
/** One of `matchRules`. */
export type MatchRule = (typeof matchRules)[number];

/** Anything with a content, in pieces: offsets in UTF-16 code units. */
export interface WithContent {
  readonly spans: {readonly content: readonly Span[]};
}

/** Attributions of two codings that are one, and those without a counterpart. */
export interface SpanMatches<Quote> {
  readonly matched: readonly {readonly first: Quote; readonly second: Quote; readonly charactersInCommon: number}[];
  readonly onlyFirst: readonly Quote[];
  readonly onlySecond: readonly Quote[];
}

/** In per cent of each content. */
const threshold = 80;

/**
 * Matches the attributions of two codings of one article by their contents, one to one, best overlap first: most characters in
 * common, then fewest not in common, then same pieces, then text order; between equal contents the order of the codings decides.
 * So what matches exactly is matched under both rules. Characters are UTF-16 code units, each counted once; spaces and marks count.
 * An empty content matches nothing.
 *
 * @returns the pairs, and what only one coding has; `charactersInCommon` counts UTF-16 code units
 * @example
 * ```ts
 * import {matchSpans} from "@onrecord/analysis/compute";
 *
 * const first = [{id: "a", spans: {content: [{start: 0, end: 20}]}}];
 * const second = [
 *   {id: "b", spans: {content: [{start: 0, end: 18}]}},
 *   {id: "c", spans: {content: [{start: 40, end: 50}]}}
 * ];
 * matchSpans(first, second, "overlap").matched[0].charactersInCommon; // 18
 * matchSpans(first, second, "exact").matched.length; // 0
 * ```
 */
export function matchSpans<Quote extends WithContent>(
  first: readonly Quote[],
  second: readonly Quote[],
  rule: MatchRule
): SpanMatches<Quote> {
  const candidates = first
    .flatMap((a) => second.map((b) => ({first: a, second: b, ...compare(a.spans.content, b.spans.content)})))
    .filter(
      ({charactersInCommon, long, same}) =>
        charactersInCommon > 0 && (rule === "exact" ? same : charactersInCommon * 100 >= long * threshold)
    )
    .sort(
      (a, b) =>
        b.charactersInCommon - a.charactersInCommon ||
        a.apart - b.apart ||
        Number(b.same) - Number(a.same) ||
        a.start - b.start ||
        a.lateStart - b.lateStart
    );
  const taken = {first: new Set<Quote>(), second: new Set<Quote>()};
  const matched = candidates.filter((candidate) => {
    if (taken.first.has(candidate.first) || taken.second.has(candidate.second)) return false;
    taken.first.add(candidate.first);
    taken.second.add(candidate.second);
    return true;
  });
  return {
    matched: matched.map(({first, second, charactersInCommon}) => ({first, second, charactersInCommon})),
    onlyFirst: first.filter((quote) => !taken.first.has(quote)),
    onlySecond: second.filter((quote) => !taken.second.has(quote))
  };
}

function compare(a: readonly Span[], b: readonly Span[]) {
  const lengthA = unionLength(a);
  const lengthB = unionLength(b);
  const either = unionLength([...a, ...b]);
  return {
    charactersInCommon: lengthA + lengthB - either,
    apart: 2 * either - lengthA - lengthB,
    /** Where the earlier of the two starts, and the later. */
    start: Math.min(startOf(a), startOf(b)),
    lateStart: Math.max(startOf(a), startOf(b)),
    /** The longer of the two: 80 % of it is 80 % of both. */
    long: Math.max(lengthA, lengthB),
    same: a.length === b.length && a.every(({start, end}, i) => start === b[i]?.start && end === b[i].end)
  };
}

const startOf = (pieces: readonly Span[]) => pieces.reduce((first, {start}) => Math.min(first, start), Infinity);
