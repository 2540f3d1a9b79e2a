import {describe, expect, it} from "vitest";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {sentencesOf} from "../../src/text/sentences.js";
import {tokensOf} from "../../src/text/tokens.js";

const split = (text: string) => sentencesOf(tokensOf(text, paragraphsOf(text))).spans.map(({start, end}) => text.slice(start, end));

describe("sentencesOf", () => {
  it.each([
    ["a plain pair", "It rained. It rained hard.", ["It rained.", "It rained hard."]],
    ["a title before a name", "Texas Gov. Greg Example spoke. He left.", ["Texas Gov. Greg Example spoke.", "He left."]],
    ["a country", "A U.S. District judge ruled. It ended.", ["A U.S. District judge ruled.", "It ended."]],
    ["a country at the end", "He left the U.S. The end came.", ["He left the U.S.", "The end came."]],
    ["closing marks", "“It rained.” She left.", ["“It rained.”", "She left."]],
    ["a question before its cue", "“Why?” she asked.", ["“Why?” she asked."]],
    ["paragraphs", "No end\nNext", ["No end", "Next"]],
    ["a pause", "Well… It rained ... he said.", ["Well…", "It rained ... he said."]],
    ["nothing but space", "   ", []]
  ])("splits %s", (_title, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("numbers the sentence of each token", () => {
    const text = "It rained. It\npoured.";
    expect([...sentencesOf(tokensOf(text, paragraphsOf(text))).sentenceOf]).toEqual([0, 0, 0, 1, 2, 2]);
    expect([...sentencesOf(tokensOf(text, paragraphsOf(text))).firstTokens]).toEqual([0, 3, 4, 6]);
  });
});
