import {describe, expect, it} from "vitest";
import {stancePanel, stanceRows} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {codedArticle, codingOf, quoted, row} from "./someStances.js";

const record = codedArticle();

describe("stanceRows", () => {
  it("has one row per judgement, with what the record knows of its unit and source", () => {
    expect(stanceRows([record], fixtureSources)).toMatchObject([
      {
        unit: "999/q001",
        source: "A",
        sourceLabel: "Source A",
        sourceType: "research",
        voice: "direct",
        place: "body",
        cueWords: ["word"]
      },
      {unit: "999/q002", source: "B", label: "favor"},
      {unit: "999/t001", source: null, sourceLabel: "the author", sourceType: "author", voice: "author", axis: 1, cueWords: []}
    ]);
  });

  it("counts a unit's own words: of the outer quote without the nested one, of the author without both", () => {
    expect(stanceRows([record], fixtureSources).map(({words}) => words)).toEqual([8, 2, 20]);
  });

  it("takes raw codings in place of what the record holds, without words to show", () => {
    const raw = [codingOf("999", ["999/q001 trump unclear"]), codingOf("998", ["998/q001 ice favor"])];
    expect(stanceRows([record], fixtureSources, raw)).toMatchObject([{target: "trump", label: "unclear", cueWords: []}]);
  });

  it("has none of an article that nobody coded, and names a source that is not among the sources by its id", () => {
    expect(stanceRows([fixtureRecord(3, [])], fixtureSources)).toEqual([]);
    const [first] = stanceRows([{...record, appearances: []}], []);
    expect(first).toMatchObject({sourceLabel: "A", sourceType: "unknown"});
  });

  it("refuses a judgement on a unit that the record does not have", () => {
    expect(() => stanceRows([record], fixtureSources, [codingOf("999", ["999/q099 ice favor"])])).toThrow(
      "Unknown unit of a stance judgement: expected one of 3 of article 999, received 999/q099."
    );
  });
});

describe("stancePanel", () => {
  const all = [
    row("favor"),
    row("against", {place: "headline"}),
    quoted("favor", "A"),
    quoted("favor", "A", {place: "standfirst"})
  ];

  it("keeps the author and the quoted apart, and the headline apart from the body", () => {
    const labels = (panel: "author" | "quoted", place?: "body" | "display" | "all") =>
      stancePanel(all, panel, place).map((item) => all.indexOf(item));
    expect(labels("author")).toEqual([0]);
    expect(labels("author", "display")).toEqual([1]);
    expect(labels("author", "all")).toEqual([0, 1]);
    expect(labels("quoted")).toEqual([2]);
    expect(labels("quoted", "display")).toEqual([3]);
  });
});
