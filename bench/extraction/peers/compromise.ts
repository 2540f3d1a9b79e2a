import nlp from "compromise";
import {withNearestSpeaker} from "./nearestSpeaker.js";
import type {Extractor, Piece} from "./peerQuote.js";

interface Offset {
  readonly offset?: {readonly start: number; readonly length: number};
}

/** Its `quotations()`; it names no speaker, so that the nearest verb of the list gives one. */
export const extractor: Extractor = (text) => {
  const found = nlp(text).quotations().json({offset: true}) as Offset[];
  const contents = found.flatMap(({offset}): Piece[] => (offset ? [[offset.start, offset.start + offset.length]] : []));
  return withNearestSpeaker(text, contents);
};
