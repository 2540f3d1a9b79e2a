import {checks} from "../pages/checks.js";
import {siteFigures} from "../pages/siteFigures.js";
import type {PrintedNumber} from "./releaseRecord.js";

/**
 * Every published number as it is printed now: the figures of figures.json, and the outcome of every claim check. A claim that
 * cannot be checked has a verdict and no number.
 */
export function printedNumbers(): Record<string, PrintedNumber> {
  const figures = siteFigures().map(({id, value, n}) => [id, [printed(value), n]] as const);
  const outcomes = checks.flatMap(({claim, verdict, computed, n}) => [
    [`claim ${claim}, verdict`, [verdict, null]] as const,
    ...(computed === null ? [] : [[`claim ${claim}`, [printed(computed), n]] as const])
  ]);
  return Object.fromEntries([...figures, ...outcomes]);
}

/** A number at the precision of pages. */
const printed = (value: number) => value.toLocaleString("en-US");
