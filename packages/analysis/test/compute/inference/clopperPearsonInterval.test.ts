import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {clopperPearsonInterval} from "../../../src/compute/index.js";
import {incompleteBeta} from "../../../src/compute/inference/incompleteBeta.js";
import {expectBounds, expectWithin} from "./within.js";
import {publishedProportions} from "./proportions.js";

const someOfMany = fc.integer({min: 1, max: 400}).chain((n) => fc.tuple(fc.integer({min: 0, max: n}), fc.constant(n)));

describe("clopperPearsonInterval", () => {
  it.each(publishedProportions)("gives the published bounds of $k of $n", ({k, n, clopperPearson}) => {
    expectBounds(clopperPearsonInterval(k, n), clopperPearson);
  });

  it("is bounded by the nth root of the tail where none or all of n succeed", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), (n) => {
        expectBounds(clopperPearsonInterval(0, n), [0, 1 - 0.025 ** (1 / n)], 1e-12);
        expectBounds(clopperPearsonInterval(n, n), [0.025 ** (1 / n), 1], 1e-12);
      })
    );
  });

  it("has no answer of nothing, and says why", () => {
    expect(clopperPearsonInterval(0, 0, 0.9)).toEqual({lower: undefined, upper: undefined, level: 0.9, reason: "n is 0"});
  });

  it("is complementary: the interval of failures is that of successes turned round", () => {
    fc.assert(
      fc.property(someOfMany, ([k, n]) => {
        const {lower = NaN, upper = NaN} = clopperPearsonInterval(k, n);
        expectBounds(clopperPearsonInterval(n - k, n), [1 - upper, 1 - lower], 1e-12);
      })
    );
  });

  it("leaves at most the stated miss in either tail", () => {
    fc.assert(
      fc.property(someOfMany, ([k, n]) => {
        const {lower = NaN, upper = NaN} = clopperPearsonInterval(k, n, 0.9);
        if (k > 0) expectWithin(incompleteBeta(lower, k, n - k + 1), 0.05, 1e-9);
        if (k < n) expectWithin(1 - incompleteBeta(upper, k + 1, n - k), 0.05, 1e-9);
      })
    );
  });

  it("turns away what is no count or no level, naming the field", () => {
    expect(() => clopperPearsonInterval(3, 2)).toThrow("Invalid successes");
    expect(() => clopperPearsonInterval(0, -1)).toThrow("Invalid n");
    expect(() => clopperPearsonInterval(1, 2, 1)).toThrow("Invalid level");
  });
});
