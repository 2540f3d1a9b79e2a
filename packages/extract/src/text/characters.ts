/** What a character is to the tokeniser. */
export const other = 0;
export const letter = 1;
export const digit = 2;
export const space = 3;

const letterOrMark = /^[\p{L}\p{M}]/u;
const number = /^\p{N}/u;
const white = /^\s/u;

function classify(character: string): number {
  if (letterOrMark.test(character)) return letter;
  if (number.test(character)) return digit;
  return white.test(character) ? space : other;
}

/** One more than the class of each character that was met: 0 for the others. */
const common = new Uint8Array(0x250);

/** The class of the character that starts at `offset`; a pair of surrogates counts as one character. */
export function characterClass(text: string, offset: number): number {
  return classOf(text.charCodeAt(offset), text, offset);
}

/** The same where the code unit at `offset` is known. */
export function classOf(code: number, text: string, offset: number): number {
  if (code < 0x250) {
    const known = common[code] as number;
    return known > 0 ? known - 1 : learn(code);
  }
  // General punctuation, the only thing beyond Latin that is frequent in English news.
  if (code >= 0x2010 && code <= 0x2027) return other;
  return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

function learn(code: number): number {
  const found = classify(String.fromCharCode(code));
  common[code] = found + 1;
  return found;
}

/** Whether the character at `offset` is a letter or a digit; false beyond the ends of the text. */
export function isWordCharacter(text: string, offset: number): boolean {
  if (offset < 0 || offset >= text.length) return false;
  const found = characterClass(text, offset);
  return found === letter || found === digit;
}

/** Whether there is white space, or an end of the text, at `offset`. */
export function isSpace(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || characterClass(text, offset) === space;
}
