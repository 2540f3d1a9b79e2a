import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countingRules, prominence, sourceShares} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {expectWithin} from "../inference/within.js";
import {mixedArticle, publishedText, relabelled, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

describe("prominence", () => {
  it("gives the published hand-worked values (STATISTICS §4.4)", () => {
    const [a, b, ...rest] = prominence(publishedText, fixtureSources);
    expect(rest).toEqual([]);
    expect(a).toMatchObject({
      article: "999",
      source: "A",
      label: "Source A",
      affiliation: "academic",
      quotes: 2,
      firstPosition: 0.1,
      rank: 1,
      lead: true,
      words: 20,
      wordsOfAll: 40,
      wordShare: 0.5
    });
    expect(b).toMatchObject({source: "B", quotes: 1, firstPosition: 0.4, rank: 2, lead: false, words: 20, wordShare: 0.5});
    expectWithin(a?.linearWeight, 1, 1e-12);
    expectWithin(b?.linearWeight, 0.6, 1e-12);
    expectWithin(a?.linearWeightShare, 0.625, 1e-12);
    expectWithin(b?.linearWeightShare, 0.375, 1e-12);
  });

  it("lets sources that start at one word share rank and lead, and leaves the next rank out", () => {
    const both = fixtureRecord(100, [
      {id: "999/q001", source: "B", words: [[20, 30]]},
      {id: "999/q002", source: "A", words: [[20, 25]]},
      {id: "999/q003", source: "C", words: [[50, 60]]}
    ]);
    expect(prominence(both, fixtureSources).map(({source, rank, lead}) => [source, rank, lead])).toEqual([
      ["A", 1, true],
      ["B", 1, true],
      ["C", 3, false]
    ]);
  });

  it("has no row of nobody, nor of an article without words", () => {
    expect(prominence(silentArticle, fixtureSources)).toEqual([]);
    expect(prominence({...publishedText, article: {...publishedText.article, sentences: []}}, fixtureSources)).toEqual([]);
  });

  it("leaves shares undefined where every quote stands past the last word, never NaN", () => {
    const past = fixtureRecord(5, [{id: "999/q001", source: "A", words: [[7, 8]]}]);
    expect(prominence(past, fixtureSources)).toMatchObject([
      {firstPosition: 1, rank: 1, lead: true, wordShare: undefined, linearWeight: 0, linearWeightShare: undefined}
    ]);
  });

  it("gives one source everything", () => {
    const one = relabelled(publishedText, () => "A");
    expect(prominence(one, fixtureSources)).toMatchObject([{quotes: 3, wordShare: 1, linearWeightShare: 1, lead: true}]);
  });

  it("takes the alternatives of the counting rule", () => {
    expect(
      countingRules.map(({rule}) =>
        prominence(mixedArticle, fixtureSources, rule)
          .map(({source}) => source)
          .join("")
      )
    ).toEqual(["ABC", "AC", "ABC"]);
  });

  it("agrees with sourceShares, has one source in the lead at least, and is unmoved by order and names", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom(...countingRules), (record, {rule}) => {
        const rows = prominence(record, fixtureSources, rule);
        const shares = sourceShares([record], fixtureSources, rule);
        for (const {source, quotes, words, wordShare} of rows)
          expect(shares.find((share) => share.source === source)).toMatchObject({quotes, words, wordShare});
        expect(rows).toHaveLength(shares.length);
        if (rows.length > 0) {
          expect(rows[0]).toMatchObject({rank: 1, lead: true});
          expectWithin(
            rows.reduce((sum, {linearWeightShare = NaN}) => sum + linearWeightShare, 0),
            1,
            1e-9
          );
        }
        expect(prominence(turned(record), fixtureSources, rule)).toEqual(rows);
        const as = (source: string) => `z${source}`;
        const sources = fixtureSources.map((source) => ({...source, id: as(source.id)}));
        expect(prominence(relabelled(record, as), sources, rule)).toEqual(rows.map((row) => ({...row, source: as(row.source)})));
      })
    );
  });
});
