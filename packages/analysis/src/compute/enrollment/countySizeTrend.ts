import {cochranArmitage, type CochranArmitage} from "../inference/cochranArmitage.js";
import type {CountySizeClass} from "./enrollmentByCountySize.js";

/**
 * Whether the share of counties enrolled rises or falls with their size, classes scored 1, 2, 3, …, and how far it strays from a
 * straight line. Reads “as if these counties were a random sample”: they are all there are.
 *
 * Source: `cochranArmitage`.
 */
export function countySizeTrend(classes: readonly Pick<CountySizeClass, "counties" | "enrolledCounties">[]): CochranArmitage {
  return cochranArmitage(classes.map(({counties, enrolledCounties}) => ({successes: enrolledCounties, n: counties})));
}
