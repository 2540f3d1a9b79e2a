import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countWords, foldedWords, wordStarts} from "../../src/text/words.js";

describe("wordStarts", () => {
  it.each([
    ["don’t", 1],
    ["AFL-CIO", 1],
    ["235,000 people", 2],
    ["the U.S. government", 3],
    ["debate—as it involves", 4],
    ["[twenty-five] years", 2],
    ["officers’ intentions", 2],
    ["nobody\u00A0came 🌧️", 2],
    ["“ ” … –", 0],
    ["", 0]
  ])("counts the words of %s", (text, n) => {
    expect(countWords(text)).toBe(n);
  });

  it("gives ascending offsets at which a letter or digit stands, for any string", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const starts = wordStarts(text);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThan(starts[i - 1] ?? -1);
          expect(text.slice(start)).toMatch(/^[\p{L}\p{N}]/u);
        });
      })
    );
  });
});

describe("foldedWords", () => {
  it("drops case and punctuation, so that wording can be compared", () => {
    expect(foldedWords("The “Levy”, it’s OVER.")).toEqual(["the", "levy", "it", "s", "over"]);
  });
});
