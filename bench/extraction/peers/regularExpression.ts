import {withNearestSpeaker} from "./nearestSpeaker.js";
import type {Extractor, Piece} from "./peerQuote.js";

/** What one writes in an afternoon: words in double marks, four or more, and the nearest verb of a list. */
export const extractor: Extractor = (text) => {
  const contents = [...text.matchAll(/[“"]([^“”"\n]+)(?:[”"]|$)/gmu)]
    .filter((match) => (match[1] ?? "").trim().split(/\s+/u).length >= 4)
    .map((match): Piece => [match.index, match.index + match[0].length]);
  return withNearestSpeaker(text, contents);
};
