import {checkOptions, checkText} from "./checkInput.js";
import {extractWith, type ExtractOptions} from "./extractWith.js";
import type {Extraction} from "./types.js";
import {loadModel} from "./weights/loadModel.js";

/**
 * Finds every attribution in an English news text: who is said to have said, written, thought or felt what, and where it stands. All
 * spans are UTF-16 offsets of the result's `text`, the canonical form of `raw`. Never throws on a text; the same text gives the
 * same result on every machine.
 *
 * @returns spans are half-open, in UTF-16 code units of `text`; `confidence` is a share from 0 to 1, in hundredths
 * @throws TypeError when `raw` is no string, or an option or a code is not known
 * @missing `source` is null where nobody could be found, `cueLemma` is null without a cue
 * @example
 * ```ts
 * import {extract} from "@onrecord/extract";
 *
 * const {text, quotes, sources} = extract("“The road will be closed,” Mayor Jane Lee said.");
 * const [quote] = quotes;
 * console.log(quote.kind, quote.act, sources[0].label); // direct speech Jane Lee
 * quote.spans.content.map(({start, end}) => text.slice(start, end)); // ["The road will be closed,"]
 * ```
 */
export function extract(raw: string, options: ExtractOptions = {}): Extraction {
  checkText(raw, "extract: the text");
  checkOptions(options, "extract");
  return extractWith(loadModel(), raw, options);
}
