import type {CountyPopulation} from "@onrecord/enrollment/counties";

/** Read once for each table: it has fifty thousand rows, and every view needs one year of it. */
const known = new WeakMap<readonly CountyPopulation[], Map<number, Map<string, number>>>();

/** Residents by county, for each year. The table must not change afterwards. */
export function populationsByYear(population: readonly CountyPopulation[]): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const before = known.get(population);
  if (before) return before;
  const years = new Map<number, Map<string, number>>();
  known.set(population, years);
  for (const {year, fips, population: residents} of population) {
    const counties = years.get(year);
    if (counties) counties.set(fips, residents);
    else years.set(year, new Map([[fips, residents]]));
  }
  return years;
}
