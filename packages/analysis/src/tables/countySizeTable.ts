import type {ColumnTable} from "arquero";
import {enrollmentByCountySize, type CountySizeOptions, type EnrollmentTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The classes of `enrollmentByCountySize` as an arquero table: one row per class, columns as documented on `CountySizeClass`; `share`,
 * `lower` and `upper` are undefined of fewer than five counties.
 *
 * @example
 * ```ts
 * import {countySizeTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const table = countySizeTable(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * table.numRows(); // 8
 * table.get("enrolledCounties", 0); // 2
 * ```
 */
export function countySizeTable(tables: EnrollmentTables, options: CountySizeOptions): ColumnTable {
  const {snapshot, classes} = enrollmentByCountySize(tables, options);
  return tableOf(
    classes.map((size) => ({
      snapshot,
      label: size.label,
      from: size.from,
      below: size.below,
      counties: size.counties,
      enrolledCounties: size.enrolledCounties,
      share: size.share.share,
      lower: size.interval?.lower,
      upper: size.interval?.upper,
      residents: size.residents,
      residentsCovered: size.residentsCovered,
      agencies: size.agencies
    })),
    {
      snapshot: "string",
      label: "string",
      from: "number",
      below: "number",
      counties: "number",
      enrolledCounties: "number",
      share: "number",
      lower: "number",
      upper: "number",
      residents: "number",
      residentsCovered: "number",
      agencies: "number"
    }
  );
}
