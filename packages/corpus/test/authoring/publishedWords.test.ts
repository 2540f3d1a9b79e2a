import {describe, expect, it} from "vitest";
import {publishedWords} from "../../authoring/publishedWords.js";

const text = "one two three four five six";
const span = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

describe("publishedWords", () => {
  it("publishes whole pieces up to the cap and cuts the one that passes it at a word", () => {
    expect(publishedWords(text, [span("one two"), span("four five six")], 4)).toEqual({words: ["one two", "four five"], cut: true});
    expect(publishedWords(text, [span("one two"), span("four")], 3)).toEqual({words: ["one two", "four"], cut: false});
  });

  it("leaves a piece out when nothing is left for it, and says so", () => {
    expect(publishedWords(text, [span("one two"), span("four")], 2)).toEqual({words: ["one two"], cut: true});
    expect(publishedWords(text, [], 2)).toEqual({words: [], cut: false});
  });

  it("counts as finely as anybody might: apostrophes and hyphens part words", () => {
    const fine = "don’t we know AFL-CIO members";
    const all = [{start: 0, end: fine.length}];
    expect(publishedWords(fine, all, 7)).toEqual({words: [fine], cut: false});
    expect(publishedWords(fine, all, 6)).toEqual({words: ["don’t we know AFL-CIO"], cut: true});
    expect(publishedWords(fine, all, 5)).toEqual({words: ["don’t we know"], cut: true});
    expect(publishedWords(fine, all, 1)).toEqual({words: [], cut: true});
  });
});
