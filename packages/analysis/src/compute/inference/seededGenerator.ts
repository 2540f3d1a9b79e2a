/**
 * A generator of numbers from 0 (included) to 1 (excluded) that gives the same sequence for the same seed: the linear-congruential
 * generator of d3-random (`randomLcg`), so that a page can repeat what a test computed. Not for secrets.
 *
 * Source: multiplier and increment of Press et al., Numerical Recipes, §7.1 ("quick and dirty"), modulo 2³².
 *
 * @returns a function that gives the next number, from 0 (included) to 1 (excluded)
 * @example
 * ```ts
 * import {seededGenerator} from "@onrecord/analysis/compute";
 *
 * const next = seededGenerator(42);
 * next() === seededGenerator(42)(); // true
 * ```
 */
export function seededGenerator(seed: number): () => number {
  if (!Number.isFinite(seed))
    throw new RangeError(`Invalid seed: expected a finite number, received ${seed}. Any whole number will do.`);
  let state = (seed >= 0 && seed < 1 ? seed * modulus : Math.abs(seed)) | 0;
  return () => {
    state = (0x19660d * state + 0x3c6ef35f) | 0;
    return (state >>> 0) / modulus;
  };
}

const modulus = 0x100000000;
