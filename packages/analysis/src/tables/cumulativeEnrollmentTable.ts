import type {ColumnTable} from "arquero";
import {cumulativeEnrollment, type EnrollmentTables, type ViewOptions} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * `cumulativeEnrollment` as an arquero table: one row per size, columns as documented on `CumulativePoint`.
 *
 * @example
 * ```ts
 * import {cumulativeEnrollmentTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const table = cumulativeEnrollmentTable(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * table.columnNames(); // ["population", "allCounties", "enrolledCounties"]
 * ```
 */
export function cumulativeEnrollmentTable(tables: EnrollmentTables, options: ViewOptions): ColumnTable {
  return tableOf(cumulativeEnrollment(tables, options), {population: "number", allCounties: "number", enrolledCounties: "number"});
}
