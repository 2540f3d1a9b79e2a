import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";

const split = (text: string) => sentencesOf(text, {start: 0, end: text.length}).map(({start, end}) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    ["a plain pair", "It rained. It rained hard.", ["It rained.", "It rained hard."]],
    ["a title before a name", "Texas Gov. Greg Example spoke. He left.", ["Texas Gov. Greg Example spoke.", "He left."]],
    ["a country", "A U.S. District judge ruled. It ended.", ["A U.S. District judge ruled.", "It ended."]],
    ["white space around", "  It rained.  ", ["It rained."]],
    ["nothing but space", "   ", []]
  ])("splits %s", (_title, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("covers every character that is not white space, in order, for any paragraph", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        const spans = sentencesOf(text, {start: 0, end: text.length});
        spans.forEach(({start, end}, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        expect(
          spans
            .map(({start, end}) => text.slice(start, end))
            .join("")
            .replace(/\s/gu, "")
        ).toBe(text.replace(/\s/gu, ""));
      })
    );
  });
});

describe("paragraphsOf", () => {
  it("gives the lines that are not blank, with exact offsets", () => {
    const text = "one\n\n  \ntwo 😀\n";
    expect(paragraphsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(["one", "two 😀"]);
  });
});
