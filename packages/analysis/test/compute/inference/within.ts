import {expect} from "vitest";

/** Fails unless the value lies within the tolerance of a published one: half a unit of its sixth decimal, plus a hair, unless told. */
export function expectWithin(value: number | undefined, published: number, tolerance = 5.1e-7): void {
  expect(value).toBeDefined();
  expect(Math.abs((value ?? NaN) - published), `${String(value)} for ${published}`).toBeLessThanOrEqual(tolerance);
}

/** The same of both bounds of an interval. */
export function expectBounds(
  interval: {readonly lower: number | undefined; readonly upper: number | undefined},
  [lower, upper]: readonly [number, number],
  tolerance?: number
): void {
  expectWithin(interval.lower, lower, tolerance);
  expectWithin(interval.upper, upper, tolerance);
}
