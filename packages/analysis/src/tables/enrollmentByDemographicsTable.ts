import type {ColumnTable} from "arquero";
import {enrollmentByDemographics, type DemographicOptions, type DemographicTables} from "../compute/index.js";
import {tableOf} from "./tableOf.js";

/**
 * The fifths of `enrollmentByDemographics` as an arquero table: one row per fifth, columns as documented on `EnrollmentOfFifth`;
 * `share`, `lower` and `upper` are undefined of fewer than five counties.
 *
 * @example
 * ```ts
 * import {enrollmentByDemographicsTable} from "@onrecord/analysis";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const table = enrollmentByDemographicsTable(tables, {
 *   snapshot: "list-2017-08-01",
 *   populationYear: 2017,
 *   field: "foreignBornPct",
 *   basis: demographics[0].basis
 * });
 * table.array("enrolledCounties"); // [0, 0, 3, 17, 38]
 * ```
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
