import type {Span} from "../src/schema/types.js";
import {wordStarts} from "../src/text/words.js";

/** The quoted words that may be published: whole pieces up to the cap, the piece that passes it cut at a word. */
export function publishedWords(text: string, quoted: readonly Span[], cap: number): {words: string[]; cut: boolean} {
  const words: string[] = [];
  let left = cap;
  for (const {start, end} of quoted) {
    const piece = text.slice(start, end);
    const starts = wordStarts(piece);
    if (starts.length > left) {
      if (left > 0) words.push(piece.slice(0, starts[left]).trimEnd());
      return {words, cut: true};
    }
    words.push(piece);
    left -= starts.length;
  }
  return {words, cut: false};
}
