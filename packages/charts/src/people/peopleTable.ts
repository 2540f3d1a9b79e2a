import type {PeopleData} from "./peopleData.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One fifth of the counties per row: the chart's table view and its CSV. */
export interface PeopleTableRow {
  readonly asOf: string;
  readonly field: string;
  readonly basis: string;
  readonly fifth: number;
  /** Smallest share among the fifth's counties, in per cent of residents. */
  readonly lowest: number;
  /** Largest share among the fifth's counties, in per cent of residents. */
  readonly highest: number;
  readonly counties: number;
  readonly enrolledCounties: number;
  readonly agencies: number;
}

/**
 * The rows behind the chart: one per share of residents and fifth of counties.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * peopleTable(data).length; // 15
 * ```
 */
export function peopleTable({fields}: PeopleData): PeopleTableRow[] {
  return fields.flatMap(({asOf, field, basis, fifths}) =>
    fifths.map(({fifth, lowest, highest, counties, enrolledCounties, agencies}) => ({
      asOf,
      field,
      basis,
      fifth,
      lowest,
      highest,
      counties,
      enrolledCounties,
      agencies
    }))
  );
}

/**
 * The chart's data as CSV, RFC 4180, with a header. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import {enrollmentByDemographics} from "@onrecord/analysis/compute";
 * import {peopleCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyDemographics as demographics, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population, demographics};
 * const choice = {snapshot: "list-2017-08-01", populationYear: 2017, basis: demographics[0].basis};
 * const fields = (["foreignBornPct", "hispanicPct", "whiteNonHispanicPct"] as const).map((field) =>
 *   enrollmentByDemographics(tables, {...choice, field})
 * );
 * const data = {asOf: fields[0].asOf, fields};
 * peopleCsv(data, version).split(",").slice(0, 3); // ["asOf", "field", "basis"]
 * ```
 */
export function peopleCsv(data: PeopleData, version: string): string {
  const columns: (keyof PeopleTableRow)[] = [
    "asOf",
    "field",
    "basis",
    "fifth",
    "lowest",
    "highest",
    "counties",
    "enrolledCounties",
    "agencies"
  ];
  return creditedCsv(peopleTable(data), columns, enrollmentCredit(version));
}
