import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {wilsonInterval} from "../../../src/compute/index.js";
import {expectBounds} from "./within.js";
import {publishedProportions} from "./proportions.js";

const someOfMany = fc.integer({min: 1, max: 400}).chain((n) => fc.tuple(fc.integer({min: 0, max: n}), fc.constant(n)));

describe("wilsonInterval", () => {
  it.each(publishedProportions)("gives the published bounds of $k of $n", ({k, n, wilson}) => {
    expectBounds(wilsonInterval(k, n), wilson);
  });

  it("gives 19 of 38 to the fifteenth digit", () => {
    expectBounds(wilsonInterval(19, 38), [0.348499283643951, 0.651500716356049], 6e-16);
  });

  it("gives the published bounds with continuity correction, and at 90 and 99 %", () => {
    expectBounds(wilsonInterval(81, 263, {continuityCorrection: true}), [0.253509, 0.368176]);
    expectBounds(wilsonInterval(4, 20, {level: 0.9}), [0.093118, 0.378377]);
    expectBounds(wilsonInterval(4, 20, {level: 0.99}), [0.061561, 0.487902]);
  });

  it.each([
    [0, 77],
    [38, 38],
    [0, 1],
    [1, 1]
  ])("stays within 0 and 1, and reaches the end, for %i of %i (statsmodels issue 7386)", (k, n) => {
    for (const continuityCorrection of [false, true]) {
      const {lower, upper} = wilsonInterval(k, n, {continuityCorrection});
      if (k === 0) expect(lower).toBe(0);
      if (k === n) expect(upper).toBe(1);
    }
  });

  it("has no answer of nothing, and says why", () => {
    expect(wilsonInterval(0, 0)).toEqual({lower: undefined, upper: undefined, level: 0.95, reason: "n is 0"});
  });

  it("is complementary: the interval of failures is that of successes turned round", () => {
    fc.assert(
      fc.property(someOfMany, fc.boolean(), ([k, n], continuityCorrection) => {
        const {lower = NaN, upper = NaN} = wilsonInterval(k, n, {continuityCorrection});
        expectBounds(wilsonInterval(n - k, n, {continuityCorrection}), [1 - upper, 1 - lower], 1e-12);
      })
    );
  });

  it("holds the share, lies in 0 to 1, and is the wider the surer, and with correction", () => {
    fc.assert(
      fc.property(someOfMany, ([k, n]) => {
        const {lower = NaN, upper = NaN} = wilsonInterval(k, n);
        const sure = wilsonInterval(k, n, {level: 0.99});
        const corrected = wilsonInterval(k, n, {continuityCorrection: true});
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(k / n);
        expect(upper).toBeGreaterThanOrEqual(k / n);
        for (const wide of [sure, corrected]) {
          expect(wide.lower).toBeLessThanOrEqual(lower);
          expect(wide.upper).toBeGreaterThanOrEqual(upper);
        }
      })
    );
  });

  it("turns away what is no count or no level, naming the field", () => {
    expect(() => wilsonInterval(3, 2)).toThrow("Invalid successes: expected a whole number from 0 to 2, received 3.");
    expect(() => wilsonInterval(-1, 2)).toThrow("Invalid successes");
    expect(() => wilsonInterval(1, 2.5)).toThrow("Invalid n: expected a whole number of 0 or more, received 2.5.");
    expect(() => wilsonInterval(1, NaN)).toThrow("Invalid n");
    expect(() => wilsonInterval(1, 2, {level: 95})).toThrow("Invalid level: expected a number between 0 and 1, received 95.");
  });
});
