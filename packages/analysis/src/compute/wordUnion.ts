/** Words from `start` (inclusive) to `end` (exclusive), counted along an article. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** The ranges merged where they touch or overlap, in order; empty ranges drop out. */
export function wordUnion(ranges: Iterable<Words>): Words[] {
  const merged: {start: number; end: number}[] = [];
  const sorted = [...ranges].filter(({start, end}) => start < end).sort((a, b) => a.start - b.start);
  for (const {start, end} of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({start, end});
  }
  return merged;
}

/** How many words the ranges hold together, each word once. */
export function unionLength(ranges: Iterable<Words>): number {
  return wordUnion(ranges).reduce((sum, {start, end}) => sum + end - start, 0);
}

/** The words of `whole` that lie in none of the ranges, as ranges in order. */
export function wordsOutside(whole: Words, ranges: Iterable<Words>): Words[] {
  const rest: Words[] = [];
  let from = whole.start;
  for (const {start, end} of wordUnion(ranges)) {
    if (end <= whole.start || start >= whole.end) continue;
    if (start > from) rest.push({start: from, end: start});
    from = Math.max(from, end);
  }
  if (from < whole.end) rest.push({start: from, end: whole.end});
  return rest;
}
