import {describe, expect, it} from "vitest";
import {wordIndex} from "../../src/text/wordIndex.js";
import {countWords} from "../../src/text/words.js";
import {exampleton, exampletonText} from "../fixtures/exampleton.js";

describe("wordIndex", async () => {
  const {article} = (await exampleton()).record;
  const index = wordIndex(article);

  it("counts every word of the article and none of its furniture", () => {
    expect(index.total).toBe(countWords(exampletonText) - countWords("Share Tweet"));
  });

  it("starts the body after headline and standfirst", () => {
    expect(index.bodyStart).toBe(countWords("Council: Rain Is Coming Members say the levy is a mess"));
  });

  it("gives a word to the span that holds its first character", () => {
    const start = exampletonText.indexOf("rained");
    expect(index.range({start, end: start + 1})).toEqual({
      start: index.range({start, end: start + 1}).start,
      end: index.range({start, end: start + 1}).start + 1
    });
    const inside = index.range({start: start + 1, end: start + 3});
    expect(inside.end - inside.start).toBe(0);
  });

  it("adds up: the ranges of all paragraphs but furniture hold every word once", () => {
    const ranges = article.paragraphs.filter(({role}) => role !== "furniture").map((paragraph) => index.range(paragraph));
    expect(ranges.reduce((sum, {start, end}) => sum + end - start, 0)).toBe(index.total);
  });

  it("has no body when there is only a headline", () => {
    const headline = wordIndex({...article, paragraphs: article.paragraphs.slice(0, 1)});
    expect(headline.bodyStart).toBe(headline.total);
  });
});
