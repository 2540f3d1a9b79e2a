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

const common = Uint8Array.from({length: 0x250}, (_, code) => classify(String.fromCharCode(code)));

/** The class of the character that starts at `offset`; a pair of surrogates counts as one character. */
export function characterClass(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code < 0x250) return common[code] as number;
  // General punctuation, the only thing beyond Latin that is frequent in English news.
  if (code >= 0x2010 && code <= 0x2027) return other;
  return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0));
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
