import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {evenness} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {someCounts} from "./someCounts.js";

describe("evenness", () => {
  it("gives the published evenness", () => {
    expectWithin(evenness([50, 30, 20]).evenness, 0.937231);
    expectWithin(evenness([10, 5, 3, 1, 1]).evenness, 0.793624);
    expectWithin(evenness([10, 10, 10, 10]).evenness, 1, 1e-12);
  });

  it("is undefined of one class and of nothing, and says why", () => {
    expect(evenness([20, 0])).toEqual({evenness: undefined, classes: 1, n: 20, reason: "one class only"});
    expect(evenness([])).toEqual({evenness: undefined, classes: 0, n: 0, reason: "nothing was counted"});
  });

  it("is unmoved by order and scale, and lies between 0 and 1", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const value = evenness(counts).evenness;
        const turned = evenness(counts.toReversed().map((count) => 2 * count)).evenness;
        if (value === undefined) expect(turned).toBeUndefined();
        else {
          expectWithin(turned, value, 1e-9);
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      })
    );
  });
});
