import {describe, expect, it} from "vitest";
import {krippendorffAlpha, leaveOneOut} from "../../../src/compute/index.js";
import {fourCoders} from "../agreement/examples.js";
import {expectWithin} from "./within.js";

const units = fourCoders.map((codes, i) => ({article: String(i + 1), codes}));
const alpha = (sample: typeof units) =>
  krippendorffAlpha(
    sample.map(({codes}) => codes),
    "nominal"
  ).alpha;
const published = [
  0.720388, 0.79, 0.713115, 0.713115, 0.72, 0.857434, 0.700855, 0.786151, 0.72, 0.710262, 0.728938, 0.743421
] as const;

describe("leaveOneOut", () => {
  it("gives the published alphas without each of the twelve units, and the influence −.114 of the sixth", () => {
    const left = leaveOneOut(
      units,
      ({article}) => article,
      (sample) => alpha([...sample])
    );
    expect(left.map(({cluster}) => cluster)).toEqual(units.map(({article}) => article));
    left.forEach(({value, n}, i) => {
      expectWithin(value, published[i] ?? NaN);
      expect(n).toBe(11);
    });
    expectWithin((alpha(units) ?? NaN) - (left[5]?.value ?? NaN), -0.114, 5e-4);
  });

  it("leaves out all units of a cluster at once, clusters in order of first appearance", () => {
    const sum = (sample: readonly (readonly [string, number])[]) => sample.reduce((total, [, value]) => total + value, 0);
    expect(
      leaveOneOut(
        [
          ["b", 1],
          ["a", 10],
          ["b", 100]
        ] as const,
        ([article]) => article,
        sum
      )
    ).toEqual([
      {cluster: "b", n: 1, value: 10},
      {cluster: "a", n: 2, value: 101}
    ]);
  });

  it("passes on that the rest has no answer, and has no row of nothing", () => {
    const first = (sample: readonly number[]) => sample[0];
    expect(leaveOneOut([3], String, first)).toEqual([{cluster: "3", n: 0, value: undefined}]);
    expect(leaveOneOut([], String, first)).toEqual([]);
  });
});
