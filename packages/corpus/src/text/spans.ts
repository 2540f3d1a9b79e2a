import type {Span} from "../schema/types.js";

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds all pieces; `undefined` when there are none. */
export function hull(pieces: readonly Span[]): Span | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first && last ? {start: first.start, end: last.end} : undefined;
}
