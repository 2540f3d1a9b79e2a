import type {Span} from "./types.js";

/**
 * For each attribution, in text order, the innermost one whose content holds all of its content: its index, -1 for none. Pieces of one
 * content do not overlap.
 */
export function nestingOf(list: readonly {readonly content: readonly Span[]; readonly cue: readonly Span[]}[]): number[] {
  const pieces: Piece[] = [];
  const parents: number[] = [];
  for (let index = 0; index < list.length; index++) {
    parents.push(-1);
    for (const {start, end} of (list[index] as (typeof list)[number]).content) pieces.push({start, end, index});
  }
  pieces.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const open: Piece[] = [];
  for (const piece of pieces) {
    const {start, end, index} = piece;
    while (open.length > 0 && (open.at(-1) as Piece).end < end) open.pop();
    if (open.length > 0 && (list[index] as (typeof list)[number]).content[0]?.start === start)
      parents[index] = open.findLast((other) => other.index !== index)?.index ?? (parents[index] as number);
    open.push(piece);
  }
  return parents;
}

/** A piece of the content of the attribution with this index. */
interface Piece extends Span {
  readonly index: number;
}
