import type {Check} from "@onrecord/corpus";

/** How a number is written: a code of the codebook's list `tolerances`. */
export type Tolerance = NonNullable<Check["tolerance"]>;

/**
 * How far a recomputed value may lie from a claimed one, in its unit. It follows from how the number is written, never from what comes
 * out: `exact` and `direction` 0; `rounded` half a unit of the last digit that is no nought; `words` 5 per cent; `about` 10 per cent.
 *
 * @param value - the claimed value, in any unit
 * @returns the largest distance that still counts as the same, in the unit of `value`
 * @example
 * ```ts
 * import {allowance} from "@onrecord/analysis/compute";
 *
 * allowance("exact", 23); // 0
 * allowance("rounded", 1500); // 50
 * allowance("about", 1500); // 150
 * ```
 */
export function allowance(tolerance: Tolerance, value: number): number {
  if (tolerance === "rounded") return lastUnit(value) / 2;
  return Math.abs(value) * {exact: 0, direction: 0, words: 0.05, about: 0.1}[tolerance];
}

/** 1,000 for 235,000. */
function lastUnit(value: number): number {
  if (!Number.isInteger(value) || value === 0)
    throw new RangeError(`Invalid value: expected a whole number other than 0, received ${value}. Give it another tolerance.`);
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}
