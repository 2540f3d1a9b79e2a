import {codesGiven, type CodedUnit} from "./codedUnit.js";

/** How often two coders gave a unit the same code, chance included. */
export type PercentAgreement =
  | {
      /** agreeing / pairs, 0 to 1. */
      readonly agreement: number;
      /** Pairs of codes of one unit that are equal, and all such pairs; of two coders, units. */
      readonly agreeing: number;
      readonly pairs: number;
    }
  | {readonly agreement: undefined; readonly agreeing: 0; readonly pairs: 0; readonly reason: string};

/**
 * Observed agreement: of all pairs of codes that one unit has, the share that are equal. A unit with fewer than two codes has none;
 * where no unit has two, undefined. Show it beside alpha, which says what of it chance would give.
 *
 * @param units - the codes of each unit, undefined where a coder gave none
 * @returns the agreement, 0 to 1, of `pairs` of codes
 * @missing an `undefined` code makes no pair
 * @example
 * ```ts
 * import {percentAgreement} from "@onrecord/analysis/compute";
 *
 * percentAgreement([["speech", "speech"], ["speech", "writing"], ["thought", undefined]]); // {agreement: 0.5, agreeing: 1, pairs: 2}
 * ```
 */
export function percentAgreement(units: readonly CodedUnit[]): PercentAgreement {
  let agreeing = 0;
  let pairs = 0;
  for (const codes of codesGiven(units, "nominal"))
    for (const [i, code] of codes.entries())
      for (const other of codes.slice(i + 1)) {
        pairs += 1;
        if (code === other) agreeing += 1;
      }
  if (pairs === 0) return {agreement: undefined, agreeing: 0, pairs: 0, reason: "no unit has two codes"};
  return {agreement: agreeing / pairs, agreeing, pairs};
}
