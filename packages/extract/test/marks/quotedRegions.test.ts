import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {quotedRegions} from "../../src/marks/quotedRegions.js";
import {paragraphsOf} from "../../src/text/paragraphs.js";
import {tokensOf} from "../../src/text/tokens.js";

const regions = (text: string) => quotedRegions(tokensOf(text, paragraphsOf(text)));
const words = (text: string) => regions(text).map(({innerStart, innerEnd}) => text.slice(innerStart, innerEnd));

describe("quotedRegions", () => {
  it.each([
    ["curly marks", "“It rained,” she said. “Hard.”", ["It rained,", "Hard."]],
    ["straight marks", '"It rained," she said. "Hard."', ["It rained,", "Hard."]],
    ["single marks", "She called it ‘a mess’ and 'a farce'.", ["a mess", "a farce"]],
    ["guillemets", "«It rained», she said.", ["It rained"]],
    ["typewriter pairs", "``It rained,'' she said.", ["It rained,"]],
    ["marks in marks", "“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,", "no"]],
    ["the same marks in marks", "“He said “no” twice,” she said.", ["He said “no” twice,", "no"]],
    ["an open mark up to its paragraph's end", "“It rained.\nShe left.", ["It rained."]],
    ["an open mark before another", "“It rained. “Hard,” she said.", ["It rained.", "Hard,"]],
    ["an open straight mark before another", 'A "b c. She "left" now.', ["b c. She", "left"]]
  ])("finds %s", (_title, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ["apostrophes", "the boards' plan didn’t say the players’ share"],
    ["years and clipped words", "the '90s rock 'n' roll, 'em 'til then'"],
    ["inches", 'a 5" pipe'],
    ["stray closing marks", "It rained” » hard"],
    ["empty marks", "It “” rained"]
  ])("takes %s for no quotation", (_title, text) => {
    expect(words(text)).toEqual([]);
  });

  it("goes through a plural's apostrophe inside single marks", () => {
    expect(words("'the players' union agreed' he said")).toEqual(["the players' union agreed"]);
  });

  it("carries a quotation on into paragraphs that reopen it", () => {
    const found = regions("“It rained.\n“It poured.\n“It stopped,” she said.\n“No.”");
    expect(found.map(({closed, continues}) => [closed, continues])).toEqual([
      [false, -1],
      [false, 0],
      [true, 1],
      [true, -1]
    ]);
  });

  it("tells how deep a region lies", () => {
    expect(regions("“a ‘b “c” d’ e”").map(({depth}) => depth)).toEqual([0, 1, 2]);
  });

  it("never fails, stays in bounds and in order, whatever the marks", () => {
    const piece = fc.constantFrom("“", "”", '"', "'", "‘", "’", "«", "»", "``", "''", " ", "\n", "a", "s", "9", ".");
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const text = pieces.join("");
        let before = 0;
        for (const region of regions(text)) {
          expect(region.start).toBeGreaterThanOrEqual(before);
          expect(region.innerStart).toBeGreaterThan(region.start);
          expect(region.innerEnd).toBeGreaterThan(region.innerStart);
          expect(region.end).toBeGreaterThanOrEqual(region.innerEnd);
          expect(text.slice(region.start, region.end)).not.toContain("\n");
          before = region.start;
        }
      }),
      {numRuns: 500}
    );
  });
});
