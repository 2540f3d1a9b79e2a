import {checkCount, checkLevel} from "./checkInput.js";
import {defaultLevel} from "./interval.js";
import {replicateInterval, type ReplicateInterval} from "./replicateInterval.js";
import {seededGenerator} from "./seededGenerator.js";

/** How a bootstrap is drawn. */
export interface BootstrapOptions {
  /** Samples drawn, 1 or more; 2,000 unless told. */
  readonly replicates?: number;
  /** Where the generator starts; 42 unless told. The same seed gives the same interval. */
  readonly seed?: number;
  /** The nominal coverage, 0 to 1; 0.95 unless told. */
  readonly level?: number;
}

/** A percentile interval and how it was drawn; or none, and why. */
export type BootstrapInterval = ReplicateInterval & {readonly seed: number};

/** One number of a sample; undefined where the sample has no answer. */
export type Statistic<Unit> = (sample: readonly Unit[]) => number | undefined;

/** Draws as many groups as there are, with replacement, and computes the statistic over the units of those drawn. */
export function resampleGroups<Unit>(
  groups: readonly (readonly Unit[])[],
  called: "unit" | "cluster",
  statistic: Statistic<Unit>,
  {replicates = 2000, seed = 42, level = defaultLevel}: BootstrapOptions
): BootstrapInterval {
  checkCount("replicates", replicates);
  checkLevel(level);
  const random = seededGenerator(seed);
  if (replicates === 0 || groups.length < 2) {
    const reason = replicates === 0 ? "no replicate was asked for" : `fewer than two ${called}s to draw from`;
    return {lower: undefined, upper: undefined, level, reason, replicates: 0, undefinedReplicates: 0, seed};
  }
  const values = Array.from({length: replicates}, () => {
    const sample = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    return finite(statistic(sample));
  });
  return {...replicateInterval(values, level), seed};
}

function finite(value: number | undefined): number | undefined {
  if (value === undefined || Number.isFinite(value)) return value;
  throw new RangeError(
    `Invalid statistic: expected a finite number or undefined, received ${value}. Return undefined where a sample has no answer.`
  );
}
