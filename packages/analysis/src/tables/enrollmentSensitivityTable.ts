import type {ColumnTable} from "arquero";
import {enrollmentSensitivity, type EnrollmentTables, type SensitivityOptions} from "../compute/index.js";
import {shareColumns, tableOf} from "./tableOf.js";

/**
 * `enrollmentSensitivity` as an arquero table: one row per decision, columns as documented on `SensitivityOf`; `count`, `of`, `share`
 * and `reason` are those of the agencies with few residents.
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
