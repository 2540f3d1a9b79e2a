import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {chiSquareTail} from "../../../src/compute/index.js";
import {expectWithin} from "./within.js";

describe("chiSquareTail", () => {
  it("gives the published p-values of STATISTICS §4.4", () => {
    expectWithin(chiSquareTail(30.070149, 2), 2.953589e-7, 1e-12);
    expectWithin(chiSquareTail(16.817797, 1), 4.114562e-5, 1e-10);
    expectWithin(chiSquareTail(8.224922, 1), 0.004131897, 2e-9);
    expectWithin(chiSquareTail(12.600411, 3), 0.005585477, 1e-9);
    expectWithin(chiSquareTail(0.771429, 2), 0.679965);
  });

  it("gives the tables' critical values: 5 % lie above 3.841459 with one degree of freedom, 14.067140 with seven", () => {
    expectWithin(chiSquareTail(3.841458820694124, 1), 0.05, 1e-12);
    expectWithin(chiSquareTail(14.067140449340169, 7), 0.05, 1e-12);
    expectWithin(chiSquareTail(124.34211340400407, 100), 0.05, 1e-12);
  });

  it("is exp(−x / 2) with two degrees of freedom, in the far tail too", () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 600, noNaN: true}), (x) => {
        expectWithin(chiSquareTail(x, 2) / Math.exp(-x / 2), 1, 1e-11);
      })
    );
  });

  it("is 1 at 0, falls with the statistic, rises with the degrees of freedom", () => {
    fc.assert(
      fc.property(fc.double({min: 0.1, max: 80, noNaN: true}), fc.integer({min: 1, max: 60}), (x, df) => {
        expect(chiSquareTail(0, df)).toBe(1);
        expect(chiSquareTail(x * 1.1, df)).toBeLessThanOrEqual(chiSquareTail(x, df) + 1e-15);
        expect(chiSquareTail(x, df + 1)).toBeGreaterThanOrEqual(chiSquareTail(x, df) - 1e-15);
      })
    );
  });

  it("turns away what is no statistic and no degrees of freedom, naming the field", () => {
    expect(() => chiSquareTail(-1, 1)).toThrow("Invalid chiSquare: expected a number of 0 or more, received -1.");
    expect(() => chiSquareTail(NaN, 1)).toThrow("Invalid chiSquare");
    expect(() => chiSquareTail(1, 0)).toThrow("Invalid df: expected a whole number of 1 or more, received 0.");
    expect(() => chiSquareTail(1, 1.5)).toThrow("Invalid df");
  });
});
