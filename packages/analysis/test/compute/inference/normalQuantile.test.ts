import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {normalQuantile} from "../../../src/compute/index.js";
import {expectWithin} from "./within.js";

describe("normalQuantile", () => {
  it("gives the published 1.959963984540054 to all its digits", () => {
    expect(normalQuantile(0.975).toPrecision(16)).toBe("1.959963984540054");
  });

  it.each([
    // Python's statistics.NormalDist, which is Algorithm AS 241 too, and its author's check values.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798409],
    [0.5, 0]
  ])("gives the quantile of %f, also far out in the tail", (p, z) => {
    expectWithin(normalQuantile(p), z, 1e-14 * Math.max(1, Math.abs(z)));
  });

  it("is infinite at the ends, and turns away what is no share", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow("Invalid share p");
  });

  it("is symmetric about one half", () => {
    fc.assert(
      fc.property(fc.double({min: 0.01, max: 0.99, noNaN: true}), (p) => {
        expectWithin(normalQuantile(1 - p), -normalQuantile(p), 1e-12);
      })
    );
  });
});
