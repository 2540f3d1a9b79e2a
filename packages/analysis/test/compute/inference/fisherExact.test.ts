import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fisherExact, type TwoByTwo} from "../../../src/compute/index.js";
import {noncentralHypergeometric} from "../../../src/compute/inference/noncentralHypergeometric.js";
import {expectWithin} from "./within.js";
import {brentRoot} from "./brentRoot.js";

const tea = [
  [3, 1],
  [1, 3]
] as const;
const convictions = [
  [2, 15],
  [10, 3]
] as const;
const cell = fc.integer({min: 0, max: 25});
const tables = fc.tuple(cell, cell, cell, cell).map(([a, b, c, d]): TwoByTwo => [
  [a, b],
  [c, d]
]);

describe("fisherExact", () => {
  it("gives the published p-values of the tea tasting, sample odds ratio 9", () => {
    const {twoSided, greater, sampleOddsRatio, n} = fisherExact(tea);
    expectWithin(twoSided, 0.485714);
    expectWithin(greater, 0.242857);
    expect(sampleOddsRatio).toBe(9);
    expect(n).toBe(8);
  });

  it("gives the published p-values of SciPy's example, sample odds ratio 20", () => {
    const {twoSided, greater, sampleOddsRatio} = fisherExact([
      [8, 2],
      [1, 5]
    ]);
    expectWithin(twoSided, 0.034965);
    expectWithin(greater, 0.024476);
    expect(sampleOddsRatio).toBe(20);
  });

  it("gives the published p-values and conditional odds ratio of the convictions", () => {
    const {twoSided, less, oddsRatio} = fisherExact(convictions);
    expectWithin(twoSided, 0.000536724, 5.1e-10);
    expectWithin(less, 0.000465181, 5.1e-10);
    expectWithin(oddsRatio.estimate, 0.0469366, 5.1e-8);
  });

  // R prints conditional odds ratios as far as `uniroot` solved them, to 1.2e-4 of the ratio or of its inverse. Ours go on to the
  // last digit, so that the printed figures are reached only when our own distribution is solved with R's tolerance.
  it.each([
    {table: tea, estimate: [6.408309, 6], lower: [0.211733, 6], upper: [621.9338, 4]},
    {table: convictions, estimate: [0.0469366, 7], lower: [0.00332576, 8], upper: [0.363182, 6]}
  ] as const)(
    "gives the odds ratio and the bounds that R prints for $table, to R's tolerance",
    ({table, estimate, lower, upper}) => {
      const [[a, b], [c, d]] = table;
      const cells = noncentralHypergeometric(a + b, c + d, a + c);
      // As R: over the ratio where it is below 1, over its inverse where it is above.
      const solvedLikeR = (f: (logOdds: number) => number) =>
        f(0) > 0
          ? brentRoot((t) => f(t === 0 ? -700 : Math.log(t)), 0, 1)
          : 1 / brentRoot((t) => f(-Math.log(t)), Number.EPSILON, 1);
      const expectPrinted = (value: number, [printed, decimals]: readonly [number, number]) => {
        expectWithin(value, printed, 0.51 * 10 ** -decimals);
      };
      expectPrinted(
        solvedLikeR((logOdds) => cells.mean(logOdds) - a),
        estimate
      );
      expectPrinted(
        solvedLikeR((logOdds) => cells.atLeast(a, logOdds) - 0.025),
        lower
      );
      expectPrinted(
        solvedLikeR((logOdds) => 0.025 - cells.atMost(a, logOdds)),
        upper
      );

      const exact = fisherExact(table).oddsRatio;
      expectWithin(exact.estimate, estimate[0], 2e-6 * estimate[0]);
      expectWithin(exact.lower, lower[0], 0.01 * lower[0]);
      expectWithin(exact.upper, upper[0], 0.01 * upper[0]);
    }
  );

  it("solves the tea's odds ratio and bounds exactly: the weights are 1, 16, 36, 16, 1", () => {
    const {estimate = NaN, lower = NaN, upper = NaN} = fisherExact(tea).oddsRatio;
    const weights = (odds: number) => [1, 16 * odds, 36 * odds ** 2, 16 * odds ** 3, odds ** 4];
    const total = (odds: number) => weights(odds).reduce((sum, weight) => sum + weight, 0);
    expectWithin(weights(estimate).reduce((sum, weight, x) => sum + x * weight, 0) / total(estimate), 3, 1e-12);
    expectWithin((16 * lower ** 3 + lower ** 4) / total(lower), 0.025, 1e-12);
    expectWithin(1 - upper ** 4 / total(upper), 0.025, 1e-12);
  });

  it("has no odds ratio where the margins allow one table only, and p-values of 1", () => {
    for (const table of [
      [
        [0, 0],
        [5, 2]
      ],
      [
        [3, 0],
        [4, 0]
      ],
      [
        [0, 0],
        [0, 0]
      ]
    ] as const)
      expect(fisherExact(table)).toMatchObject({
        twoSided: 1,
        greater: 1,
        less: 1,
        sampleOddsRatio: undefined,
        oddsRatio: {estimate: undefined, lower: undefined, upper: undefined, reason: "the margins allow one table only"}
      });
  });

  it("has an odds ratio of 0 or of Infinity, bounded on one side, where a cell is as small or large as can be", () => {
    const none = fisherExact([
      [0, 5],
      [5, 0]
    ]).oddsRatio;
    const all = fisherExact([
      [5, 0],
      [0, 5]
    ]);
    expect(none).toMatchObject({estimate: 0, lower: 0});
    expect(all).toMatchObject({sampleOddsRatio: Infinity, oddsRatio: {estimate: Infinity, upper: Infinity}});
    expectWithin((none.upper ?? NaN) * (all.oddsRatio.lower ?? NaN), 1, 1e-9);
  });

  it("is the same when rows change places with columns, and turns round when rows change places", () => {
    fc.assert(
      fc.property(tables, ([[a, b], [c, d]]) => {
        const given = fisherExact([
          [a, b],
          [c, d]
        ]);
        const transposed = fisherExact([
          [a, c],
          [b, d]
        ]);
        const turned = fisherExact([
          [c, d],
          [a, b]
        ]);
        expectWithin(transposed.twoSided, given.twoSided, 1e-10);
        expectWithin(turned.twoSided, given.twoSided, 1e-10);
        expectWithin(turned.less, given.greater, 1e-10);
        if (given.oddsRatio.estimate !== undefined && given.oddsRatio.estimate > 0 && given.oddsRatio.estimate < Infinity)
          expectWithin(given.oddsRatio.estimate * (turned.oddsRatio.estimate ?? NaN), 1, 1e-8);
      })
    );
  });

  it("gives probabilities, and an estimate within its bounds", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const {twoSided, less, greater, oddsRatio} = fisherExact(table);
        for (const p of [twoSided, less, greater]) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(twoSided).toBeGreaterThanOrEqual(Math.min(less, greater) - 1e-12);
        if (oddsRatio.estimate === undefined) return;
        expect(oddsRatio.lower).toBeLessThanOrEqual(oddsRatio.estimate);
        expect(oddsRatio.upper).toBeGreaterThanOrEqual(oddsRatio.estimate);
      })
    );
  });

  it("turns away what is no count or no level, naming the cell", () => {
    expect(() =>
      fisherExact([
        [1, 2],
        [-3, 4]
      ])
    ).toThrow("Invalid cell 2,1");
    expect(() => fisherExact(tea, 0)).toThrow("Invalid level");
  });
});
