import type {Statement} from "@onrecord/corpus";
import {allowance, type Tolerance} from "./allowance.js";

/** A hair for binary fractions: 0.7125 is within 5 per cent of 0.75. */
const rounding = 1e-9;

/**
 * Whether a recomputed value bears a statement out. `=` and `≈`: within the allowance of its tolerance. `>`, `<`, `≥`, `≤`: on that
 * side. `rank`: the same place. `more-than-other` and `less-than-other`, and `>` or `<` without a number: the value is a ratio of ours
 * to the other, and lies above or below 1.
 *
 * @param computed - the recomputed value, in the statement's unit
 * @example
 * ```ts
 * import {bornOut} from "@onrecord/analysis/compute";
 *
 * bornOut({comparator: ">", value: 100}, "direction", 120); // true
 * bornOut({comparator: "≈", value: 100}, "about", 112); // false
 * ```
 */
export function bornOut(
  {comparator, value}: Pick<Statement, "comparator" | "value">,
  tolerance: Tolerance,
  computed: number
): boolean {
  if (comparator === "more-than-other") return computed > 1;
  if (comparator === "less-than-other") return computed < 1;
  if (comparator === ">") return computed > (value ?? 1);
  if (comparator === "<") return computed < (value ?? 1);
  if (value === null)
    throw new RangeError(`Missing value: expected a number after ${comparator}, received none. Give the statement a value.`);
  switch (comparator) {
    case "≥":
      return computed >= value;
    case "≤":
      return computed <= value;
    case "rank":
      return computed === value;
    case "=":
    case "≈":
      return Math.abs(computed - value) <= allowance(tolerance, value) + rounding;
  }
}

/** How much a value speaks for a statement: of two, the greater speaks more. */
export function support({comparator, value}: Pick<Statement, "comparator" | "value">, computed: number): number {
  switch (comparator) {
    case ">":
    case "≥":
    case "more-than-other":
      return computed;
    case "<":
    case "≤":
    case "less-than-other":
      return -computed;
    case "rank":
    case "=":
    case "≈":
      return -Math.abs(computed - (value ?? computed));
  }
}
