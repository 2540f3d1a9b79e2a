import type {Span} from "../src/schema/types.js";
import {foldedWords, wordStarts} from "../src/text/words.js";

/**
 * The quoted words that may be published: whole pieces up to the cap, the piece that passes it cut at a word. Every run of letters or
 * digits counts here, so that `don’t` is two: whoever counts words more finely than we do finds no more than the cap.
 */
export function publishedWords(text: string, quoted: readonly Span[], cap: number): {words: string[]; cut: boolean} {
  const words: string[] = [];
  let left = cap;
  for (const {start, end} of quoted) {
    const piece = text.slice(start, end);
    const runs = foldedWords(piece).length;
    if (runs > left) {
      const shown = wordStarts(piece)
        .map((offset) => piece.slice(0, offset).trimEnd())
        .findLast((beginning) => beginning !== "" && foldedWords(beginning).length <= left);
      if (shown !== undefined && foldedWords(shown).length > 0) words.push(shown);
      return {words, cut: true};
    }
    words.push(piece);
    left -= runs;
  }
  return {words, cut: false};
}
