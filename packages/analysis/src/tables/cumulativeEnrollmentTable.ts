import type {ColumnTable} from "arquero";
import {cumulativeEnrollment, type EnrollmentTables, type ViewOptions} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/** `cumulativeEnrollment` as an arquero table: one row per size, columns as documented on `CumulativePoint`. */
export function cumulativeEnrollmentTable(tables: EnrollmentTables, options: ViewOptions): ColumnTable {
  return tableOf(cumulativeEnrollment(tables, options), {population: "number", allCounties: "number", enrolledCounties: "number"});
}
