/**
 * Counties, their residents year by year, and who lives there.
 *
 * @packageDocumentation
 */
import {unpack} from "./columns/unpack.js";
import * as packed from "./generated/counties.js";
import type {County, CountyDemographics, CountyPopulation} from "./schema/types.js";

export type {County, CountyDemographics, CountyPopulation} from "./schema/types.js";

/** Counties of the fifty states and the District of Columbia, with the years in which they count. */
export const counties: readonly County[] = /* @__PURE__ */ unpack<County>(packed.counties);

/**
 * Residents of each county on 1 July, 2010 to 2025. Vintage 2020 to 2019 and Vintage 2025 from 2020: the step between them is no growth.
 * Connecticut changes from counties to planning regions at the same place.
 */
export const countyPopulation: readonly CountyPopulation[] = /* @__PURE__ */ unpack<CountyPopulation>(packed.countyPopulation);

/** Shares of foreign-born, Hispanic and white non-Hispanic residents, per cent, from three sources that do not compare with each other. */
export const countyDemographics: readonly CountyDemographics[] = /* @__PURE__ */ unpack<CountyDemographics>(
  packed.countyDemographics
);

let residents: Map<string, number> | undefined;

/**
 * Residents of a county on 1 July of a year. `undefined`: the county does not count in that year, or the year is not in the table.
 *
 * @returns residents
 * @example
 * ```ts
 * import {populationOf} from "@onrecord/enrollment/counties";
 *
 * populationOf("01001", 2017); // 55448
 * populationOf("01001", 1900); // undefined
 * ```
 */
export function populationOf(fips: string, year: number): number | undefined {
  residents ??= new Map(countyPopulation.map((row) => [`${row.fips} ${row.year}`, row.population]));
  return residents.get(`${fips} ${year}`);
}
