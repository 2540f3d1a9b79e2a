import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hhi, simpson} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {someCounts} from "./someCounts.js";

describe("hhi", () => {
  it("gives the published index, as a share and in points", () => {
    expect(hhi([10, 10, 10, 10])).toEqual({hhi: 0.25, points: 2500, n: 40});
    expect(hhi([30, 30, 20, 20])).toEqual({hhi: 0.26, points: 2600, n: 100});
    expect(hhi([50, 30, 20]).points).toBe(3800);
    expect(hhi([20])).toEqual({hhi: 1, points: 10_000, n: 20});
  });

  it("has no answer of nothing, and says why", () => {
    expect(hhi([])).toEqual({hhi: undefined, points: undefined, n: 0, reason: "nothing was counted"});
  });

  it("is 1 minus Simpson's 1 − D, whatever the order", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        expectWithin(hhi(counts.toReversed()).hhi, 1 - (simpson(counts).simpson ?? NaN), 1e-12);
      })
    );
  });
});
