import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {incompleteBeta} from "../../../src/compute/inference/incompleteBeta.js";
import {logGamma} from "../../../src/compute/inference/logGamma.js";
import {expectWithin} from "./within.js";

const shape = fc.double({min: 0.5, max: 300, noNaN: true});
const share = fc.double({min: 0, max: 1, noNaN: true});

describe("incompleteBeta", () => {
  it("is 0 up to 0 and 1 from 1 on", () => {
    expect([-1, 0, 1, 2].map((x) => incompleteBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  it("is the chance of at least a successes in a + b − 1 trials, summed term by term", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 20}), fc.integer({min: 1, max: 20}), share, (a, b, p) => {
        const n = a + b - 1;
        let chance = 0;
        let choose = 1;
        for (let k = 0; k <= n; choose = (choose * (n - k)) / (k + 1), k++)
          if (k >= a) chance += choose * p ** k * (1 - p) ** (n - k);
        expectWithin(incompleteBeta(p, a, b), chance, 1e-12);
      })
    );
  });

  it("is the arcsine law for halves", () => {
    for (const x of [0.01, 0.3, 0.5, 0.9])
      expectWithin(incompleteBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)), 1e-13);
  });

  it("is symmetric, I_x(a, b) = 1 − I_(1−x)(b, a), and lies in 0 to 1", () => {
    fc.assert(
      fc.property(shape, shape, fc.double({min: 0.01, max: 0.99, noNaN: true}), (a, b, x) => {
        const value = incompleteBeta(x, a, b);
        expectWithin(incompleteBeta(1 - x, b, a), 1 - value, 1e-10);
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
      })
    );
  });
});

describe("logGamma", () => {
  it("gives the published lnΓ(10), and ln √π at one half", () => {
    // Two units in the last place: the true value, 12.8018274800814696…, lies between the published one and ours.
    expectWithin(logGamma(10), 12.801827480081467, 4e-15);
    expectWithin(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  });

  it("is the logarithm of factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 170; factorial *= n, n++) expectWithin(logGamma(n), Math.log(factorial), 1e-14 * Math.max(1, logGamma(n)));
  });
});
