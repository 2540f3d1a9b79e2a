import type {rawCoding} from "@onrecord/corpus/schema";
import {describe, expect, expectTypeOf, it} from "vitest";
import {
  codingAgreement,
  krippendorffAlpha,
  type CodedArticle,
  type CodedQuote,
  type CodingPair
} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";

const coded = (quote: number, start: number, end: number, codes: Partial<CodedQuote> = {}): CodedQuote => ({
  quote,
  source: 1,
  kind: "direct",
  act: "speech",
  tier: "core",
  naming: "named",
  cueClass: "neutral-report",
  spans: {content: [{start, end}]},
  ...codes
});
const coding = (article: string, quotes: readonly CodedQuote[], affiliations = ["elected", "court"]): CodedArticle => ({
  article,
  sources: affiliations.map((affiliation, i) => ({source: i + 1, affiliation})),
  quotes
});

const pairs: CodingPair[] = [
  [
    coding("001", [coded(1, 0, 10), coded(2, 20, 30, {kind: "mixed", source: 2}), coded(3, 40, 50)]),
    coding(
      "001",
      [coded(1, 0, 10, {tier: "extended"}), coded(2, 20, 31, {kind: "indirect", source: 2}), coded(3, 60, 70)],
      ["elected", "academic"]
    )
  ],
  [
    coding("002", [coded(1, 0, 10, {kind: "mixed", tier: "extended"}), coded(2, 20, 30)]),
    coding("002", [coded(1, 0, 10, {kind: "mixed", tier: "extended"}), coded(2, 20, 30)])
  ]
];
const options = {replicates: 100};
const agreement = codingAgreement(pairs, options);

describe("codingAgreement", () => {
  it("sums matched attributions over articles, under each rule", () => {
    expect(agreement.exact.spans).toMatchObject({f1: 0.6, matched: 3, first: 5, second: 5});
    expect(agreement.overlap.spans).toMatchObject({f1: 0.8, matched: 4, first: 5, second: 5});
  });

  it("gives alpha, percent agreement and n of the codes of matched attributions", () => {
    const {kind, tier} = agreement.overlap;
    expect(kind.n).toBe(4);
    expect(kind.percent).toEqual({agreement: 0.75, agreeing: 3, pairs: 4});
    expect(kind.alpha).toEqual(
      krippendorffAlpha(
        [
          ["direct", "direct"],
          ["mixed", "indirect"],
          ["mixed", "mixed"],
          ["direct", "direct"]
        ],
        "nominal"
      )
    );
    expect(tier.percent.agreement).toBe(0.75);
    expect(agreement.exact.kind).toMatchObject({n: 3, alpha: {alpha: 1}, percent: {agreement: 1}});
  });

  it("says why there is no alpha where only one code was given", () => {
    for (const variable of ["act", "naming", "cueClass"] as const)
      expect(agreement.overlap[variable]).toMatchObject({
        n: 4,
        alpha: {alpha: undefined, pairable: 8},
        percent: {agreement: 1},
        overUnits: {lower: undefined, reason: "the statistic is undefined in every replicate"}
      });
  });

  it("counts a pair of sources once, however many attributions they share", () => {
    expect(agreement.overlap.affiliation).toMatchObject({n: 3, percent: {agreement: 2 / 3, agreeing: 2, pairs: 3}});
    expect(agreement.exact.affiliation).toMatchObject({n: 2, alpha: {alpha: undefined}});
  });

  it("draws intervals over units and over articles, as often as told, and holds the value in them", () => {
    for (const {overUnits, overArticles} of [agreement.overlap.spans, agreement.overlap.kind]) {
      expect(overUnits).toMatchObject({replicates: 100, seed: 42});
      expect(overArticles).toMatchObject({replicates: 100, seed: 42});
    }
    expect(agreement.overlap.spans.overUnits.lower).toBeLessThan(0.8);
    expect(agreement.overlap.spans.overUnits.upper).toBeGreaterThan(0.8);
    // Drawn article by article: twice the first 4/6, one of each 8/10, twice the second 4/4.
    expectWithin(agreement.overlap.spans.overArticles.lower, 2 / 3, 1e-12);
    expect(agreement.overlap.spans.overArticles.upper).toBe(1);
    expect(codingAgreement(pairs).exact.spans.overUnits.replicates).toBe(2000);
  });

  it("is unmoved by which coding is first and by new ordinals of sources", () => {
    const turned = codingAgreement(
      pairs.map(([first, second]) => [second, first]),
      options
    );
    expect(turned.overlap.affiliation.percent).toEqual(agreement.overlap.affiliation.percent);
    for (const variable of ["kind", "tier", "affiliation"] as const)
      expectWithin(turned.overlap[variable].alpha.alpha, agreement.overlap[variable].alpha.alpha ?? NaN, 1e-12);
    expect(turned.overlap.spans.f1).toBe(agreement.overlap.spans.f1);
    const renumbered = pairs.map(([first, second]): CodingPair => [
      {
        ...first,
        sources: first.sources.map(({source, affiliation}) => ({source: source + 7, affiliation})),
        quotes: first.quotes.map((quote) => ({...quote, source: quote.source + 7}))
      },
      second
    ]);
    expect(codingAgreement(renumbered, options)).toEqual(agreement);
  });

  it("has no answers of nothing, and says why", () => {
    for (const nothing of [[], [[coding("001", []), coding("001", [])] as const]]) {
      const {spans, kind, affiliation} = codingAgreement(nothing, options).exact;
      expect(spans).toMatchObject({f1: undefined, reason: "neither coding has an attribution"});
      for (const variable of [kind, affiliation])
        expect(variable).toMatchObject({
          n: 0,
          alpha: {alpha: undefined},
          percent: {agreement: undefined},
          overArticles: {lower: undefined}
        });
    }
  });

  it("turns away codings of two articles, an article given twice, and a source that is not listed", () => {
    expect(() => codingAgreement([[coding("001", []), coding("002", [])]])).toThrow(
      "Invalid pair of codings: expected two of article 001"
    );
    expect(() => codingAgreement([...pairs, ...pairs], options)).toThrow("expected each article once, received 001 again");
    const lost = coding("001", [coded(4, 0, 10, {source: 9})]);
    expect(() => codingAgreement([[lost, lost]], options)).toThrow(
      "Unknown source of quote 4 in a coding of article 001: expected one of 2, received 9."
    );
  });

  it("takes raw codings of the corpus as they are", () => {
    expectTypeOf<NonNullable<(typeof rawCoding)["~types"]>["output"]>().toExtend<CodedArticle>();
  });
});
