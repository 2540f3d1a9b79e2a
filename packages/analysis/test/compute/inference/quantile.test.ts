import {describe, expect, it} from "vitest";
import {quantile} from "../../../src/compute/inference/quantile.js";

const values = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];

describe("quantile", () => {
  it("gives the published quartiles of type 7 (d3-array)", () => {
    expect([0.25, 0.5, 0.75].map((p) => quantile(values, p))).toEqual([7.25, 9, 14.5]);
  });

  it("reaches the least and the greatest, and the only one", () => {
    expect([quantile(values, 0), quantile(values, 1), quantile([5], 0.3)]).toEqual([3, 20, 5]);
  });

  it("has no answer of nothing", () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });
});
