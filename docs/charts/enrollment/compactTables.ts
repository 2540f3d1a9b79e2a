import type {EnrollmentTables} from "@onrecord/analysis/compute";

/** What the browser computes county sizes from: columns instead of rows, only what is read, agencies by their place in the list. */
export interface CompactTables {
  readonly snapshots: EnrollmentTables["snapshots"];
  readonly agencies: {
    readonly agency: readonly string[];
    readonly name: readonly string[];
    readonly level: readonly string[];
    readonly state: readonly string[];
    readonly hostFips: readonly (string | null)[];
  };
  /** By list: agency, model, date of signature. */
  readonly entries: Readonly<
    Record<
      string,
      {
        readonly agency: readonly number[];
        readonly model: readonly (string | null)[];
        readonly signedOn: readonly (string | null)[];
      }
    >
  >;
  /** First agreements of agencies: agency, date of signature. */
  readonly first: {readonly agency: readonly number[]; readonly signedOn: readonly (string | null)[]};
  readonly counties: {readonly fips: readonly string[]; readonly state: readonly string[]};
  /** Residents by year, in the order of the counties; null where a county does not count in that year. */
  readonly population: Readonly<Record<string, readonly (number | null)[]>>;
}

/** Packs the tables for the browser, with the populations of some years. */
export function compactTables(tables: EnrollmentTables, years: readonly number[]): CompactTables {
  const listed = new Set(tables.entries.map(({agency}) => agency));
  const agencies = tables.agencies.filter(({agency}) => listed.has(agency));
  const place = new Map(agencies.map(({agency}, i) => [agency, i]));
  const at = (agency: string) => place.get(agency) ?? -1;
  const first = tables.agreements.filter(({firstTime, agency}) => firstTime === true && place.has(agency));
  const residents = new Map(tables.population.map(({fips, year, population}) => [`${year}/${fips}`, population]));
  return {
    snapshots: tables.snapshots,
    agencies: {
      agency: agencies.map(({agency}) => agency),
      name: agencies.map(({name}) => name),
      level: agencies.map(({level}) => level),
      state: agencies.map(({state}) => state),
      hostFips: agencies.map(({hostFips}) => hostFips)
    },
    entries: Object.fromEntries(
      tables.snapshots.map(({snapshot}) => {
        const own = tables.entries.filter((entry) => entry.snapshot === snapshot);
        return [
          snapshot,
          {
            agency: own.map(({agency}) => at(agency)),
            model: own.map(({model}) => model),
            signedOn: own.map(({signedOn}) => signedOn)
          }
        ];
      })
    ),
    first: {agency: first.map(({agency}) => at(agency)), signedOn: first.map(({signedOn}) => signedOn)},
    counties: {fips: tables.counties.map(({fips}) => fips), state: tables.counties.map(({state}) => state)},
    population: Object.fromEntries(
      years.map((year) => [year, tables.counties.map(({fips}) => residents.get(`${year}/${fips}`) ?? null)])
    )
  };
}

/** The tables again, with the columns that were packed: all that `enrollmentByCountySize` and `cumulativeEnrollment` read. */
export function unpackTables(compact: CompactTables): EnrollmentTables {
  const agency = (i: number) => compact.agencies.agency[i] ?? "";
  const rows = {
    snapshots: compact.snapshots,
    agencies: compact.agencies.agency.map((id, i) => ({
      agency: id,
      name: compact.agencies.name[i],
      level: compact.agencies.level[i],
      state: compact.agencies.state[i],
      hostFips: compact.agencies.hostFips[i]
    })),
    entries: Object.entries(compact.entries).flatMap(([snapshot, own]) =>
      own.agency.map((i, row) => ({snapshot, row: row + 1, agency: agency(i), model: own.model[row], signedOn: own.signedOn[row]}))
    ),
    agreements: compact.first.agency.map((i, row) => ({agency: agency(i), firstTime: true, signedOn: compact.first.signedOn[row]})),
    counties: compact.counties.fips.map((fips, i) => ({fips, state: compact.counties.state[i]})),
    population: Object.entries(compact.population).flatMap(([year, all]) =>
      all.flatMap((population, i) =>
        population === null ? [] : [{fips: compact.counties.fips[i], year: Number(year), population}]
      )
    )
  };
  return rows as unknown as EnrollmentTables;
}
