import type {Span} from "../schema/types.js";

/** What is left of `whole` when every span of `holes` is cut out of it; in text order, never empty pieces. */
export function subtractSpans(whole: readonly Span[], holes: readonly Span[]): Span[] {
  let left = [...whole];
  for (const hole of holes)
    left = left.flatMap(({start, end}) => {
      if (hole.end <= start || end <= hole.start) return [{start, end}];
      const pieces: Span[] = [];
      if (start < hole.start) pieces.push({start, end: hole.start});
      if (hole.end < end) pieces.push({start: hole.end, end});
      return pieces;
    });
  return left;
}
