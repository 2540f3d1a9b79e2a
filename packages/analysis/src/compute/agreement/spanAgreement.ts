import {matchSpans, type MatchRule, type WithContent} from "./matchSpans.js";

/** How far two codings found the same attributions. */
export type SpanAgreement =
  | {
      /** 2 · matched / (first + second), 0 to 1; the same whichever coding is called first. */
      readonly f1: number;
      /** Matched attributions; all of the first coding and of the second. */
      readonly matched: number;
      readonly first: number;
      readonly second: number;
    }
  | {readonly f1: undefined; readonly matched: 0; readonly first: 0; readonly second: 0; readonly reason: string};

/**
 * F1 of the attributions two coders marked in one article, under one rule of matching. Undefined where neither marked any.
 *
 * Source: Hripcsak & Rothschild 2005, JAMIA 12, 296–298: F1 stands in for kappa where nobody can count what was not marked.
 *
 * @returns F1, 0 to 1, and the counts of attributions behind it
 * @example
 * ```ts
 * import {spanAgreement} from "@onrecord/analysis/compute";
 *
 * const quote = (start: number, end: number) => ({spans: {content: [{start, end}]}});
 * const first = {quotes: [quote(0, 20), quote(30, 40)]};
 * const second = {quotes: [quote(0, 20)]};
 * spanAgreement(first, second, "exact"); // {f1: 0.6667, matched: 1, first: 2, second: 1}
 * ```
 */
export function spanAgreement<Quote extends WithContent>(
  first: {readonly quotes: readonly Quote[]},
  second: {readonly quotes: readonly Quote[]},
  rule: MatchRule
): SpanAgreement {
  const {matched} = matchSpans(first.quotes, second.quotes, rule);
  return spanF1(matched.length, first.quotes.length, second.quotes.length);
}

/** F1 of counts that may be summed over articles. */
export function spanF1(matched: number, first: number, second: number): SpanAgreement {
  if (first + second === 0) return {f1: undefined, matched: 0, first: 0, second: 0, reason: "neither coding has an attribution"};
  return {f1: (2 * matched) / (first + second), matched, first, second};
}
