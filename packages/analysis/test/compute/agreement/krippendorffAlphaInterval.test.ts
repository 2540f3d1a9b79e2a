import {describe, expect, it} from "vitest";
import {krippendorffAlphaInterval} from "../../../src/compute/index.js";
import {expectBounds, expectWithin} from "../inference/within.js";
import {fourCoders} from "./examples.js";

describe("krippendorffAlphaInterval", () => {
  it("gives the published interval of four coders, expected disagreement recomputed: sd .144, (.416, 1.000), to ±.02", () => {
    const drawn = krippendorffAlphaInterval(fourCoders, "nominal", {replicates: 4000});
    if (drawn.lower === undefined) throw new Error(drawn.reason);
    expectWithin(drawn.standardDeviation, 0.144, 0.02);
    expectBounds(drawn, [0.416, 1], 0.02);
  });

  it("draws whole clusters where they are given, which is drawing units where each has its own", () => {
    const options = {replicates: 200};
    const own = fourCoders.map((_, i) => String(i));
    const drawn = krippendorffAlphaInterval(fourCoders, "ordinal", options);
    expect(krippendorffAlphaInterval(fourCoders, "ordinal", {...options, clusters: own})).toEqual(drawn);
    const articles = fourCoders.map((_, i) => String(i % 3));
    expect(krippendorffAlphaInterval(fourCoders, "ordinal", {...options, clusters: articles})).not.toEqual(drawn);
  });

  it("counts replicates without an alpha, and has no interval where there is none at all", () => {
    const units = [
      ["a", "a"],
      ["b", "b"]
    ];
    const drawn = krippendorffAlphaInterval(units, "nominal", {replicates: 1000});
    expect(drawn).toMatchObject({lower: 1, upper: 1});
    expect(drawn.undefinedReplicates / drawn.replicates).toBeCloseTo(0.5, 1);
    expect(krippendorffAlphaInterval([["a", "a"], ["a"]], "nominal")).toMatchObject({
      lower: undefined,
      reason: "the statistic is undefined in every replicate"
    });
    expect(krippendorffAlphaInterval([], "nominal")).toMatchObject({lower: undefined, reason: "fewer than two units to draw from"});
    expect(krippendorffAlphaInterval(units, "nominal", {clusters: ["one", "one"]})).toMatchObject({
      lower: undefined,
      reason: "fewer than two clusters to draw from"
    });
  });

  it("turns away clusters that are not one for each unit", () => {
    expect(() => krippendorffAlphaInterval(fourCoders, "nominal", {clusters: ["a"]})).toThrow(
      "Invalid clusters: expected one for each of 12 units, received 1."
    );
  });
});
