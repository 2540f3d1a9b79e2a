import type {ColumnTable} from "arquero";
import {enrollmentByCountySize, modelsLabel, type CountySizeOptions, type EnrollmentTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The agencies of `enrollmentByCountySize` as an arquero table: one row per agency in a county, columns as documented on `AgencyDot`,
 * with the size class; `models` joined, such as `JEM+TFM`.
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
