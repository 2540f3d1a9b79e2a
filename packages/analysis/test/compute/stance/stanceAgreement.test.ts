import {stanceLabels} from "@onrecord/corpus/codebook";
import {describe, expect, it} from "vitest";
import {stanceAgreement, stanceAgreementNote, stanceDots, stanceLabelOrder, stanceRows} from "../../../src/compute/index.js";
import {fixtureRecord, fixtureSources} from "../../fixtures.js";
import {codedArticle, codingOf} from "./someStances.js";

const options = {replicates: 200};
const labels = {a: "favor", b: "against", c: "neutral", d: "unclear"} as const;
const coding = (codes: string, article = "001") => [
  codingOf(
    article,
    Array.from(codes, (code, i) => `${article}/q${String(i)} ice ${labels[code as keyof typeof labels]}`)
  )
];

describe("stanceAgreement", () => {
  it("is Krippendorff's published alpha on his nominal example: aabbdcccedda against babbbccceddd, e left out", () => {
    const {labels: agreed} = stanceAgreement(coding("aabbdcccdda"), coding("babbbcccddd"), options);
    // Without the unit of two e: 11 units; observed 3/11; 22 codes a 4, b 6, c 6, d 6: expected 1 − (12 + 30 + 30 + 30) / (22 · 21).
    const expected = 1 - (4 * 3 + 6 * 5 + 6 * 5 + 6 * 5) / (22 * 21);
    expect(agreed.alpha.alpha).toBeCloseTo(1 - 3 / 11 / expected, 12);
    expect(agreed.percent).toMatchObject({agreeing: 8, pairs: 11});
    expect(agreed.n).toBe(11);
  });

  it("has Cohen's published kappa: 20 and 15 alike, 5 and 10 apart", () => {
    const first = "a".repeat(25) + "b".repeat(25);
    const second = "a".repeat(20) + "b".repeat(5) + "a".repeat(10) + "b".repeat(15);
    const {labels: agreed} = stanceAgreement(coding(first), coding(second), options);
    expect(agreed.kappa.kappa).toBeCloseTo(0.4, 12);
    expect(agreed.perLabel).toEqual([
      {label: "favor", both: 20, specific: 40 / 55},
      {label: "against", both: 15, specific: 30 / 45},
      {label: "neutral", both: 0, specific: undefined},
      {label: "unclear", both: 0, specific: undefined}
    ]);
    expect(agreed.confusion.filter(({n}) => n > 0)).toEqual([
      {first: "favor", second: "favor", n: 20},
      {first: "favor", second: "against", n: 5},
      {first: "against", second: "favor", n: 10},
      {first: "against", second: "against", n: 15}
    ]);
  });

  it("compares first what touches what: two judged by both, one by each alone", () => {
    const first = [codingOf("001", ["001/q1 ice favor", "001/q2 ice favor", "001/q3 ice favor"])];
    const second = [codingOf("001", ["001/q1 ice favor", "001/q2 ice against", "001/q2 trump against"])];
    const {touched, targets} = stanceAgreement(first, second, options);
    expect(touched).toMatchObject({both: 2, onlyFirst: 1, onlySecond: 1, f1: 2 / 3});
    expect(targets.map(({target, n, touched: own}) => [target, n, own.f1])).toEqual([
      ["ice", 2, 0.8],
      ["trump", 0, 0]
    ]);
    expect(stanceAgreement([], [], options).touched).toMatchObject({
      f1: undefined,
      reason: "neither coding has a judgement"
    });
  });

  it("shows alpha with unclear as missing beside alpha with it as a label", () => {
    const {labels: agreed} = stanceAgreement(coding("aabbad"), coding("aabbda"), options);
    expect(agreed.alphaWithoutUnclear.alpha).toBe(1);
    expect(agreed.alphaWithoutUnclear.pairable).toBe(8);
    expect(agreed.alpha.alpha).toBeLessThan(1);
  });

  it("draws whole articles for the interval: two articles, one agreed and one not", () => {
    const first = [...coding("abab"), ...coding("abab", "002")];
    const second = [...coding("abab"), ...coding("baba", "002")];
    const {labels: agreed, touched} = stanceAgreement(first, second, options);
    expect(agreed.articlesDrawn.upper).toBe(1);
    expect(agreed.articlesDrawn.lower).toBeLessThan(0);
    expect(touched.articlesDrawn).toMatchObject({lower: 1, upper: 1});
  });

  it("is the same whichever coding comes first, and knows the labels of the codebook", () => {
    const one = stanceAgreement(coding("aabbdc"), coding("babbbc"), options);
    const other = stanceAgreement(coding("babbbc"), coding("aabbdc"), options);
    expect(one.labels.alpha).toEqual(other.labels.alpha);
    expect(stanceLabelOrder).toEqual(stanceLabels.codes);
  });
});

describe("stanceAgreementNote", () => {
  const {labels: agreed} = stanceAgreement(coding("aabb"), coding("aabb"), options);

  it("calls the agreement of two model codings consistency, and says what it is not", () => {
    expect(stanceAgreementNote(agreed, "language-model")).toBe(
      "Consistency of two model codings, not reliability: alpha 1.00 (no interval, fewer than two clusters to draw from), 4 judgements that both made."
    );
    expect(stanceAgreementNote(agreed, "rules")).toMatch(/^Consistency of two rule codings, not reliability/u);
    expect(stanceAgreementNote(agreed, "human")).toMatch(/^Agreement of two coders: alpha/u);
  });

  it("gives the interval where there is one, and the reason where there is no alpha", () => {
    const two = stanceAgreement([...coding("aabb"), ...coding("ab", "002")], [...coding("aabb"), ...coding("ab", "002")], options);
    expect(stanceAgreementNote(two.labels, "language-model")).toContain("(1.00 to 1.00 with articles redrawn)");
    const one = stanceAgreement(coding("a"), coding("a"), options);
    expect(stanceAgreementNote(one.labels, "language-model")).toContain(
      "no alpha, all codes are the same, so none could differ; 1 judgement that"
    );
  });
});

describe("stanceDots", () => {
  const record = codedArticle();
  const told = {provisional: new Set(["ice"]), agreement: "A note.", version: "0.9.9"};
  const rows = stanceRows([record], fixtureSources);

  it("lays out one panel: articles, targets, a dot for each judgement, and the sides on enforcement", () => {
    const dots = stanceDots([record], rows, {...told, panel: "quoted"});
    expect(dots.articles).toMatchObject([
      {
        article: "999",
        title: "A Fixture",
        rows: [
          {
            target: "ice",
            label: "ICE",
            provisional: true,
            dots: [{unit: "999/q001", group: "civil-society", display: false}, {unit: "999/q002"}]
          }
        ]
      }
    ]);
    expect(dots.sides).toEqual({enforcement: 1, limits: 1, off: 0, none: 0});
    expect(dots.credit).toBe("Source: On the Record corpus 0.9.9, 1 article, coded twice by a language model.");
    expect(stanceDots([record], rows, {...told, panel: "quoted", coding: "first"}).credit).toContain(
      "a language model; first raw coding."
    );
  });

  it("keeps the author's dots in a panel of their own, without a colour group", () => {
    const dots = stanceDots([record], rows, {...told, panel: "author"});
    expect(dots.articles[0]?.rows[0]?.dots).toMatchObject([{unit: "999/t001", group: null, source: null}]);
    expect(dots.sides).toEqual({enforcement: 0, limits: 0, off: 0, none: 1});
  });

  it("puts the target with most judgements first, and leaves out articles without any", () => {
    const more = [
      ...rows,
      ...rows.slice(0, 1).map((item) => ({...item, target: "trump" as const})),
      ...rows.slice(0, 2).map((item) => ({...item, target: "afl-cio" as const, axis: 0 as const}))
    ];
    const dots = stanceDots([record, {...fixtureRecord(3, []), article: {...fixtureRecord(3, []).article, id: "998"}}], more, {
      ...told,
      panel: "quoted"
    });
    expect(dots.articles.map(({rows: own}) => own.map(({target}) => target))).toEqual([["ice", "afl-cio", "trump"]]);
    expect(dots.sides).toMatchObject({off: 2});
    const nobody = stanceDots([{...record, stance: null, appearances: []}], rows, {...told, panel: "quoted"});
    expect(nobody.credit).toContain("not coded yet");
    expect(nobody.articles[0]?.rows[0]?.dots[0]?.group).toBeNull();
  });
});
