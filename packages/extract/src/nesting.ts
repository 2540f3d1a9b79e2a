import type {Span} from "./types.js";

/**
 * For each attribution, in text order, the innermost one whose content holds all of its content: its index, -1 for none. Pieces of one
 * content do not overlap.
 */
export function nestingOf(list: readonly {readonly content: readonly Span[]; readonly cue: readonly Span[]}[]): number[] {
  const pieces = list
    .flatMap(({content}, index) => content.map(({start, end}) => ({start, end, index})))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const parents = list.map(() => -1);
  const open: {start: number; end: number; index: number}[] = [];
  for (const piece of pieces) {
    while (open.length > 0 && (open.at(-1) as Span).end < piece.end) open.pop();
    const holder = open.findLast(({index}) => index !== piece.index);
    if (holder && (list[piece.index] as (typeof list)[number]).content[0]?.start === piece.start)
      parents[piece.index] = holder.index;
    open.push(piece);
  }
  return parents;
}
