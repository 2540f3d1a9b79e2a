import type {Reading} from "../reading.js";
import {isOneOf, verbs} from "../tagging/tags.js";
import {comma} from "../words/signs.js";
import {flagAuxiliary, flagThat} from "../words/wordLists.js";

/** A longer text has columns of its own. */
const mostKept = 1 << 16;

/** The state beyond the ends of a paragraph. */
const beyond = 4;

/**
 * What is asked of the words left and right of every candidate, told in one pass over the text. A row for each token, and one more for
 * the end of the text.
 */
class SentenceColumns {
  /** How many verbs there are before a token, and how many of them are no auxiliaries. */
  verbs: Int32Array;
  mainVerbs: Int32Array;
  /** The last comma before a token; -1 when there is none. */
  commas: Int32Array;
  /** The first "that" from a token on; the number of tokens when there is none. */
  thats: Int32Array;
  /** The nearest mark of an outermost region before a token, or the paragraph's end: eight times its place, and its state. */
  marksBefore: Int32Array;
  /** The same after a token. */
  marksAfter: Int32Array;

  constructor(size: number) {
    this.verbs = new Int32Array(size);
    this.mainVerbs = new Int32Array(size);
    this.commas = new Int32Array(size);
    this.thats = new Int32Array(size);
    this.marksBefore = new Int32Array(size);
    this.marksAfter = new Int32Array(size);
  }

  fill({tokens, words, tags, quoteState}: Reading): void {
    const {count, formOf, paragraphOf} = tokens;
    const {sign, flags} = words;
    let verbCount = 0;
    let mainCount = 0;
    let lastComma = -1;
    let mark = -8 + beyond;
    for (let at = 0; at < count; at++) {
      if (at > 0 && paragraphOf[at] !== paragraphOf[at - 1]) mark = (at - 1) * 8 + beyond;
      this.verbs[at] = verbCount;
      this.mainVerbs[at] = mainCount;
      this.commas[at] = lastComma;
      this.marksBefore[at] = mark;
      const form = formOf[at] as number;
      if (isOneOf(verbs, tags[at] as number)) {
        verbCount += 1;
        if (((flags[form] as number) & flagAuxiliary) === 0) mainCount += 1;
      }
      if (sign[form] === comma) lastComma = at;
      const state = quoteState[at] as number;
      if (state > 1) mark = at * 8 + state;
    }
    this.verbs[count] = verbCount;
    let that = count;
    mark = count * 8 + beyond;
    this.thats[count] = that;
    for (let at = count - 1; at >= 0; at--) {
      if (((flags[formOf[at] as number] as number) & flagThat) !== 0) that = at;
      this.thats[at] = that;
      if (at + 1 < count && paragraphOf[at] !== paragraphOf[at + 1]) mark = (at + 1) * 8 + beyond;
      this.marksAfter[at] = mark;
      const state = quoteState[at] as number;
      if (state > 1) mark = at * 8 + state;
    }
  }
}

let kept: SentenceColumns | undefined;
let latest: Uint8Array | undefined;
let columns: SentenceColumns | undefined;

/** The columns of a text, as long as no other is asked for: their room is kept. */
export function sentenceColumns(reading: Reading): SentenceColumns {
  if (columns && latest === reading.tags) return columns;
  const size = reading.tokens.count + 1;
  if (size > mostKept) columns = new SentenceColumns(size);
  else {
    if (!kept || size > kept.verbs.length) kept = new SentenceColumns(Math.min(mostKept, Math.max(2048, size * 2)));
    columns = kept;
  }
  latest = reading.tags;
  columns.fill(reading);
  return columns;
}
