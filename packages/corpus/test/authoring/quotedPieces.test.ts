import {describe, expect, it} from "vitest";
import {markedRegions, quotedPieces} from "../../authoring/quotedPieces.js";

const inside = (text: string) => markedRegions(text).map(({start, end}) => text.slice(start, end));

describe("markedRegions", () => {
  it.each([
    ['“It rained,” he said. "Hard."', ["It rained,", "Hard."]],
    ["the board’s ‘done by spring’ plan", ["done by spring"]],
    ["Don't Blame Us for 'Extreme' Work", ["Extreme"]],
    ["“a ‘b’ c”", ["a ‘b’ c", "b"]],
    ["the officers’ work and the ’90s", []],
    ["an “open mark without an end", []]
  ])("finds the marks of %s", (text, regions) => {
    expect(inside(text)).toEqual(regions);
  });
});

describe("quotedPieces", () => {
  const text = "called “experts” and said the plan “is a mess,” he thinks";
  const whole = {start: 0, end: text.length};
  const pieces = (...nonQuotations: string[]) =>
    quotedPieces(
      text,
      [whole],
      false,
      nonQuotations.map((words) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length}))
    ).map(({start, end}) => text.slice(start, end));

  it("takes the marked parts of a mixed content, without non-quotations", () => {
    expect(pieces()).toEqual(["experts", "is a mess,"]);
    expect(pieces("experts")).toEqual(["is a mess,"]);
  });

  it("takes a piece that fills its marks whole, and all of a block", () => {
    const piece = {start: text.indexOf("is a"), end: text.indexOf("is a") + "is a mess,".length};
    expect(quotedPieces(text, [piece], false, [])).toEqual([piece]);
    expect(quotedPieces(text, [whole], true, [])).toEqual([whole]);
  });
});
