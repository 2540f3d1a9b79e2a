/** A word of a text, folded, with where it stands in UTF-16 code units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as runs of letters and digits, lower case: wording compared whatever the punctuation. */
export function foldedWords(text: string): FoldedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({0: run, index}) => ({
    word: run.toLowerCase(),
    start: index,
    end: index + run.length
  }));
}

/** The words alone. */
export function fold(text: string): string[] {
  return foldedWords(text).map(({word}) => word);
}
