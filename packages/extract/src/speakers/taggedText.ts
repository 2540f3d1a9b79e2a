import type {Tokens} from "../text/tokens.js";
import {FormColumn} from "../words/formColumn.js";
import {wordTable, type WordTable} from "../words/wordTable.js";
import {shapeOf, traitsOf} from "./lexicon.js";

/** A text as the resolver of speakers reads it: columns, one entry per token. */
export interface TaggedText {
  readonly text: string;
  readonly count: number;
  /** The tokens in lower case. */
  readonly lowers: readonly string[];
  /** The text's forms in lower case, each once, and the traits of each. */
  readonly forms: {readonly lowers: readonly string[]; readonly traits: Int32Array};
  /** Numbers of the tags, of `tagNames`. */
  readonly tags: Uint8Array;
  /** Traits of the words, from the lexicon and from their shape. */
  readonly traits: Int32Array;
  /** Offsets of the tokens in UTF-16 code units, half-open. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the token's sentence and of its paragraph, counted from 0. */
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** Not 0 where the token stands in quotation marks: 2 at the mark that opens them, 3 at the one that closes them. */
  readonly quoted: Uint8Array;
}

/** Token numbers, the last included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const traitsOfForm = new FormColumn(({form, lower}) => traitsOf(lower.endsWith(".") ? lower.slice(0, -1) : lower) | shapeOf(form));

/** Looks every distinct word up once. */
export function taggedText(
  tokens: Tokens,
  sentenceOf: Int32Array,
  tags: Uint8Array,
  quoted: Uint8Array,
  words: Pick<WordTable, "vocabulary" | "numbers" | "lower"> = wordTable(tokens)
): TaggedText {
  const {text, count, starts, ends, paragraphOf, formOf} = tokens;
  const formTraits = traitsOfForm.of(words);
  const lowers = new Array<string>(count);
  const traits = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const form = formOf[at] as number;
    lowers[at] = words.lower[form] as string;
    traits[at] = formTraits[form] as number;
  }
  const forms = {lowers: words.lower, traits: formTraits};
  return {text, count, lowers, forms, tags, traits, starts, ends, sentences: sentenceOf, paragraphs: paragraphOf, quoted};
}

/** The first token that ends after the offset; the number of tokens when there is none. */
export function tokenAfter(ends: Int32Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a token has one of the traits. */
export const has = ({traits}: TaggedText, at: number, bits: number) => ((traits[at] as number) & bits) !== 0;

/** Whether one of some tokens, the last included, has one of the traits. */
export function anyHas(text: TaggedText, first: number, last: number, bits: number): boolean {
  for (let at = first; at <= last; at++) if (has(text, at, bits)) return true;
  return false;
}
