import type {Tables} from "../importer/tables/tables.js";
import {groupedBy} from "../importer/tables/groupedBy.js";

/** All lists for one page, as plain columns: the agencies that have a county, and per list who is on it. */
export function listsFile({agencies, "roster-entries": entries, "roster-snapshots": snapshots}: Tables): object {
  const local = agencies.filter(({hostFips}) => hostFips !== null);
  const place = new Map(local.map(({agency}, i) => [agency, i]));
  const lists = groupedBy(
    entries.filter(({agency}) => place.has(agency)),
    ({snapshot}) => snapshot
  );
  return {
    snapshots: snapshots.map(({snapshot, asOf}) => ({snapshot, asOf})),
    agencies: {
      agency: local.map(({agency}) => agency),
      name: local.map(({name}) => name),
      state: local.map(({state}) => state),
      kind: local.map(({kind}) => kind),
      level: local.map(({level}) => level),
      hostFips: local.map(({hostFips}) => hostFips),
      alsoFips: local.map(({alsoFips}) => alsoFips)
    },
    /** `agency` counts rows of the columns above. */
    entries: Object.fromEntries(
      [...lists].map(([snapshot, own]) => [
        snapshot,
        {
          agency: own.map(({agency}) => place.get(agency)),
          model: own.map(({model}) => model),
          signedOn: own.map(({signedOn}) => signedOn)
        }
      ])
    )
  };
}

/** Residents for one page: one row of columns per year, in the order of `fips`. Null: the county does not count in that year. */
export function populationFile({counties, "county-population": rows}: Tables): object {
  const known = new Map(rows.map(({fips, year, population}) => [`${fips} ${String(year)}`, population]));
  const years = [...new Set(rows.map(({year}) => year))].sort((a, b) => a - b);
  const fips = counties.map((county) => county.fips);
  return {
    fips,
    years,
    population: Object.fromEntries(years.map((year) => [year, fips.map((code) => known.get(`${code} ${String(year)}`) ?? null)]))
  };
}
