import type {ColumnTable} from "arquero";
import {enrollmentByDemographics, type DemographicOptions, type DemographicTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The fifths of `enrollmentByDemographics` as an arquero table: one row per fifth, columns as documented on `EnrollmentOfFifth`;
 * `share`, `lower` and `upper` are undefined of fewer than five counties.
 */
export function enrollmentByDemographicsTable(tables: DemographicTables, options: DemographicOptions): ColumnTable {
  const {snapshot, field, basis, fifths} = enrollmentByDemographics(tables, options);
  return tableOf(
    fifths.map(({share, interval, ...fifth}) => ({
      snapshot,
      field,
      basis,
      ...fifth,
      share: share.share,
      lower: interval?.lower,
      upper: interval?.upper
    })),
    {
      snapshot: "string",
      field: "string",
      basis: "string",
      fifth: "number",
      lowest: "number",
      highest: "number",
      counties: "number",
      enrolledCounties: "number",
      share: "number",
      lower: "number",
      upper: "number",
      agencies: "number"
    }
  );
}
