import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {namedShare, whyNotNamed, type CountUnit} from "../../../src/compute/index.js";
import {fixtureSources} from "../../fixtures.js";
import {mixedArticle, publishedText, silentArticle} from "./recode.js";
import {someRecord} from "./someRecord.js";

describe("namedShare and whyNotNamed", () => {
  it("count quotes that name their source, and the rest by their naming", () => {
    expect(namedShare([mixedArticle], fixtureSources)).toEqual({count: 2, of: 4, share: 0.5});
    expect(whyNotNamed([mixedArticle], fixtureSources)).toEqual([
      {naming: "withheld", count: 1, of: 2, share: 0.5},
      {naming: "implicit", count: 1, of: 2, share: 0.5}
    ]);
  });

  it("count a source as named where its appearance is, though one of its quotes is implicit", () => {
    expect(namedShare([mixedArticle], fixtureSources, {unit: "sources"})).toEqual({count: 2, of: 3, share: 2 / 3});
    expect(whyNotNamed([mixedArticle], fixtureSources, {unit: "sources"})).toEqual([
      {naming: "withheld", count: 1, of: 1, share: 1}
    ]);
  });

  it("count words of two reasons in both, and once in their denominator", () => {
    expect(namedShare([mixedArticle], fixtureSources, {unit: "words"})).toEqual({count: 30, of: 45, share: 30 / 45});
    expect(whyNotNamed([mixedArticle], fixtureSources, {unit: "words"})).toEqual([
      {naming: "withheld", count: 10, of: 15, share: 10 / 15},
      {naming: "implicit", count: 10, of: 15, share: 10 / 15}
    ]);
  });

  it("have no answer of nothing, and no reason where all are named", () => {
    expect(namedShare([silentArticle], [])).toEqual({count: 0, of: 0, share: undefined, reason: "no quote is counted"});
    expect(whyNotNamed([], [])).toEqual([]);
    expect(whyNotNamed([publishedText], fixtureSources)).toEqual([]);
    expect(namedShare([publishedText], fixtureSources)).toMatchObject({share: 1});
  });

  it("say unknown of a source without an appearance, and never count it as named", () => {
    const bare = {...publishedText, appearances: []};
    expect(namedShare([bare], [], {unit: "sources"})).toMatchObject({count: 0, of: 2});
    expect(whyNotNamed([bare], [], {unit: "sources"})).toEqual([{naming: "unknown", count: 2, of: 2, share: 1}]);
  });

  it("together count every quote and every source once", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom<CountUnit>("quotes", "sources"), (record, unit) => {
        const {count, of} = namedShare([record], fixtureSources, {unit});
        const rest = whyNotNamed([record], fixtureSources, {unit});
        expect(rest.reduce((sum, row) => sum + row.count, count)).toBe(of);
        for (const row of rest) expect(row.of).toBe(of - count);
      })
    );
  });
});
