import {extractWith, type ExtractOptions} from "./extractWith.js";
import type {Extraction} from "./types.js";
import {loadModel} from "./weights/loadModel.js";

/**
 * Finds every attribution in an English news text: who is said to have said, written, thought or felt what, and where it stands. All
 * spans are UTF-16 offsets of the result's `text`, the canonical form of `raw`. Never throws on a text; the same text gives the
 * same result on every machine.
 */
export function extract(raw: string, options: ExtractOptions = {}): Extraction {
  return extractWith(loadModel(), raw, options);
}
