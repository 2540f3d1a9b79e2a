import type {ColumnTable} from "arquero";
import {enrollmentOverTime, type EnrollmentTables, type OverTimeOptions} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `enrollmentOverTime` as an arquero table: one row per list, columns as documented on `EnrollmentAt`, each share as its numerator and
 * its value; shares are undefined where there is no answer.
 *
 * @example
 * ```ts
 * import {enrollmentOverTimeTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * enrollmentOverTimeTable(tables).numRows(); // 9
 * ```
 */
export function enrollmentOverTimeTable(tables: EnrollmentTables, options?: OverTimeOptions): ColumnTable {
  return tableOf(
    enrollmentOverTime(tables, options).map((list) => ({
      snapshot: list.snapshot,
      asOf: list.asOf,
      complete: list.complete,
      populationYear: list.populationYear,
      agencies: list.agencies,
      stateAgencies: list.stateAgencies,
      unplaced: list.unplaced,
      enrolledCounties: list.counties.count,
      shareOfCounties: list.counties.share,
      residentsCovered: list.residents.count,
      shareOfResidents: list.residents.share,
      agenciesBelow: list.agenciesBelow.count,
      shareOfAgenciesBelow: list.agenciesBelow.share
    })),
    {
      snapshot: "string",
      asOf: "string",
      complete: "boolean",
      populationYear: "number",
      agencies: "number",
      stateAgencies: "number",
      unplaced: "number",
      enrolledCounties: "number",
      shareOfCounties: "number",
      residentsCovered: "number",
      shareOfResidents: "number",
      agenciesBelow: "number",
      shareOfAgenciesBelow: "number"
    }
  );
}
