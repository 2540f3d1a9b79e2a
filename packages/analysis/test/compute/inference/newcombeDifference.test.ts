import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {newcombeDifference, type Proportion} from "../../../src/compute/index.js";
import {expectBounds, expectWithin} from "./within.js";

const of = (successes: number, n: number): Proportion => ({successes, n});
const someOfMany = fc.integer({min: 1, max: 100}).chain((n) => fc.integer({min: 0, max: n}).map((k) => of(k, n)));

describe("newcombeDifference", () => {
  it.each([
    [of(56, 70), of(48, 80), [0.052431, 0.333873]],
    [of(9, 10), of(3, 10), [0.170523, 0.809018]],
    [of(6, 7), of(2, 7), [0.058228, 0.80625]],
    [of(5, 56), of(0, 29), [-0.038137, 0.19256]],
    [of(0, 10), of(0, 20), [-0.161125, 0.277533]],
    [of(10, 10), of(0, 20), [0.679086, 1]]
  ] as const)("gives the published bounds of %o minus %o", (first, second, bounds) => {
    const difference = newcombeDifference(first, second);
    expectBounds(difference, bounds);
    expectWithin(difference.difference, first.successes / first.n - second.successes / second.n, 1e-15);
  });

  it("has no answer where either share is of nothing, and says which", () => {
    expect(newcombeDifference(of(0, 0), of(1, 2))).toEqual({
      difference: undefined,
      lower: undefined,
      upper: undefined,
      level: 0.95,
      reason: "n of the first share is 0"
    });
    expect(newcombeDifference(of(1, 2), of(0, 0))).toMatchObject({difference: undefined, reason: "n of the second share is 0"});
  });

  it("changes sign when the shares change places or when failures are counted, and stays within −1 and 1", () => {
    fc.assert(
      fc.property(someOfMany, someOfMany, (first, second) => {
        const {lower = NaN, upper = NaN} = newcombeDifference(first, second);
        expectBounds(newcombeDifference(second, first), [-upper, -lower], 1e-12);
        expectBounds(
          newcombeDifference(of(first.n - first.successes, first.n), of(second.n - second.successes, second.n)),
          [-upper, -lower],
          1e-12
        );
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(upper).toBeLessThanOrEqual(1);
      })
    );
  });

  it("is the narrower the lower its level", () => {
    const {lower = NaN, upper = NaN} = newcombeDifference(of(9, 10), of(3, 10), 0.8);
    expect(lower).toBeGreaterThan(0.170523);
    expect(upper).toBeLessThan(0.809018);
  });
});
