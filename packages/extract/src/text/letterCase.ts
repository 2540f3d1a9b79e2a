/** Does the word begin with a large letter, of any script? ASCII is told without the tables of all scripts, which take long to build. */
export function startsLarge(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** Does the word begin with a small letter, of any script? */
export function startsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(word);
}
