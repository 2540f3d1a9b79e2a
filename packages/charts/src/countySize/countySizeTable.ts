import {modelKindOf} from "../enrollment/modelKind.js";
import type {CountySizeData} from "./countySizeData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One class of counties per row: the chart's table view and its CSV. Shares are of counties, from 0 to 1; absent is null, never 0. */
export interface CountySizeTableRow {
  readonly snapshot: string;
  readonly asOf: string;
  readonly populationYear: number;
  readonly universe: string;
  readonly class: string;
  readonly from: number;
  /** Residents from which the next class begins; null for the largest. */
  readonly below: number | null;
  readonly agencies: number;
  /** Agencies with jail enforcement only. */
  readonly jail: number;
  /** Agencies with warrant service only. */
  readonly warrant: number;
  /** Agencies with a task force only. */
  readonly taskForce: number;
  /** Agencies with more than one model. */
  readonly several: number;
  /** Agencies whose model the list does not state. */
  readonly modelNotStated: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly residents: number;
  readonly residentsCovered: number;
}

const columns: readonly (keyof CountySizeTableRow)[] = [
  "snapshot",
  "asOf",
  "populationYear",
  "universe",
  "class",
  "from",
  "below",
  "agencies",
  "jail",
  "warrant",
  "taskForce",
  "several",
  "modelNotStated",
  "counties",
  "enrolledCounties",
  "share",
  "lower",
  "upper",
  "residents",
  "residentsCovered"
];

/**
 * The rows behind the chart: one per size class. Shares run from 0 to 1; null below five counties.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * countySizeTable(data).length; // 8
 * ```
 */
export function countySizeTable(data: CountySizeData): CountySizeTableRow[] {
  const round = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10_000) / 10_000);
  const {universe} = data;
  return data.classes.map((one) => {
    const count = (kind: string) => one.dots.filter(({models}) => modelKindOf(models) === kind).length;
    return {
      snapshot: data.snapshot,
      asOf: data.asOf,
      populationYear: data.populationYear,
      universe: universe.kind === "first-time-since" ? `${universe.kind} ${universe.since}` : universe.kind,
      class: one.label,
      from: one.from,
      below: one.below,
      agencies: one.agencies,
      jail: count("jail"),
      warrant: count("warrant"),
      taskForce: count("task-force"),
      several: count("several"),
      modelNotStated: count("unknown"),
      counties: one.counties,
      enrolledCounties: one.enrolledCounties,
      share: one.counties === 0 ? null : round(one.enrolledCounties / one.counties),
      lower: round(one.interval?.lower),
      upper: round(one.interval?.upper),
      residents: one.residents,
      residentsCovered: one.residentsCovered
    };
  });
}

/**
 * The chart's data as CSV, RFC 4180, with a header; null is an empty field. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countySizeCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * countySizeCsv(data, version).split(",").slice(0, 3); // ["snapshot", "asOf", "populationYear"]
 * ```
 */
export function countySizeCsv(data: CountySizeData, version: string): string {
  return creditedCsv(countySizeTable(data), columns, enrollmentCredit(version));
}
