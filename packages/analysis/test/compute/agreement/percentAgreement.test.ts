import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {krippendorffAlpha, percentAgreement} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {binary, paradox} from "./examples.js";

describe("percentAgreement", () => {
  it("gives the published .944 of the paradox", () => {
    expect(percentAgreement(paradox)).toEqual({agreement: 0.944, agreeing: 118, pairs: 125});
  });

  it("counts every pair of codes of a unit with three coders", () => {
    expect(percentAgreement([["a", "a", "b"], ["a", undefined, "a"], ["c"]])).toEqual({agreement: 0.5, agreeing: 2, pairs: 4});
  });

  it("has no answer where no unit has two codes, and says why", () => {
    for (const units of [[], [["a"]], [[undefined, "a"]]])
      expect(percentAgreement(units)).toEqual({agreement: undefined, agreeing: 0, pairs: 0, reason: "no unit has two codes"});
  });

  it("is 1 of one class", () => {
    expect(percentAgreement([["a", "a"]])).toEqual({agreement: 1, agreeing: 1, pairs: 1});
  });

  it("is 1 minus the observed disagreement of two coders, whatever the names of codes and the order of coders", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), {minLength: 1}), (units) => {
        const {agreement} = percentAgreement(units);
        const alpha = krippendorffAlpha(units, "nominal");
        if (alpha.alpha !== undefined) expectWithin(agreement, 1 - alpha.observedDisagreement, 1e-12);
        expect(percentAgreement(units.map(([a, b]) => [`code ${b}`, `code ${a}`])).agreement).toBe(agreement);
      })
    );
    expect(percentAgreement(binary).agreement).toBe(0.6);
  });
});
