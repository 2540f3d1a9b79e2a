import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cohensKappa} from "../../../src/compute/index.js";
import {expectBounds, expectWithin} from "../inference/within.js";
import {paradox, unitsOfTable} from "./examples.js";

const kappaOf = (table: readonly (readonly number[])[]) => cohensKappa(unitsOfTable(table));

describe("cohensKappa", () => {
  it("gives the published kappas of Wikipedia's tables", () => {
    expectWithin(
      kappaOf([
        [20, 5],
        [10, 15]
      ]).kappa,
      0.4,
      1e-12
    );
    expectWithin(
      kappaOf([
        [45, 15],
        [25, 15]
      ]).kappa,
      0.130435
    );
    expectWithin(
      kappaOf([
        [25, 35],
        [5, 35]
      ]).kappa,
      0.259259
    );
  });

  it("gives the published kappa, standard error and interval of SAS", () => {
    const result = kappaOf([
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5]
    ]);
    if (result.kappa === undefined) throw new Error(result.reason);
    expectWithin(result.kappa, 0.484163);
    expectWithin(result.standardError, 0.138014);
    expectBounds(result, [0.213661, 0.754665]);
    expect(result.n).toBe(19);
  });

  it("gives the published −.023392 of the paradox, beside much agreement", () => {
    const result = cohensKappa(paradox);
    expectWithin(result.kappa, -0.023392);
    expect(result).toMatchObject({observedAgreement: 0.944, n: 125});
  });

  it("is undefined where both gave one code to all, with the reason: not 1, not 0", () => {
    expect(
      cohensKappa([
        ["a", "a"],
        ["a", "a"],
        ["b", undefined]
      ])
    ).toEqual({
      kappa: undefined,
      n: 2,
      reason: "all codes are the same, so none could differ"
    });
  });

  it("is undefined where no unit was coded by both", () => {
    for (const units of [
      [],
      [
        [undefined, "a"],
        ["a", undefined],
        [undefined, undefined]
      ] as const
    ])
      expect(cohensKappa(units)).toEqual({kappa: undefined, n: 0, reason: "no unit was coded by both"});
  });

  it("is 0 where each gave one code of his own, and 1 without error where all agree", () => {
    expect(
      cohensKappa([
        ["a", "b"],
        ["a", "b"]
      ])
    ).toMatchObject({kappa: 0, expectedAgreement: 0});
    expect(
      cohensKappa([
        ["a", "a"],
        ["b", "b"]
      ])
    ).toMatchObject({kappa: 1, standardError: 0, lower: 1, upper: 1});
  });

  it("is unmoved by the order of units, the names of codes, and by which coder is first", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), {minLength: 1, maxLength: 40}), (units) => {
        const given = cohensKappa(units);
        const turned = cohensKappa(units.toReversed().map(([a, b]) => [`code ${b}`, `code ${a}`]));
        if (given.kappa === undefined || turned.kappa === undefined) expect(turned.kappa).toBe(given.kappa);
        else {
          expectWithin(turned.kappa, given.kappa, 1e-12);
          expectWithin(turned.standardError, given.standardError, 1e-7);
          expect(given.lower).toBeGreaterThanOrEqual(-1);
          expect(given.upper).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it("turns away what is no level", () => {
    expect(() => cohensKappa([["a", "b"]], 95)).toThrow("Invalid level");
  });
});
