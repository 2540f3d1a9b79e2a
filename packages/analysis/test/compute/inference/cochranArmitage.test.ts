import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cochranArmitage, type GroupCount} from "../../../src/compute/index.js";
import {expectWithin} from "./within.js";

/** Fleiss 1981: smokers among lung patients of four studies; R's documentation of `prop.test` and `prop.trend.test`. */
const smokers: readonly GroupCount[] = [
  {successes: 83, n: 86},
  {successes: 90, n: 93},
  {successes: 129, n: 136},
  {successes: 70, n: 82}
];
const someGroups = fc.array(
  fc.integer({min: 0, max: 60}).chain((n) => fc.record({n: fc.constant(n), successes: fc.integer({min: 0, max: n})})),
  {minLength: 3, maxLength: 9}
);

describe("cochranArmitage", () => {
  it("gives the published trend and heterogeneity of Fleiss' smokers", () => {
    const result = cochranArmitage(smokers);
    if (result.trend === undefined) throw new Error(result.reason);
    expectWithin(result.trend.chiSquare, 8.224922);
    expectWithin(result.trend.p, 0.004131897, 1e-9);
    expectWithin(result.heterogeneity.chiSquare, 12.600411);
    expectWithin(result.heterogeneity.p, 0.005585477, 1e-9);
    expect(result).toMatchObject({groups: 4, n: 397, successes: 372, trend: {df: 1}, heterogeneity: {df: 3}, departure: {df: 2}});
    expectWithin(result.departure?.chiSquare, 12.600411 - 8.224922, 2e-6);
    expect(result.slope).toBeLessThan(0);
  });

  it("gives what R's documentation prints for scores 0, 0, 0, 1: 12.173, p 0.0004848", () => {
    const {trend} = cochranArmitage(smokers, [0, 0, 0, 1]);
    expectWithin(trend?.chiSquare, 12.173, 5.1e-4);
    expectWithin(trend?.p, 0.0004848, 5.1e-8);
  });

  it("finds no departure from a line where shares lie on one, and none to test in two groups", () => {
    const straight = cochranArmitage([
      {successes: 10, n: 100},
      {successes: 20, n: 100},
      {successes: 30, n: 100}
    ]);
    expectWithin(straight.trend === undefined ? undefined : straight.departure?.chiSquare, 0, 1e-10);
    expectWithin(straight.trend === undefined ? undefined : straight.slope, 0.1, 1e-15);
    expect(cochranArmitage(smokers.slice(0, 2))).toMatchObject({departure: undefined, heterogeneity: {df: 1}});
  });

  it("leaves groups of nothing out, and keeps the others where they are on the line", () => {
    const [first, second, third, fourth] = smokers as [GroupCount, GroupCount, GroupCount, GroupCount];
    expect(cochranArmitage([first, {successes: 0, n: 0}, second, third, fourth])).toEqual(
      cochranArmitage([first, second, third, fourth], [1, 3, 4, 5])
    );
  });

  it("has no answer of fewer than two groups, of units all alike, of one score, and says why", () => {
    const none = {successes: 0, n: 0};
    expect(cochranArmitage([])).toEqual({trend: undefined, reason: "fewer than two groups have units"});
    expect(cochranArmitage([none, {successes: 1, n: 4}, none])).toMatchObject({reason: "fewer than two groups have units"});
    expect(
      cochranArmitage([
        {successes: 0, n: 3},
        {successes: 0, n: 4}
      ])
    ).toMatchObject({reason: "all units are the same"});
    expect(
      cochranArmitage([
        {successes: 3, n: 3},
        {successes: 4, n: 4}
      ])
    ).toMatchObject({reason: "all units are the same"});
    expect(cochranArmitage(smokers, [7, 7, 7, 7])).toMatchObject({reason: "all groups have the same score"});
  });

  it("is the same for scores on any scale, for groups in any order, and for failures in place of successes", () => {
    fc.assert(
      fc.property(someGroups, (groups) => {
        const given = cochranArmitage(groups);
        const scores = groups.map((_, i) => i + 1);
        const others = [
          cochranArmitage(
            groups,
            scores.map((score) => 10 - 3 * score)
          ),
          cochranArmitage([...groups].reverse(), [...scores].reverse()),
          cochranArmitage(groups.map(({successes, n}) => ({successes: n - successes, n})))
        ];
        for (const other of others) {
          expect(other.trend === undefined).toBe(given.trend === undefined);
          if (given.trend === undefined || other.trend === undefined) continue;
          expectWithin(other.trend.chiSquare, given.trend.chiSquare, 1e-9);
          expectWithin(other.heterogeneity.chiSquare, given.heterogeneity.chiSquare, 1e-9);
          expectWithin((other.departure?.chiSquare ?? 0) + other.trend.chiSquare, other.heterogeneity.chiSquare, 1e-9);
        }
      })
    );
  });

  it("turns away what is no count and scores that do not fit, naming them", () => {
    expect(() => cochranArmitage([{successes: 5, n: 4}])).toThrow("Invalid successes of group 1");
    expect(() => cochranArmitage([{successes: 0, n: -1}])).toThrow("Invalid n of group 1");
    expect(() => cochranArmitage(smokers, [1, 2, 3])).toThrow("Invalid scores: expected 4 finite numbers, received 1, 2, 3.");
    expect(() => cochranArmitage(smokers, [1, 2, 3, Infinity])).toThrow("Invalid scores");
    expect(() => cochranArmitage(smokers, [])).toThrow("received none");
  });
});
