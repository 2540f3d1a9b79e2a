import {flagAuxiliary} from "../words/wordLists.js";
import type {Reading} from "../reading.js";
import {finiteVerbs, isOneOf, verbs} from "../tagging/tags.js";
import {comma, word} from "../words/signs.js";

const columnCount = 8;

/** A longer text has columns of its own. */
const mostKept = 1 << 16;

let kept = new Int32Array(0);

/** Room for the columns of one text: mostly that of the text before, because room costs more than numbers. */
function roomFor(size: number): Int32Array {
  if (size > mostKept) return new Int32Array(columnCount * size);
  if (columnCount * size > kept.length) kept = new Int32Array(columnCount * Math.min(mostKept, Math.max(2048, size * 2)));
  return kept;
}

/**
 * Running counts over a text: how many there are before each token, and in a last row before its end. So what lies in a stretch is told
 * without a walk through it. They hold until those of another text are made.
 */
export class TextColumns {
  readonly words: Int32Array;
  readonly finite: Int32Array;
  /** Other verbs that are no auxiliaries. */
  readonly otherVerbs: Int32Array;
  /** Words that may be cues. */
  readonly cues: Int32Array;
  readonly commas: Int32Array;
  /** Tokens inside marks, and the marks. */
  readonly quoted: Int32Array;
  /** The first word from a token on; the number of tokens when there is none. */
  readonly nextWord: Int32Array;
  /** The last word before a token; -1 when there is none. */
  readonly wordBefore: Int32Array;

  /** `candidates` marks the words that may be cues. */
  constructor(
    {tokens, words, tags, quoteState}: Pick<Reading, "tokens" | "words" | "tags" | "quoteState">,
    candidates: Uint8Array
  ) {
    const {count, formOf} = tokens;
    const size = count + 1;
    const all = roomFor(size);
    const column = (number: number) => all.subarray(number * size, (number + 1) * size);
    this.words = column(0);
    this.finite = column(1);
    this.otherVerbs = column(2);
    this.cues = column(3);
    this.commas = column(4);
    this.quoted = column(5);
    this.nextWord = column(6);
    this.wordBefore = column(7);
    let wordCount = 0;
    let finite = 0;
    let otherVerbs = 0;
    let cues = 0;
    let commas = 0;
    let quoted = 0;
    let last = -1;
    for (let at = 0; at < count; at++) {
      this.words[at] = wordCount;
      this.finite[at] = finite;
      this.otherVerbs[at] = otherVerbs;
      this.cues[at] = cues;
      this.commas[at] = commas;
      this.quoted[at] = quoted;
      this.wordBefore[at] = last;
      const form = formOf[at] as number;
      const tagNumber = tags[at] as number;
      const sign = words.sign[form] as number;
      if (sign === word) {
        for (let before = last + 1; before <= at; before++) this.nextWord[before] = at;
        last = at;
        wordCount += 1;
      } else if (sign === comma) commas += 1;
      if (isOneOf(finiteVerbs, tagNumber)) finite += 1;
      else if (isOneOf(verbs, tagNumber) && ((words.flags[form] as number) & flagAuxiliary) === 0) otherVerbs += 1;
      if (candidates[at] !== 0) cues += 1;
      if (quoteState[at] !== 0) quoted += 1;
    }
    this.words[count] = wordCount;
    this.finite[count] = finite;
    this.otherVerbs[count] = otherVerbs;
    this.cues[count] = cues;
    this.commas[count] = commas;
    this.quoted[count] = quoted;
    this.wordBefore[count] = last;
    this.nextWord.fill(count, last + 1);
  }
}

/** How many of what a column counts lie from one token up to another, at most `most`. */
export function countIn(column: Int32Array, from: number, to: number, most: number): number {
  const count = (column[to] as number) - (column[from] as number);
  return count < most ? count : most;
}
