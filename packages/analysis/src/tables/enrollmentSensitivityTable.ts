import type {ColumnTable} from "arquero";
import {enrollmentSensitivity, type EnrollmentTables, type SensitivityOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `enrollmentSensitivity` as an arquero table: one row per decision, columns as documented on `SensitivityOf`; `count`, `of`, `share`
 * and `reason` are those of the agencies with few residents.
 *
 * @example
 * ```ts
 * import {enrollmentSensitivityTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const table = enrollmentSensitivityTable(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * table.get("decision", 0); // "as-published"
 * ```
 */
export function enrollmentSensitivityTable(tables: EnrollmentTables, options: SensitivityOptions): ColumnTable {
  return tableOf(
    enrollmentSensitivity(tables, options).map(({agenciesBelow, ...row}) => ({...row, ...agenciesBelow})),
    {
      decision: "string",
      about: "string",
      agencies: "number",
      enrolledCounties: "number",
      residentsCovered: "number",
      ...shareColumns
    }
  );
}
