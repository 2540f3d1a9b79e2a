/**
 * A word: a run of letters and digits with their combining marks, joined by single inner apostrophes, hyphens, full stops, commas or
 * ampersands, so that `U.S`, `235,000`, `AFL-CIO` and `don’t` are one word each.
 */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’‐.,&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Where each word of `text` starts, in UTF-16 code units. */
export function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(word), (match) => match.index);
}

/** How many words `text` holds. */
export function countWords(text: string): number {
  return wordStarts(text).length;
}

/** The words of `text`, lower case, for comparing wording whatever the punctuation. */
export function foldedWords(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([folded]) => folded);
}
