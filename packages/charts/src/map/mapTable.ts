import type {CountySizeData} from "../countySize/countySizeData.js";
import type {CountyShapes} from "./countyShapes.js";
import {mapCounties} from "./mapCounties.js";
import {creditedCsv, enrollmentCredit} from "../drawing/creditedCsv.js";

/** One agency per row, by county: the map's table view and its CSV. */
export interface MapTableRow {
  readonly asOf: string;
  readonly fips: string;
  readonly county: string;
  readonly state: string;
  readonly population: number;
  readonly agency: string;
  readonly name: string;
  /** Models joined with `+`; empty where the list does not state one. */
  readonly models: string;
  readonly signedOn: string | null;
}

/**
 * The rows behind the map: one per agency in a county.
 *
 * @returns one object per row, its keys the columns of the CSV
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapTable} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapTable(data, countyShapes(atlas)).length; // 58
 * ```
 */
export function mapTable(data: CountySizeData, shapes: CountyShapes): MapTableRow[] {
  return mapCounties(data, shapes).flatMap(({fips, name: county, state, population, agencies}) =>
    agencies.map(({agency, name, models, signedOn}) => ({
      asOf: data.asOf,
      fips,
      county,
      state,
      population,
      agency,
      name,
      models: models.filter((model) => model !== null).join("+"),
      signedOn
    }))
  );
}

/**
 * The map's data as CSV, RFC 4180, with a header; null is an empty field. The last column credits the data; `version` is that of `@onrecord/enrollment`.
 *
 * @returns text, lines ended by a line feed
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapCsv} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots, version} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapCsv(data, countyShapes(atlas), version).split(",").slice(0, 3); // ["asOf", "fips", "county"]
 * ```
 */
export function mapCsv(data: CountySizeData, shapes: CountyShapes, version: string): string {
  const columns: (keyof MapTableRow)[] = ["asOf", "fips", "county", "state", "population", "agency", "name", "models", "signedOn"];
  return creditedCsv(mapTable(data, shapes), columns, enrollmentCredit(version));
}
