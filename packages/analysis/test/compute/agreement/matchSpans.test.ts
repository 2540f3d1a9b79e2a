import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {matchRules, matchSpans, spanAgreement, type MatchRule} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";

type Pieces = readonly (readonly [start: number, end: number])[];
const quote = (...pieces: Pieces) => ({spans: {content: pieces.map(([start, end]) => ({start, end}))}});
const coding = (...contents: readonly Pieces[]) => contents.map((pieces) => quote(...pieces));
const pairsOf = (first: readonly ReturnType<typeof quote>[], second: readonly ReturnType<typeof quote>[], rule: MatchRule) =>
  matchSpans(first, second, rule).matched.map((pair) => [
    first.indexOf(pair.first),
    second.indexOf(pair.second),
    pair.charactersInCommon
  ]);

const piece = fc.tuple(fc.nat(40), fc.integer({min: 1, max: 25})).map(([start, length]) => quote([start, start + length]));
const codings = fc.array(piece, {maxLength: 8});

describe("matchSpans", () => {
  it("matches exactly only the same pieces: the published spans match once under either rule (STATISTICS §4.4, engine)", () => {
    const gold = coding([[0, 10]], [[20, 30]], [[40, 50]]);
    const predicted = coding([[0, 10]], [[22, 30]], [[60, 70]]);
    expect(pairsOf(gold, predicted, "exact")).toEqual([[0, 0, 10]]);
    expectWithin(spanAgreement({quotes: gold}, {quotes: predicted}, "exact").f1, 1 / 3, 1e-15);
    // 8 of 10 characters is 80 % of both, so the overlap rule finds the second too, as IoU ≥ .5 does: 2/3.
    expect(pairsOf(gold, predicted, "overlap")).toEqual([
      [0, 0, 10],
      [1, 1, 8]
    ]);
    expectWithin(spanAgreement({quotes: gold}, {quotes: predicted}, "overlap").f1, 2 / 3, 1e-15);
  });

  it.each([
    ["80 % of both", [[0, 10]], [[2, 12]], true],
    ["80 % of the first, less of the second", [[0, 10]], [[2, 13]], false],
    ["all of the first, less than 80 % of the second", [[0, 79]], [[0, 100]], false],
    ["all of the first, 80 % of the second", [[0, 80]], [[0, 100]], true],
    [
      "the same characters in other pieces",
      [
        [0, 5],
        [5, 10]
      ],
      [[0, 10]],
      true
    ],
    ["pieces that only touch", [[0, 10]], [[10, 20]], false],
    ["an empty content", [], [[0, 10]], false],
    ["two empty contents", [], [], false]
  ] as const)("by overlap, not exactly: %s", (_, first, second, expected) => {
    expect(matchSpans([quote(...first)], [quote(...second)], "overlap").matched).toHaveLength(expected ? 1 : 0);
    expect(matchSpans([quote(...first)], [quote(...second)], "exact").matched).toHaveLength(0);
  });

  it("takes the best overlap first, and each attribution once", () => {
    expect(pairsOf(coding([[0, 100]], [[0, 90]]), coding([[0, 90]]), "overlap")).toEqual([[1, 0, 90]]);
    expect(pairsOf(coding([[0, 90]]), coding([[0, 100]], [[0, 95]]), "overlap")).toEqual([[0, 1, 90]]);
    expect(
      pairsOf(
        coding([[0, 10]]),
        coding(
          [
            [0, 5],
            [5, 10]
          ],
          [[0, 10]]
        ),
        "overlap"
      )
    ).toEqual([[0, 1, 10]]);
    expect(pairsOf(coding([[0, 10]], [[0, 10]]), coding([[0, 10]]), "exact")).toEqual([[0, 0, 10]]);
    expect(pairsOf(coding([[5, 15]]), coding([[6, 16]], [[4, 14]]), "overlap")).toEqual([[0, 1, 9]]);
    expect(pairsOf(coding([[5, 15]], [[7, 17]]), coding([[6, 16]]), "overlap")).toEqual([[0, 0, 9]]);
  });

  it("keeps what has no counterpart, in order", () => {
    const first = coding([[0, 10]], [[50, 60]]);
    const second = coding([[80, 90]], [[0, 10]], [[100, 110]]);
    const {onlyFirst, onlySecond} = matchSpans(first, second, "exact");
    expect(onlyFirst).toEqual([first[1]]);
    expect(onlySecond).toEqual([second[0], second[2]]);
  });

  it("finds by overlap all that it finds exactly", () => {
    fc.assert(
      fc.property(codings, codings, (first, second) => {
        const overlap = pairsOf(first, second, "overlap").map(String);
        for (const pair of pairsOf(first, second, "exact")) expect(overlap).toContain(String(pair));
      })
    );
  });

  it("matches each once, adds up, and is unmoved by which coding is first or how either is ordered", () => {
    fc.assert(
      fc.property(codings, codings, fc.constantFrom(...matchRules), (first, second, rule) => {
        const {matched, onlyFirst, onlySecond} = matchSpans(first, second, rule);
        expect(matched.length + onlyFirst.length).toBe(first.length);
        expect(matched.length + onlySecond.length).toBe(second.length);
        expect(new Set(matched.map((pair) => pair.second)).size).toBe(matched.length);
        expect(matchSpans(second, first, rule).matched).toHaveLength(matched.length);
        expect(matchSpans(first.toReversed(), second.toReversed(), rule).matched).toHaveLength(matched.length);
        expect(matchSpans(first, first, rule).matched).toHaveLength(first.length);
      })
    );
  });
});

describe("spanAgreement", () => {
  it("gives numerator and denominators beside F1", () => {
    expect(spanAgreement({quotes: coding([[0, 10]], [[20, 30]], [[40, 50]])}, {quotes: coding([[0, 10]])}, "exact")).toEqual({
      f1: 0.5,
      matched: 1,
      first: 3,
      second: 1
    });
  });

  it("is 0 where one coding is empty, and has no answer where both are", () => {
    expect(spanAgreement({quotes: coding([[0, 1]])}, {quotes: []}, "overlap")).toMatchObject({f1: 0, matched: 0});
    expect(spanAgreement({quotes: []}, {quotes: []}, "overlap")).toEqual({
      f1: undefined,
      matched: 0,
      first: 0,
      second: 0,
      reason: "neither coding has an attribution"
    });
  });
});
