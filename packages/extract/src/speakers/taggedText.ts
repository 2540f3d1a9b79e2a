/** A text as the resolver of speakers reads it: parallel columns, one entry per token. */
export interface TaggedText {
  readonly text: string;
  /** The tokens as printed. */
  readonly words: readonly string[];
  /** The same in lower case. */
  readonly lowers: readonly string[];
  /** Penn Treebank tags. */
  readonly tags: readonly string[];
  /** Offsets of the tokens in UTF-16 code units, half-open. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Index of the token's sentence and of its paragraph, counted from 0. */
  readonly sentences: ArrayLike<number>;
  readonly paragraphs: ArrayLike<number>;
  /** Not 0 where the token stands in quotation marks. */
  readonly quoted: ArrayLike<number>;
}

/** Token numbers, the last included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The first token that ends after the offset; the number of tokens when there is none. */
export function tokenAfter(ends: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
