import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {formAt, tokensOf} from "../../src/text/tokens.js";

const split = (text: string) => {
  const tokens = tokensOf(text, paragraphsOf(text));
  return Array.from({length: tokens.count}, (_, i) => formAt(tokens, i));
};

describe("tokensOf", () => {
  it.each([
    ["parts clitics from their words", "Lee’s board didn't say they'd go", "Lee ’s board did n't say they 'd go"],
    ["keeps compounds, numbers and ampersands whole", "AFL-CIO paid 1,200.5 to AT&T", "AFL-CIO paid 1,200.5 to AT&T"],
    ["keeps times and scores whole, and no other colon", "Note: from 6:00am, at 3:2:", "Note : from 6:00am , at 3:2 :"],
    [
      "keeps the full stop of an abbreviation",
      "Gov. J. Lee of the U.S. at 9 a.m. left.",
      "Gov. J. Lee of the U.S. at 9 a.m. left ."
    ],
    ["takes no full stop from an ordinary word", "We said no. They sat.", "We said no . They sat ."],
    ["makes each mark a token", "“Oh—no,” (she) said…", "“ Oh — no , ” ( she ) said …"],
    ["joins repeated marks", "``Well -- ...''", "`` Well -- ... ''"],
    ["keeps addresses and handles whole", "see https://a.example/b?c=1, @a_b #x", "see https://a.example/b?c=1 , @a_b #x"],
    ["keeps a host name whole", "on example.com today", "on example.com today"],
    ["keeps astral characters whole", "a 😀 𝒳y", "a 😀 𝒳y"],
    ["leaves a closing apostrophe by itself", "the boards' plan", "the boards ' plan"]
  ])("%s", (_title, text, expected) => {
    expect(split(text)).toEqual(expected.split(" "));
  });

  it("covers every character that is not white space, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 60}), (text) => {
        const tokens = tokensOf(text, paragraphsOf(text));
        let before = 0;
        let covered = "";
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(before);
          before = tokens.ends[i]!;
          expect(formAt(tokens, i)).toBe(text.slice(tokens.starts[i], before));
          covered += formAt(tokens, i);
        }
        expect(covered).toBe(text.replace(/\s/gu, ""));
      })
    );
  });

  it("gives equal forms one number, also beyond its first tables", () => {
    const text = Array.from({length: 5000}, (_, i) => `w${i % 2500}`).join(" ");
    const tokens = tokensOf(text, paragraphsOf(text));
    expect(tokens.forms).toHaveLength(2500);
    expect(tokens.formOf[2500]).toBe(tokens.formOf[0]);
  });
});
