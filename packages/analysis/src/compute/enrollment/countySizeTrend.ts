import {cochranArmitage, type CochranArmitage} from "../inference/cochranArmitage.js";
import type {CountySizeClass} from "./enrollmentByCountySize.js";

/**
 * Whether the share of counties enrolled rises or falls with their size, classes scored 1, 2, 3, …, and how far it strays from a
 * straight line. Reads “as if these counties were a random sample”: they are all there are.
 *
 * Source: `cochranArmitage`.
 *
 * @returns the slope as change of the share per class; p-values from 0 to 1
 * @missing `trend` is `undefined`, with a reason, where there is none to test
 * @example
 * ```ts
 * import {countySizeTrend, enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const {classes} = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const trend = countySizeTrend(classes);
 * "groups" in trend && trend.groups; // 8
 * "slope" in trend && trend.slope; // 0.01535
 * ```
 */
export function countySizeTrend(classes: readonly Pick<CountySizeClass, "counties" | "enrolledCounties">[]): CochranArmitage {
  return cochranArmitage(classes.map(({counties, enrolledCounties}) => ({successes: enrolledCounties, n: counties})));
}
