import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countingRules, shareOf, type CountUnit, type ShareBy} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, publishedText, recode, renumber, silentArticle, turned} from "./recode.js";
import {someRecord} from "./someRecord.js";

const units: readonly CountUnit[] = ["quotes", "sources", "words"];
const bys: readonly ShareBy[] = ["official", "affiliation", "role", "naming", "kind", "act", "cueClass"];
const published = recode(publishedText, {appearances: {A: {affiliation: "court"}, B: {affiliation: "business"}}});

describe("shareOf", () => {
  it.each([
    {unit: "quotes" as const, count: 2, of: 3},
    {unit: "sources" as const, count: 1, of: 2},
    {unit: "words" as const, count: 20, of: 40}
  ])("gives the published hand-worked share of A by $unit (STATISTICS §4.4)", ({unit, count, of}) => {
    expect(shareOf([published], fixtureSources, {unit, by: "affiliation"})).toEqual([
      {article: "999", value: "court", count, of, share: count / of},
      {article: "999", value: "business", count: of - count, of, share: (of - count) / of}
    ]);
    expect(shareOf([published], fixtureSources, {unit, by: "official"})[0]).toMatchObject({value: "official", count, of});
  });

  it("counts a word of two values in both, and once in what it is a share of", () => {
    // A's paraphrase [50, 60) and C's words in marks [55, 65) share five words: 10 + 20 + 15 of the union.
    expect(shareOf([mixedArticle], fixtureSources, {unit: "words", by: "kind"})).toEqual([
      {article: "999", value: "direct", count: 20, of: 45, share: 20 / 45},
      {article: "999", value: "indirect", count: 30, of: 45, share: 30 / 45}
    ]);
  });

  it("takes a source's naming from its appearance, a quote's from itself", () => {
    const counts = (unit: CountUnit) =>
      Object.fromEntries(shareOf([mixedArticle], fixtureSources, {unit, by: "naming"}).map(({value, count}) => [value, count]));
    expect(counts("quotes")).toEqual({named: 2, withheld: 1, implicit: 1});
    expect(counts("sources")).toEqual({named: 2, withheld: 1});
  });

  it("counts a source of two articles twice when they are taken together, and gives one row per value", () => {
    const twice = [published, renumber(published, "998")];
    expect(shareOf(twice, fixtureSources, {unit: "sources", by: "official", articles: "together"})).toEqual([
      {article: null, value: "official", count: 2, of: 4, share: 0.5},
      {article: null, value: "other", count: 2, of: 4, share: 0.5}
    ]);
  });

  it("gives every article a row for each value that occurs in any, and no share of nothing, with the reason", () => {
    const rows = shareOf([published, renumber(silentArticle, "998")], fixtureSources, {unit: "quotes", by: "affiliation"});
    expect(rows.slice(2)).toEqual(
      ["court", "business"].map((value) => ({
        article: "998",
        value,
        count: 0,
        of: 0,
        share: undefined,
        reason: "no quote is counted"
      }))
    );
  });

  it.each([
    {unit: "sources" as const, reason: "no source has a counted quote"},
    {unit: "words" as const, reason: "no word lies in a counted quote"}
  ])("says why there is no share of $unit", ({unit, reason}) => {
    expect(shareOf([silentArticle], fixtureSources, {unit, by: "official"})[0]).toMatchObject({share: undefined, reason});
  });

  it("has no value without a quote, except that official is always asked", () => {
    expect(shareOf([], [], {unit: "quotes", by: "kind"})).toEqual([]);
    expect(shareOf([silentArticle], [], {unit: "quotes", by: "kind", articles: "together"})).toEqual([]);
    expect(shareOf([], [], {unit: "quotes", by: "official", articles: "together"}).map(({value}) => value)).toEqual([
      "official",
      "other"
    ]);
  });

  it("gives all to one value where all is unknown, roles included", () => {
    const unknown = {...publishedText, appearances: []};
    for (const by of ["affiliation", "role"] as const)
      expect(shareOf([unknown], [], {unit: "sources", by})).toEqual([
        {article: "999", value: "unknown", count: 2, of: 2, share: 1}
      ]);
  });

  it("takes the alternatives of the counting rule", () => {
    const thoughts = countingRules.map(({rule}) =>
      shareOf([mixedArticle], fixtureSources, {unit: "quotes", by: "act", rule}).find(({value}) => value === "thought")
    );
    expect(thoughts.map((row) => row?.count)).toEqual([undefined, undefined, 1]);
  });

  it("counts every quote under one value; shares lie between 0 and 1; order moves nothing", () => {
    fc.assert(
      fc.property(
        someRecord,
        fc.constantFrom(...units),
        fc.constantFrom(...bys),
        fc.constantFrom(...countingRules),
        (record, unit, by, {rule}) => {
          const rows = shareOf([record], fixtureSources, {unit, by, rule});
          const counts = rows.reduce((sum, {count}) => sum + count, 0);
          for (const {count, of, share} of rows) {
            expect(count).toBeLessThanOrEqual(of);
            expect(share).toBe(of === 0 ? undefined : count / of);
            if (unit === "quotes") expect(counts).toBe(of);
            else expect(counts).toBeGreaterThanOrEqual(of);
          }
          expect(shareOf([turned(record)], fixtureSources.toReversed(), {unit, by, rule})).toEqual(rows);
        }
      )
    );
  });

  it("adds up over articles to what they have together", () => {
    fc.assert(
      fc.property(someRecord, someRecord, fc.constantFrom(...units), fc.constantFrom(...bys), (one, two, unit, by) => {
        const records = [renumber(one, "001"), renumber(two, "002")];
        const each = shareOf(records, fixtureSources, {unit, by, articles: "each"});
        for (const {value, count, of} of shareOf(records, fixtureSources, {unit, by, articles: "together"})) {
          const own = each.filter((row) => row.value === value);
          expect(own.reduce((sum, row) => sum + row.count, 0)).toBe(count);
          expect(own.reduce((sum, row) => sum + row.of, 0)).toBe(of);
        }
      })
    );
  });
});
