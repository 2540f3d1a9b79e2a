import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {simpson} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {someCounts} from "./someCounts.js";

describe("simpson", () => {
  it("gives the published 1 − D, 1 / D and unbiased 1 − D", () => {
    expect(simpson([10, 10, 10, 10])).toMatchObject({simpson: 0.75, inverse: 4});
    expectWithin(simpson([30, 30, 20, 20]).inverse, 3.846154);
    expectWithin(simpson([50, 30, 20]).simpson, 0.62, 1e-12);
    expectWithin(simpson([50, 30, 20]).unbiased, 0.626263);
    expectWithin(simpson([10, 5, 3, 1, 1]).simpson, 0.66, 1e-12);
    expectWithin(simpson([10, 5, 3, 1, 1]).inverse, 2.941176);
    expectWithin(simpson([10, 5, 3, 1, 1]).unbiased, 0.694737);
  });

  it("is 0 of one class, has no unbiased form of a single count, and no answer of nothing", () => {
    expect(simpson([20])).toEqual({simpson: 0, inverse: 1, unbiased: 0, n: 20});
    expect(simpson([1])).toEqual({simpson: 0, inverse: 1, unbiased: undefined, n: 1});
    expect(simpson([0])).toEqual({
      simpson: undefined,
      inverse: undefined,
      unbiased: undefined,
      n: 0,
      reason: "nothing was counted"
    });
  });

  it("is unmoved by order, zeros and, in its biased forms, scale", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        expect(simpson([...counts.toReversed(), 0])).toEqual(simpson(counts));
        expectWithin(simpson(counts.map((count) => 5 * count)).simpson, simpson(counts).simpson ?? NaN, 1e-12);
      })
    );
  });
});
