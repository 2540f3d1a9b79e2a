import {describe, expect, it} from "vitest";
import {sourceDiversity} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {expectWithin} from "../inference/within.js";
import {mixedArticle, publishedText, relabelled, silentArticle, turned} from "./recode.js";

const quotesOf = (counts: readonly number[]) =>
  fixtureRecord(
    100,
    counts
      .flatMap((count, source) => Array.from({length: count}, () => `s${source}`))
      .map((source, i) => ({id: `999/q${String(i).padStart(3, "0")}`, source, words: [[i, i + 1]]}))
  );

describe("sourceDiversity", () => {
  it("gives the published 3.586900 of 10, 5, 3, 1 and 1 quotes, with n", () => {
    const result = sourceDiversity(quotesOf([10, 5, 3, 1, 1]), []);
    expectWithin(result.effective, 3.5869);
    expect(result).toMatchObject({sources: 5, n: 20});
  });

  it("gives 1 of one source, and nothing of nobody, with the reason", () => {
    expect(
      sourceDiversity(
        relabelled(publishedText, () => "A"),
        []
      )
    ).toMatchObject({effective: 1, sources: 1, n: 3});
    expect(sourceDiversity(silentArticle, [])).toMatchObject({effective: undefined, n: 0, reason: "nothing was counted"});
  });

  it("takes a counting rule, and is unmoved by order and names", () => {
    expect(sourceDiversity(mixedArticle, fixtureSources)).toMatchObject({sources: 3, n: 4});
    expect(sourceDiversity(mixedArticle, fixtureSources, {level: "outermost", acts: "all"})).toMatchObject({sources: 3, n: 5});
    expect(
      sourceDiversity(
        relabelled(turned(mixedArticle), (source) => `z${source}`),
        []
      )
    ).toEqual(sourceDiversity(mixedArticle, fixtureSources));
  });
});
