import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import type {EnrollmentTables} from "./tables.js";

/** How many counties have at most so many residents. */
export interface CumulativePoint {
  /** Residents. */
  readonly population: number;
  /** Counties with at most that many. */
  readonly allCounties: number;
  /** Enrolled ones among them. */
  readonly enrolledCounties: number;
}

/**
 * Two rising curves over the size of counties, all and enrolled: one point for each size that a county has, smallest first. The last
 * point holds the totals; dividing by it gives shares.
 *
 * @returns counts of counties at or below each number of residents
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * points.at(-1); // {population: 10092365, allCounties: 3143, enrolledCounties: 58}
 * ```
 */
export function cumulativeEnrollment(tables: EnrollmentTables, options: ViewOptions): CumulativePoint[] {
  const counties = [...enrollmentView(tables, options).counties].sort((a, b) => a.population - b.population);
  const points: CumulativePoint[] = [];
  let enrolledCounties = 0;
  counties.forEach(({population, enrolled}, i) => {
    if (enrolled) enrolledCounties++;
    if (counties[i + 1]?.population !== population) points.push({population, allCounties: i + 1, enrolledCounties});
  });
  return points;
}
