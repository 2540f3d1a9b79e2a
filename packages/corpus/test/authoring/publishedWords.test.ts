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
});
