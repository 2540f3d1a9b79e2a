import {normalQuantile} from "../inference/normalQuantile.js";

/** The difference that is to be found, and how surely. All are shares above 0 and below 1. */
export interface DifferenceToFind {
  /** The share in one group; .6 unless told. */
  readonly share?: number;
  /** The share in the other; .4 unless told. */
  readonly against?: number;
  /** The chance of finding the difference if it is there; .8 unless told. */
  readonly power?: number;
  /** The chance of finding one that is not, two-sided; .05 unless told. */
  readonly alpha?: number;
}

/**
 * How many independent units each of two groups of equal size needs so that a two-sided test finds the difference of two shares:
 * (z of 1 − α/2 + z of the power)² (p q + p′ q′) / (p − p′)², normal approximation, variances not pooled, no continuity correction.
 * Not rounded. Pooling the variance under the null hypothesis gives a few more (Fleiss, Levin & Paik 2003, eq. 4.14).
 *
 * Source: Pocock 1983, Clinical Trials: A Practical Approach, ch. 9.
 *
 * @returns units per group
 * @throws RangeError where a share, the power or alpha does not lie between 0 and 1, or both shares are the same
 * @example
 * ```ts
 * import {unitsToTell} from "@onrecord/analysis/compute";
 *
 * unitsToTell({share: 0.6, against: 0.4}); // 94.19
 * ```
 */
export function unitsToTell({share = 0.6, against = 0.4, power = 0.8, alpha = 0.05}: DifferenceToFind = {}): number {
  for (const [field, value] of Object.entries({share, against, power, alpha}))
    if (!(value > 0 && value < 1))
      throw new RangeError(`Invalid ${field}: expected a number above 0 and below 1, received ${value}. For 60 % pass 0.6.`);
  if (share === against)
    throw new RangeError(
      `Invalid against: expected another share than ${share}, received the same. Pass the two shares to tell apart.`
    );
  const reach = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  return (reach ** 2 * (share * (1 - share) + against * (1 - against))) / (share - against) ** 2;
}
