import type {ColumnTable} from "arquero";
import {enrollmentByCountySize, modelsLabel, type CountySizeOptions, type EnrollmentTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The agencies of `enrollmentByCountySize` as an arquero table: one row per agency in a county, columns as documented on `AgencyDot`,
 * with the size class; `models` joined, such as `JEM+TFM`.
 *
 * @example
 * ```ts
 * import {enrolledAgencyTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * enrolledAgencyTable(tables, {snapshot: "list-2017-08-01", populationYear: 2017}).numRows(); // 58
 * ```
 */
export function enrolledAgencyTable(tables: EnrollmentTables, options: CountySizeOptions): ColumnTable {
  const {snapshot, classes} = enrollmentByCountySize(tables, options);
  return tableOf(
    classes.flatMap(({label, dots}) => dots.map((dot) => ({snapshot, label, ...dot, models: modelsLabel(dot.models)}))),
    {
      snapshot: "string",
      label: "string",
      agency: "string",
      name: "string",
      state: "string",
      models: "string",
      signedOn: "string",
      hostFips: "string",
      population: "number"
    }
  );
}
