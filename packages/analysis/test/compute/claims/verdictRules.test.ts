import type {Statement} from "@onrecord/corpus";
import {tolerances} from "@onrecord/corpus/codebook";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {allowance, bornOut, verdictOf, type Tolerance} from "../../../src/compute/index.js";
import {support} from "../../../src/compute/claims/bornOut.js";

const holds = (comparator: Statement["comparator"], value: number | null, tolerance: Tolerance, computed: number) =>
  bornOut({comparator, value}, tolerance, computed);

describe("allowance", () => {
  it.each([
    ["exact", 29, 0],
    ["direction", 0.5, 0],
    ["rounded", 235_000, 500],
    ["rounded", 100_000_000, 50_000_000],
    ["rounded", 29, 0.5],
    ["rounded", -40, 5],
    ["words", 0.75, 0.0375],
    ["words", 2, 0.1],
    ["about", 0.25, 0.025],
    ["about", -10, 1]
  ] as const)("of a number written %s, %d, is %d", (tolerance, value, allowed) => {
    expect(allowance(tolerance, value)).toBeCloseTo(allowed, 12);
  });

  it("is known for every tolerance of the codebook", () => {
    for (const tolerance of tolerances.codes) expect(allowance(tolerance, 200)).toBeGreaterThanOrEqual(0);
  });

  it("turns away a rounded number that has no last digit", () => {
    for (const value of [0, 0.5, NaN]) expect(() => allowance("rounded", value)).toThrow("Invalid value: expected a whole number");
  });
});

describe("bornOut", () => {
  it("takes a printed count as it is", () => {
    expect(holds("=", 29, "exact", 29)).toBe(true);
    expect(holds("=", 29, "exact", 28)).toBe(false);
    expect(holds("=", 29, "exact", 24)).toBe(false);
  });

  it("takes a rounded number to its last digit", () => {
    expect([234_499, 234_500, 235_413, 235_500, 235_501].map((value) => holds("=", 235_000, "rounded", value))).toEqual([
      false,
      true,
      true,
      true,
      false
    ]);
  });

  it("takes three quarters from 71.25 to 78.75 per cent, and doubled from 1.9 to 2.1, ends included", () => {
    expect([0.71, 0.7125, 0.759, 0.7875, 0.79].map((value) => holds("=", 0.75, "words", value))).toEqual([
      false,
      true,
      true,
      true,
      false
    ]);
    expect([1.89, 1.9, 60 / 31, 2.1, 2.11].map((value) => holds("=", 2, "words", value))).toEqual([false, true, true, true, false]);
  });

  it("takes about a quarter from 22.5 to 27.5 per cent", () => {
    expect([0.22, 0.225, 0.275, 0.28].map((value) => holds("≈", 0.25, "about", value))).toEqual([false, true, true, false]);
  });

  it("takes most and more than as strictly above, dozens and at least as the number or more", () => {
    expect(holds(">", 0.5, "direction", 0.5)).toBe(false);
    expect(holds(">", 0.5, "direction", 0.500001)).toBe(true);
    expect(holds("≥", 24, "direction", 24)).toBe(true);
    expect(holds("≥", 24, "direction", 23)).toBe(false);
    expect(holds("<", 100, "direction", 100)).toBe(false);
    expect(holds("<", 100, "direction", 99)).toBe(true);
    expect(holds("≤", 100, "direction", 100)).toBe(true);
    expect(holds("≤", 100, "direction", 101)).toBe(false);
  });

  it("takes a rank as the place itself", () => {
    expect(holds("rank", 1, "direction", 1)).toBe(true);
    expect(holds("rank", 1, "direction", 2)).toBe(false);
  });

  it("takes a comparison, and a limit without a number, as a ratio above or below one", () => {
    for (const more of ["more-than-other", ">"] as const)
      expect([0.9, 1, 1.1].map((value) => holds(more, null, "direction", value))).toEqual([false, false, true]);
    for (const less of ["less-than-other", "<"] as const)
      expect([0.9, 1, 1.1].map((value) => holds(less, null, "direction", value))).toEqual([true, false, false]);
  });

  it("asks for a number where the statement needs one", () => {
    expect(() => holds("=", null, "exact", 1)).toThrow("Missing value: expected a number after =, received none.");
    expect(() => holds("rank", null, "direction", 1)).toThrow("Missing value");
  });

  it("never lets go of a value that lies nearer to the claim than one that it takes", () => {
    const claimed = fc.integer({min: 1, max: 1_000_000});
    fc.assert(
      fc.property(claimed, claimed, claimed, fc.constantFrom(...tolerances.codes), (value, one, other, tolerance) => {
        const [near, far] = Math.abs(one - value) <= Math.abs(other - value) ? [one, other] : [other, one];
        if (holds("=", value, tolerance, far)) expect(holds("=", value, tolerance, near)).toBe(true);
      })
    );
  });
});

describe("support", () => {
  it("is greater for what speaks more for the claim, whichever side that is", () => {
    for (const [comparator, better, worse] of [
      [">", 3, 2],
      ["≥", 3, 2],
      ["more-than-other", 3, 2],
      ["<", 2, 3],
      ["≤", 2, 3],
      ["less-than-other", 2, 3],
      ["=", 9, 12],
      ["≈", 11, 8],
      ["rank", 10, 1]
    ] as const)
      expect(support({comparator, value: 10}, better)).toBeGreaterThan(support({comparator, value: 10}, worse));
    expect(support({comparator: "=", value: null}, 3)).toBeCloseTo(0);
  });
});

describe("verdictOf", () => {
  const yes = {holds: true};
  const no = {holds: false};

  it.each([
    ["holds", [yes, yes], null],
    ["holds-in-part", [yes, yes], "a list"],
    ["holds-in-part", [yes, no], null],
    ["holds-in-part", [no, yes], "a list"],
    ["does-not-hold", [no, no], null],
    ["cannot-be-checked", [no], "a list"],
    ["cannot-be-checked", [], "a list"],
    ["cannot-be-checked", [], null]
  ] as const)("is %s of %j with %j missing", (verdict, readings, missing) => {
    expect(verdictOf(readings, missing)).toBe(verdict);
  });

  it("never holds without a reading, nor with one that does not, and does not mind their order", () => {
    fc.assert(
      fc.property(fc.array(fc.record({holds: fc.boolean()})), fc.option(fc.constant("a list")), (readings, missing) => {
        const verdict = verdictOf(readings, missing);
        if (verdict === "holds") expect(readings.length > 0 && readings.every((reading) => reading.holds)).toBe(true);
        if (missing !== null) expect(["holds", "does-not-hold"]).not.toContain(verdict);
        expect(verdictOf([...readings].reverse(), missing)).toBe(verdict);
      })
    );
  });
});
