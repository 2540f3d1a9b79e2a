import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {krippendorffAlpha} from "../../../src/compute/index.js";
import {expectWithin} from "../inference/within.js";
import {binary, fourCoders, letters, paradox, threeCoders} from "./examples.js";

const codings = fc.array(fc.array(fc.option(fc.integer({min: 0, max: 4}), {nil: undefined}), {minLength: 0, maxLength: 4}), {
  maxLength: 20
});

describe("krippendorffAlpha", () => {
  it("gives the published figures of four coders and twelve units", () => {
    const nominal = krippendorffAlpha(fourCoders, "nominal");
    if (nominal.alpha === undefined) throw new Error(nominal.reason);
    expect(nominal.pairable).toBe(40);
    expectWithin(nominal.observedDisagreement, 0.2);
    expectWithin(nominal.expectedDisagreement, 0.779487);
    expectWithin(nominal.alpha, 0.743421);
    expectWithin(krippendorffAlpha(fourCoders, "ordinal").alpha, 0.815388);
  });

  it("gives the published figures of three coders and fifteen units", () => {
    expect(krippendorffAlpha(threeCoders, "nominal").pairable).toBe(26);
    expectWithin(krippendorffAlpha(threeCoders, "nominal").alpha, 0.691358);
    expectWithin(krippendorffAlpha(threeCoders, "ordinal").alpha, 0.806721);
  });

  it("gives the published figures of Krippendorff's parts A and B", () => {
    const two = krippendorffAlpha(binary, "nominal");
    if (two.alpha === undefined) throw new Error(two.reason);
    expect(two.pairable).toBe(20);
    expectWithin(two.observedDisagreement, 0.4);
    expectWithin(two.expectedDisagreement, 0.442105);
    expectWithin(two.alpha, 0.095238);
    expect(krippendorffAlpha(letters, "nominal").pairable).toBe(24);
    expectWithin(krippendorffAlpha(letters, "nominal").alpha, 0.691964);
  });

  it("gives the published −1/3 of three small units, and is unmoved by the one that was coded once", () => {
    const small = [["Y", "N", "N"], ["Y", "N"], ["N"]];
    expectWithin(krippendorffAlpha(small, "nominal").alpha, -1 / 3, 1e-15);
    expect(krippendorffAlpha(small.slice(0, 2), "nominal")).toEqual(krippendorffAlpha(small, "nominal"));
  });

  it("gives the published −.024691 of the paradox", () => {
    expectWithin(krippendorffAlpha(paradox, "nominal").alpha, -0.024691);
  });

  it("is undefined where all codes are equal, with the reason: not 1, not 0", () => {
    for (const metric of ["nominal", "ordinal"] as const)
      expect(krippendorffAlpha([[1, 1], [1, 1, 1], [2]], metric)).toEqual({
        alpha: undefined,
        pairable: 5,
        reason: "all codes are the same, so none could differ"
      });
  });

  it.each([[[]], [[[]]], [[[undefined, undefined], [undefined]]], [[[1, undefined], [2]]]])(
    "is undefined where no unit has two codes, with the reason: %j",
    (units) => {
      expect(krippendorffAlpha(units, "nominal")).toEqual({alpha: undefined, pairable: 0, reason: "no unit has two codes"});
    }
  );

  it("is 1 where coders agree and codes differ, and 0 distance between 1 and 1 only", () => {
    const agreed = [
      [1, 1],
      [2, 2]
    ];
    expect(krippendorffAlpha(agreed, "nominal").alpha).toBe(1);
    expect(krippendorffAlpha(agreed, "ordinal").alpha).toBe(1);
    expect(krippendorffAlpha([["1", 1]], "nominal").alpha).toBe(0);
  });

  it("is unmoved by the order of units, of coders, and by missing codes written out", () => {
    fc.assert(
      fc.property(codings, fc.constantFrom("nominal" as const, "ordinal" as const), (units, metric) => {
        const {alpha} = krippendorffAlpha(units, metric);
        const turned = krippendorffAlpha(
          units.toReversed().map((unit) => [undefined, ...unit.toReversed()]),
          metric
        ).alpha;
        if (alpha === undefined) expect(turned).toBeUndefined();
        else {
          expectWithin(turned, alpha, 1e-12);
          expect(alpha).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it("is unmoved by new names for nominal codes, and by any stretching of ordinal ones", () => {
    fc.assert(
      fc.property(codings, (units) => {
        const renamed = (name: (code: number) => number | string) =>
          units.map((unit) => unit.map((code) => (code === undefined ? undefined : name(code))));
        const stretched = units.map((unit) => unit.map((code) => (code === undefined ? undefined : 10 ** code)));
        expect(
          krippendorffAlpha(
            renamed((code) => `code ${9 - code}`),
            "nominal"
          )
        ).toEqual(krippendorffAlpha(units, "nominal"));
        expect(krippendorffAlpha(stretched, "ordinal")).toEqual(krippendorffAlpha(units, "ordinal"));
      })
    );
  });

  it("is the same under both metrics where there are two codes", () => {
    const units = binary.map((unit) => unit.map(Number));
    expectWithin(krippendorffAlpha(units, "ordinal").alpha, 0.095238);
  });

  it("turns away what is no code, naming the unit", () => {
    expect(() => krippendorffAlpha([[1, 1], [NaN]], "nominal")).toThrow(
      "Invalid nominal code in unit 2: expected text or a finite number, received NaN."
    );
    expect(() => krippendorffAlpha([["low"] as unknown as number[]], "ordinal")).toThrow(
      "Invalid ordinal code in unit 1: expected a finite number, received low."
    );
  });
});
