import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {officialShare, quotePanels, shareOf} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, renumber, silentArticle} from "../attribution/recode.js";
import {someRecord} from "../attribution/someRecord.js";

const units = ["quotes", "sources", "words"] as const;
const levels = ["outermost", "innermost"] as const;
const panels = (unit: (typeof units)[number], level: (typeof levels)[number] = "outermost") =>
  quotePanels([mixedArticle], fixtureSources, {unit, level, version: "1.2.3"});

describe("quotePanels", () => {
  it("gives each affiliation its counted quotes as marks, in order of first appearance", () => {
    expect(panels("quotes").rows.map(({affiliation, count, official}) => [affiliation, count, official])).toEqual([
      ["elected", 2, true],
      ["candidate", 1, false],
      ["unknown", 1, false]
    ]);
    expect(panels("quotes").rows[0]?.cells[0]?.marks).toEqual([
      {quote: "999/q001", source: "A", label: "Source A", size: 1},
      {quote: "999/q004", source: "A", label: "Source A", size: 1}
    ]);
    expect(panels("quotes")).toMatchObject({
      official: 2,
      count: 4,
      articles: [{article: "999", title: "A Fixture", official: 2, count: 4}]
    });
  });

  it("counts a source once per article, at its first counted quote", () => {
    expect(panels("sources").rows[0]?.cells[0]?.marks.map(({quote}) => quote)).toEqual(["999/q001"]);
    const two = quotePanels([mixedArticle, renumber(mixedArticle, "100")], fixtureSources, {
      unit: "sources",
      level: "outermost",
      version: "1"
    });
    expect(two.rows.map(({count}) => count)).toEqual([2, 2, 2]);
  });

  it("counts another quote inside another's words when innermost are asked for", () => {
    const quotes = panels("quotes", "innermost").rows.flatMap(({cells}) =>
      cells.flatMap(({marks}) => marks.map(({quote}) => quote))
    );
    expect(quotes.sort()).toEqual(["999/q001", "999/q003", "999/q004", "999/q005"]);
  });

  it("names its version, its coders and what it counts, and has no rows where nobody is quoted", () => {
    expect(panels("words").credit).toContain("corpus 1.2.3, 1 article, ");
    expect(panels("words", "innermost").credit).toContain("Counted: innermost speech and writing in the body, words.");
    const silent = quotePanels([silentArticle], fixtureSources, {unit: "words", level: "outermost", version: "1"});
    expect(silent).toMatchObject({rows: [], count: 0, official: 0});
    expect(quotePanels([], [], {unit: "quotes", level: "outermost", version: "1"}).credit).toContain("0 articles, no articles");
  });

  it("has the counts of shareOf and officialShare, whatever is counted", () => {
    fc.assert(
      fc.property(
        fc.array(someRecord, {maxLength: 3}),
        fc.constantFrom(...units),
        fc.constantFrom(...levels),
        (records, unit, level) => {
          const own = records.map((record, i) => renumber(record, String(100 + i)));
          const rule = {level, acts: "reported"} as const;
          const drawn = quotePanels(own, fixtureSources, {unit, level, version: "1"});
          const shares = shareOf(own, fixtureSources, {unit, by: "affiliation", rule});
          for (const {affiliation, cells} of drawn.rows)
            for (const {article, count, marks} of cells) {
              expect(count).toBe(shares.find((share) => share.article === article && share.value === affiliation)?.count);
              expect(marks.reduce((sum, {size}) => sum + size, 0)).toBe(count);
            }
          expect({count: drawn.official, of: drawn.count}).toMatchObject(
            (({count, of}) => ({count, of}))(officialShare(own, fixtureSources, {unit, rule}))
          );
        }
      ),
      {numRuns: 60}
    );
  });
});
