import {countiesBelow, countiesInAll, type CumulativeData} from "./cumulativeData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** Both curves at round numbers of residents: the chart's table view. */
export interface CumulativeTableRow {
  readonly asOf: string;
  readonly populationYear: number;
  /** Residents; the counts are of counties with fewer. */
  readonly below: number;
  readonly allCounties: number;
  readonly ofAllCounties: number;
  readonly enrolledCounties: number;
  readonly ofEnrolledCounties: number;
}

const steps = [1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000];

/**
 * The rows behind the chart: counties with fewer residents than some round numbers.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * cumulativeTable(data).length; // 12
 * ```
 */
export function cumulativeTable(data: CumulativeData): CumulativeTableRow[] {
  const all = countiesInAll(data);
  return steps.map((below) => ({
    asOf: data.asOf,
    populationYear: data.populationYear,
    below,
    allCounties: countiesBelow(data, below).allCounties,
    ofAllCounties: all.allCounties,
    enrolledCounties: countiesBelow(data, below).enrolledCounties,
    ofEnrolledCounties: all.enrolledCounties
  }));
}

/**
 * The curves themselves as CSV, RFC 4180: one row per size that a county has. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {cumulativeEnrollment} from "@onrecord/analysis/compute";
 * import {cumulativeCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const points = cumulativeEnrollment(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * const data = {asOf: "2017-08-01", populationYear: 2017, points};
 * cumulativeCsv(data, version).split(",").slice(0, 3); // ["asOf", "populationYear", "population"]
 * ```
 */
export function cumulativeCsv(data: CumulativeData, version: string): string {
  const rows = data.points.map(({population, allCounties, enrolledCounties}) => ({
    asOf: data.asOf,
    populationYear: data.populationYear,
    population,
    allCounties,
    enrolledCounties
  }));
  return creditedCsv(rows, ["asOf", "populationYear", "population", "allCounties", "enrolledCounties"], enrollmentCredit(version));
}
