import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {spreadLabels} from "../../src/drawing/spreadLabels.js";

const labels = (places: readonly number[], width: number) => places.map((place) => ({place, width}));

describe("spreadLabels", () => {
  it("leaves labels where they belong as long as none is on another", () => {
    expect(spreadLabels(labels([20, 60], 20), [0, 100])).toEqual([20, 60]);
    expect(spreadLabels([], [0, 100])).toEqual([]);
  });

  it("keeps their order, keeps them apart, and keeps them in the range where there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 500}), {minLength: 1, maxLength: 9}), (unsorted) => {
        const places = unsorted.sort((a, b) => a - b);
        const centres = spreadLabels(labels(places, 40), [0, 500]);
        centres.forEach((centre, i) => {
          expect(centre - 20).toBeGreaterThanOrEqual(-0.001);
          expect(centre + 20).toBeLessThanOrEqual(500.001);
          if (i > 0) expect(centre - (centres[i - 1] ?? 0)).toBeGreaterThanOrEqual(39.999);
        });
      })
    );
  });
});
