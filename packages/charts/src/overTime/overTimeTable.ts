import type {OverTimeData} from "./overTimeData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One list per row: the chart's table view and its CSV. */
export interface OverTimeTableRow {
  readonly snapshot: string;
  readonly asOf: string;
  readonly complete: boolean;
  readonly populationYear: number;
  readonly agencies: number;
  readonly stateAgencies: number;
  readonly enrolledCounties: number;
  readonly counties: number;
  readonly residentsCovered: number;
  readonly residents: number;
  /** Agencies in counties with fewer than 100,000 residents, of those in a county. */
  readonly agenciesBelow: number;
  readonly agenciesPlaced: number;
}

const columns: readonly (keyof OverTimeTableRow)[] = [
  "snapshot",
  "asOf",
  "complete",
  "populationYear",
  "agencies",
  "stateAgencies",
  "enrolledCounties",
  "counties",
  "residentsCovered",
  "residents",
  "agenciesBelow",
  "agenciesPlaced"
];

/**
 * The rows behind the chart: one per list, oldest first.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * overTimeTable(data).length; // 9
 * ```
 */
export function overTimeTable({lists}: OverTimeData): OverTimeTableRow[] {
  return lists.map((list) => ({
    snapshot: list.snapshot,
    asOf: list.asOf,
    complete: list.complete,
    populationYear: list.populationYear,
    agencies: list.agencies,
    stateAgencies: list.stateAgencies,
    enrolledCounties: list.counties.count,
    counties: list.counties.of,
    residentsCovered: list.residents.count,
    residents: list.residents.of,
    agenciesBelow: list.agenciesBelow.count,
    agenciesPlaced: list.agenciesBelow.of
  }));
}

/**
 * The chart's data as CSV, RFC 4180, with a header. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {overTimeCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = {universe: {kind: "all-local" as const}, lists: enrollmentOverTime(tables)};
 * overTimeCsv(data, version).split(",").slice(0, 3); // ["snapshot", "asOf", "complete"]
 * ```
 */
export function overTimeCsv(data: OverTimeData, version: string): string {
  return creditedCsv(overTimeTable(data), columns, enrollmentCredit(version));
}
