import type {Article, Span} from "../schema/types.js";

/** A span in code points instead of UTF-16 code units, as Python, R and SQL count them. No text is needed. */
export function codePointSpan({surrogatePairs}: Pick<Article, "surrogatePairs">, {start, end}: Span): Span {
  const pairsBefore = (offset: number) => surrogatePairs.filter((pair) => pair < offset).length;
  return {start: start - pairsBefore(start), end: end - pairsBefore(end)};
}
