import type {ArticleRecord} from "@onrecord/corpus";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {articlesNeeded, intraclassCorrelation, unitsToTell, type ClusterCount} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {expectWithin} from "../inference/within.js";
import {recode, relabelled, renumber, silentArticle, turned} from "./recode.js";

/** An article with `n` counted quotes, `successes` of them of an official source. */
const articleOf = ({successes, n}: ClusterCount, i: number): ArticleRecord =>
  renumber(
    recode(
      fixtureRecord(
        100,
        Array.from({length: n}, (_, quote) => ({
          id: `999/q${String(quote).padStart(3, "0")}`,
          source: quote < successes ? "A" : "B",
          words: [[quote, quote + 1]]
        }))
      ),
      {appearances: {A: {affiliation: "court"}, B: {affiliation: "academic"}}}
    ),
    String(100 + i)
  );

const someClusters = fc.array(
  fc.integer({min: 0, max: 9}).chain((n) => fc.record({n: fc.constant(n), successes: fc.integer({min: 0, max: n})})),
  {maxLength: 6}
);

describe("unitsToTell", () => {
  it("gives 94.19, that is 95, to tell 60 from 40 of 100 at power .8 and two-sided .05", () => {
    // z(.975) = 1.959964, z(.8) = .841621; (1.959964 + .841621)² = 2.801585² = 7.848880;
    // p q + p′ q′ = .6 × .4 + .4 × .6 = .48; (.6 − .4)² = .04; 7.848880 × .48 / .04 = 7.848880 × 12 = 94.18656.
    expectWithin(unitsToTell(), 94.18656, 1e-4);
    expectWithin(unitsToTell({share: 0.6, against: 0.4, power: 0.8, alpha: 0.05}), 7.84888 * 12, 1e-4);
    expect(Math.ceil(unitsToTell())).toBe(95);
  });

  it("stays below the 96.92 that pooling the variance under the null hypothesis gives (Fleiss, Levin & Paik 2003, eq. 4.14)", () => {
    // (1.959964 √(2 × .5 × .5) + .841621 √.48)² / .04 = (1.385904 + .583092)² / .04 = 3.876945 / .04 = 96.92.
    const pooled = (1.959963984540054 * Math.sqrt(0.5) + 0.8416212335729143 * Math.sqrt(0.48)) ** 2 / 0.04;
    expectWithin(pooled, 96.92, 5e-3);
    expect(unitsToTell()).toBeLessThan(pooled);
  });

  it("gives the 578 patients of Pocock's example: 90 against 95 of 100 at power .9 and two-sided .05", () => {
    // (.9 × .1 + .95 × .05) / .05² × 10.5074 = .1375 / .0025 × 10.5074 = 577.9.
    expect(Math.ceil(unitsToTell({share: 0.95, against: 0.9, power: 0.9}))).toBe(578);
  });

  it("asks the same either way round and of the other side, and more for a smaller difference, more power or less error", () => {
    const share = fc.double({min: 0.1, max: 0.45, noNaN: true});
    fc.assert(
      fc.property(share, share, (small, gap) => {
        const n = unitsToTell({share: small, against: small + gap});
        expectWithin(unitsToTell({share: small + gap, against: small}), n, 1e-9 * n);
        expectWithin(unitsToTell({share: 1 - small, against: 1 - small - gap}), n, 1e-6 * n);
        expect(unitsToTell({share: small, against: small + gap, power: 0.9})).toBeGreaterThan(n);
        expect(unitsToTell({share: small, against: small + gap, alpha: 0.01})).toBeGreaterThan(n);
      })
    );
  });

  it("turns away what is no share, and a difference of nothing", () => {
    expect(() => unitsToTell({share: 60})).toThrow(
      "Invalid share: expected a number above 0 and below 1, received 60. For 60 % pass 0.6."
    );
    expect(() => unitsToTell({power: 1})).toThrow("Invalid power");
    expect(() => unitsToTell({alpha: NaN})).toThrow("Invalid alpha");
    expect(() => unitsToTell({share: 0.4})).toThrow("Invalid against: expected another share than 0.4, received the same.");
  });
});

describe("intraclassCorrelation", () => {
  it("gives .2 of 3 of 4 and 1 of 4", () => {
    // Mean .5; between: 4 × .25² × 2 / 1 = .5; within: (3 × 1 / 4 + 1 × 3 / 4) / 6 = .25; m0 = (8 − 32 / 8) / 1 = 4;
    // (.5 − .25) / (.5 + 3 × .25) = .25 / 1.25.
    expect(
      intraclassCorrelation([
        {successes: 3, n: 4},
        {successes: 1, n: 4}
      ])
    ).toEqual({rho: 0.2, unclipped: 0.2, clipped: false, adjustedClusterSize: 4});
  });

  it("adjusts the mean size of unequal clusters", () => {
    // Sizes 2 and 4, 2 of 2 and 1 of 4: mean .5; between: 2 × .25 + 4 × .0625 = .75; within: .75 / 4 = .1875;
    // m0 = 6 − 20 / 6 = 8 / 3; (.75 − .1875) / (.75 + 5 / 3 × .1875) = .5625 / 1.0625.
    const result = intraclassCorrelation([
      {successes: 2, n: 2},
      {successes: 1, n: 4}
    ]);
    expectWithin(result.rho, 0.5625 / 1.0625, 1e-12);
    expect(result).toMatchObject({clipped: false});
    expectWithin("adjustedClusterSize" in result ? result.adjustedClusterSize : undefined, 8 / 3, 1e-12);
  });

  it("is 1 where clusters are all or none, and clipped at 0, saying so, where they are more mixed than chance", () => {
    expect(
      intraclassCorrelation([
        {successes: 3, n: 3},
        {successes: 0, n: 5}
      ])
    ).toMatchObject({rho: 1, clipped: false});
    // Between is 0, within 4 × .25 × 2 / 6 = 1 / 3, m0 4: −(1/3) / (3 × 1/3) = −1/3.
    const even = intraclassCorrelation([
      {successes: 2, n: 4},
      {successes: 2, n: 4}
    ]);
    expect(even).toMatchObject({rho: 0, clipped: true});
    expectWithin("unclipped" in even ? even.unclipped : undefined, -1 / 3, 1e-12);
  });

  it.each([
    {clusters: [], reason: "fewer than two clusters have units"},
    {clusters: [{successes: 1, n: 4}], reason: "fewer than two clusters have units"},
    {
      clusters: [
        {successes: 1, n: 4},
        {successes: 0, n: 0}
      ],
      reason: "fewer than two clusters have units"
    },
    {
      clusters: [
        {successes: 1, n: 1},
        {successes: 0, n: 1}
      ],
      reason: "no cluster has two units"
    },
    {
      clusters: [
        {successes: 0, n: 3},
        {successes: 0, n: 2}
      ],
      reason: "all units are the same"
    },
    {
      clusters: [
        {successes: 3, n: 3},
        {successes: 2, n: 2}
      ],
      reason: "all units are the same"
    }
  ])("has no answer of $clusters, and says why", ({clusters, reason}) => {
    expect(intraclassCorrelation(clusters)).toEqual({rho: undefined, reason});
  });

  it("is unmoved by the order of clusters and by counting the others, and lies between 0 and 1", () => {
    fc.assert(
      fc.property(someClusters, (clusters) => {
        const {rho} = intraclassCorrelation(clusters);
        const others = clusters.map(({successes, n}) => ({successes: n - successes, n})).toReversed();
        const turnedOver = intraclassCorrelation(others).rho;
        if (rho === undefined) expect(turnedOver).toBeUndefined();
        else {
          expectWithin(turnedOver, rho, 1e-9);
          expect(rho).toBeGreaterThanOrEqual(0);
          expect(rho).toBeLessThanOrEqual(1 + 1e-12);
        }
      })
    );
  });

  it("turns away what is no count", () => {
    expect(() => intraclassCorrelation([{successes: 3, n: 2}])).toThrow("Invalid successes of cluster 1");
    expect(() => intraclassCorrelation([{successes: 0, n: 0.5}])).toThrow("Invalid n of cluster 1");
  });
});

describe("articlesNeeded", () => {
  const records = [
    {successes: 3, n: 4},
    {successes: 1, n: 4}
  ].map(articleOf);

  it("multiplies the unclustered number by the design effect, and divides by the quotes of an article", () => {
    // rho .2, mean size 4: 1 + 3 × .2 = 1.6; 94.18656 × 1.6 = 150.698; / 4 = 37.67.
    const result = articlesNeeded(records, fixtureSources);
    expect(result).toMatchObject({
      articles: 2,
      quotes: 8,
      unclusteredQuotesPerGroup: 95,
      rho: 0.2,
      clipped: false,
      meanClusterSize: 4,
      quotesPerGroup: 151,
      articlesPerGroup: 38
    });
    expectWithin(result.designEffect, 1.6, 1e-12);
  });

  it("asks no more than the unclustered number where quotes of an article are no more alike, and says it was clipped", () => {
    const even = [
      {successes: 2, n: 4},
      {successes: 2, n: 4}
    ].map(articleOf);
    expect(articlesNeeded(even, fixtureSources)).toMatchObject({
      rho: 0,
      clipped: true,
      designEffect: 1,
      quotesPerGroup: 95,
      articlesPerGroup: 24
    });
  });

  it("takes the difference to find, and a counting rule", () => {
    expect(articlesNeeded(records, fixtureSources, {share: 0.55, against: 0.45}).quotesPerGroup).toBeGreaterThan(600);
    expect(articlesNeeded(records, fixtureSources, {power: 0.9}).quotesPerGroup).toBeGreaterThan(151);
    const thoughts = records.map((record) => recode(record, {quotes: {0: {act: "thought"}}}));
    expect(articlesNeeded(thoughts, fixtureSources)).toMatchObject({quotes: 6});
    expect(articlesNeeded(thoughts, fixtureSources, {rule: {level: "outermost", acts: "all"}})).toMatchObject({quotes: 8});
    expect(() => articlesNeeded(records, fixtureSources, {share: 0})).toThrow("Invalid share");
  });

  it.each([
    {counts: [], reason: "fewer than two articles have a counted quote"},
    {
      counts: [
        {successes: 1, n: 4},
        {successes: 0, n: 0}
      ],
      reason: "fewer than two articles have a counted quote"
    },
    {
      counts: [
        {successes: 1, n: 1},
        {successes: 0, n: 1}
      ],
      reason: "no article has two counted quotes"
    },
    {
      counts: [
        {successes: 0, n: 3},
        {successes: 0, n: 3}
      ],
      reason: "all counted quotes are official, or none is"
    }
  ])("has no answer of $counts, says why, and still gives the unclustered number", ({counts, reason}) => {
    const result = articlesNeeded(counts.map(articleOf), fixtureSources);
    expect(result).toMatchObject({
      unclusteredQuotesPerGroup: 95,
      rho: undefined,
      clipped: undefined,
      meanClusterSize: undefined,
      designEffect: undefined,
      quotesPerGroup: undefined,
      articlesPerGroup: undefined,
      reason
    });
  });

  it("is unmoved by articles without quotes, by order and by names", () => {
    const moved = [silentArticle, ...records.toReversed()].map((record) => relabelled(turned(record), (source) => `z${source}`));
    expect(articlesNeeded(moved, [])).toEqual(articlesNeeded(records, fixtureSources));
  });
});
