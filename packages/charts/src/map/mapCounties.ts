import {group} from "d3";
import type {CountySizeData, CountySizeDot} from "../countySize/countySizeData.js";
import {modelKindOf, modelsText, type ModelKind} from "../enrollment/modelKind.js";
import {countOf} from "../text/numberText.js";
import type {CountyShapes} from "./countyShapes.js";

/** A county with at least one agency on the list. */
export interface MapCounty {
  readonly fips: string;
  readonly name: string;
  readonly state: string;
  readonly population: number;
  /** Of all its agencies' models. */
  readonly kind: ModelKind;
  readonly agencies: readonly CountySizeDot[];
}

/**
 * The counties with an agency, in order of their codes. A county that the shapes do not have keeps its code as name.
 *
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapCounties} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapCounties(data, countyShapes(atlas)).length; // 58
 * ```
 */
export function mapCounties(data: CountySizeData, shapes: CountyShapes): MapCounty[] {
  const byCounty = group(
    data.classes.flatMap(({dots}) => dots),
    ({hostFips}) => hostFips
  );
  return [...byCounty]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([fips, agencies]) =>
      agencies.slice(0, 1).map(({state, population}) => ({
        fips,
        name: shapes.counties[fips]?.name ?? fips,
        state,
        population,
        kind: modelKindOf(agencies.flatMap(({models}) => models)),
        agencies
      }))
    );
}

/**
 * One county in words.
 *
 * @example
 * ```ts
 * import atlas from "us-atlas/counties-albers-10m.json" with {type: "json"};
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {countyShapes, mapCounties, mapCountyText} from "@onrecord/charts/enrollment";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const data = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * mapCountyText(mapCounties(data, countyShapes(atlas))[0]); // "Etowah, AL, 103,076 residents: Etowah County Sheriff's Office (jail enforcement)"
 * ```
 */
export function mapCountyText({name, state, population, agencies}: MapCounty): string {
  const list = agencies.map((agency) => `${agency.name} (${modelsText(agency.models)})`);
  return `${name}, ${state}, ${countOf(population, "resident", "residents")}: ${list.join("; ")}`;
}
