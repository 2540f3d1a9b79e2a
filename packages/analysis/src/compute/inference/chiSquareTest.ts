import {chiSquareTail} from "./chiSquareTail.js";

/** A chi-square statistic with its p-value. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  /** Degrees of freedom. */
  readonly df: number;
  readonly p: number;
}

/** The test that a statistic amounts to. Rounding may leave a statistic of nothing a hair below 0: it counts as 0. */
export function chiSquareTest(chiSquare: number, df: number): ChiSquareTest {
  const value = Math.max(0, chiSquare);
  return {chiSquare: value, df, p: chiSquareTail(value, df)};
}
