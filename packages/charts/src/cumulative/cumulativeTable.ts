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

/** The curves themselves as CSV, RFC 4180: one row per size that a county has. The last column credits the data; `version` is that of `@onrecord/enrollment`. */
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
