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

/** The classes of Latin characters, told without the tables of all scripts, which take long to build. */
const latin = Uint8Array.from({length: 0x250}, (_, code) => classOfLatin(code));

function classOfLatin(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return letter;
  if (code >= 0x30 && code <= 0x39) return digit;
  if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? other : letter;
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? space : other;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return letter;
  if (code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe)) return digit;
  return code === 0xa0 ? space : other;
}

/** The class of the character that starts at `offset`; a pair of surrogates counts as one character. */
export function characterClass(text: string, offset: number): number {
  return classOf(text.charCodeAt(offset), text, offset);
}

/** The same where the code unit at `offset` is known. */
export function classOf(code: number, text: string, offset: number): number {
  if (code < 0x250) return latin[code] as number;
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
