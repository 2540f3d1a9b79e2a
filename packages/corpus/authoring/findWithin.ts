import type {Span} from "../src/schema/types.js";

const occurrence = /^(.*)@(\d+)$/su;

/** The words within the pieces of a text, as written; `words@2` is their second occurrence. Undefined when they are not there. */
export function findWithin(text: string, pieces: readonly Span[], anchor: string): Span | undefined {
  return nth(text, pieces, anchor, 1) ?? numbered(text, pieces, anchor);
}

function numbered(text: string, pieces: readonly Span[], anchor: string): Span | undefined {
  const [, words, n] = occurrence.exec(anchor) ?? [];
  return words === undefined ? undefined : nth(text, pieces, words, Number(n));
}

function nth(text: string, pieces: readonly Span[], words: string, n: number): Span | undefined {
  let left = n;
  for (const {start, end} of pieces)
    for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; at = text.indexOf(words, at + 1)) {
      left -= 1;
      if (left === 0) return {start: at, end: at + words.length};
    }
  return undefined;
}
