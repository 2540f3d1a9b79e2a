import {describe, expect, it} from "vitest";
import {characterClass, digit, isSpace, isWordCharacter, letter, other, space} from "../../src/text/characters.js";

function byUnicode(character: string): number {
  if (/^[\p{L}\p{M}]/u.test(character)) return letter;
  if (/^\p{N}/u.test(character)) return digit;
  return /^\s/u.test(character) ? space : other;
}

describe("characterClass", () => {
  it("says the same as Unicode of every character of the first plane", () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      if (characterClass(character, 0) !== byUnicode(character)) expect.fail(`U+${code.toString(16)}`);
    }
  });

  it("takes a pair of surrogates for one character", () => {
    expect([characterClass("\u{1D49C}", 0), characterClass("\u{1F30A}", 0)]).toEqual([letter, other]);
  });
});

describe("isWordCharacter and isSpace", () => {
  it("take the ends of a text for white space", () => {
    expect([isWordCharacter("a", -1), isWordCharacter("a", 0), isWordCharacter("a", 1)]).toEqual([false, true, false]);
    expect([isSpace("a", -1), isSpace("a", 0), isSpace("a", 1)]).toEqual([true, false, true]);
  });
});
