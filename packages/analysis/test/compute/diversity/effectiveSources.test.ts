import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {effectiveSources} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {someCounts} from "./someCounts.js";

describe("effectiveSources", () => {
  it.each([
    {counts: [10, 10, 10, 10], shannon: 1.386294, effective: 4},
    {counts: [30, 30, 20, 20], shannon: 1.366159, effective: Math.exp(1.366159)},
    {counts: [50, 30, 20], shannon: 1.029653, effective: Math.exp(1.029653)},
    {counts: [10, 5, 3, 1, 1], shannon: 1.277288, effective: 3.5869},
    {counts: [20], shannon: 0, effective: 1}
  ])("gives the published Shannon entropy of $counts, and its exponential", ({counts, shannon, effective}) => {
    const result = effectiveSources(counts);
    expectWithin(result.shannon, shannon);
    expectWithin(result.effective, effective, 3e-6);
    expect(result).toMatchObject({sources: counts.length, n: counts.reduce((sum, count) => sum + count, 0)});
  });

  it("gives 3.586900 of 10, 5, 3, 1, 1 to its digits, and 2 bits of four equal counts", () => {
    expectWithin(effectiveSources([10, 5, 3, 1, 1]).effective, 3.5869);
    expectWithin((effectiveSources([10, 10, 10, 10]).shannon ?? NaN) / Math.LN2, 2, 1e-12);
  });

  it.each([[[]], [[0, 0]]])("has no answer of nothing, and says why: %j", (counts) => {
    expect(effectiveSources(counts)).toEqual({
      effective: undefined,
      shannon: undefined,
      sources: 0,
      n: 0,
      reason: "nothing was counted"
    });
  });

  it("is unmoved by order, by zeros and by scale, and lies between 1 and the number of sources", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const {effective = NaN, sources} = effectiveSources(counts);
        expectWithin(effectiveSources([0, ...counts.toReversed()].map((count) => 3 * count)).effective, effective, 1e-9);
        expect(effective).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(effective).toBeLessThanOrEqual(sources + 1e-9);
      })
    );
  });

  it("turns away what is no count, naming its place", () => {
    expect(() => effectiveSources([3, 0.5])).toThrow("Invalid count 2: expected a whole number of 0 or more, received 0.5.");
  });
});
