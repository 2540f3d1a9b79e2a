import type {Share} from "../attribution/share.js";
import {agenciesBelow} from "./agenciesBelow.js";
import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import {totalResidents} from "./totalResidents.js";
import type {EnrollmentTables} from "./tables.js";

/** Which list, which residents, which agencies, what counts as few residents, and what to try. */
export interface SensitivityOptions extends ViewOptions {
  /** Residents; 100,000 unless told. */
  readonly below?: number;
  /** Counties, as FIPS codes, to count as if one more local agency sat there: agencies that another source lists. */
  readonly alsoIn?: readonly string[];
}

/** What one other decision would change. */
export interface SensitivityOf {
  readonly decision: EnrollmentDecision;
  /** Agency id, county or state abbreviations that it is about; null where it is about all. */
  readonly about: string | null;
  readonly agencies: number;
  readonly enrolledCounties: number;
  readonly residentsCovered: number;
  /** Agencies in counties with fewer residents than the limit. */
  readonly agenciesBelow: Share;
}

/**
 * - `as-published`: none; the figures that pages show.
 * - `other-county`: an agency that serves several counties is placed in another of them.
 * - `also-served`: every county that an agency serves counts as enrolled.
 * - `one-more`: an agency that the list lacks and another source has is added.
 * - `population-served`: residents are those in the agency's own charge, where that is known.
 * - `without-states`: the states named are left out, all at once.
 */
export type EnrollmentDecision =
  "as-published" | "other-county" | "also-served" | "one-more" | "population-served" | "without-states";

/**
 * How far figures hang on single decisions: each taken alone, against the published one, which comes first.
 *
 * @returns a row per decision: counts, and shares from 0 to 1
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {enrollmentSensitivity} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const rows = enrollmentSensitivity(tables, {snapshot: "list-2017-08-01", populationYear: 2017, below: 100_000});
 * console.log(rows[0].decision, rows[0].agencies, rows[0].enrolledCounties); // as-published 58 58
 * rows.length; // 7
 * ```
 */
export function enrollmentSensitivity(allTables: EnrollmentTables, options: SensitivityOptions): SensitivityOf[] {
  const {alsoIn = [], withoutStates = []} = options;
  const tables = {
    ...allTables,
    entries: allTables.entries.filter(({snapshot}) => snapshot === options.snapshot),
    population: allTables.population.filter(({year}) => year === options.populationYear)
  };
  const all = {...options, withoutStates: []};
  const outcome = (decision: EnrollmentDecision, about: string | null, changed: EnrollmentTables, view: ViewOptions = all) => {
    const {agencies, counties} = enrollmentView(changed, view);
    const enrolled = counties.filter((county) => county.enrolled);
    return {
      decision,
      about,
      agencies: agencies.length,
      enrolledCounties: enrolled.length,
      residentsCovered: totalResidents(enrolled),
      agenciesBelow: agenciesBelow(changed, view).agencies
    };
  };
  const published = outcome("as-published", null, tables);
  const listed = enrollmentView(tables, all).agencies.map(({agency}) => agency);
  return [
    published,
    ...listed.flatMap((agency) =>
      agency.alsoFips.map((fips) => outcome("other-county", `${agency.agency} in ${fips}`, placedIn(tables, agency.agency, fips)))
    ),
    {...outcome("also-served", null, servedToo(tables)), agencies: published.agencies, agenciesBelow: published.agenciesBelow},
    ...alsoIn.map((fips) => outcome("one-more", fips, withOneMore(tables, options.snapshot, fips))),
    {
      ...published,
      decision: "population-served",
      agenciesBelow: agenciesBelow(tables, {...all, residentsOf: "agency"}).agencies
    },
    ...(withoutStates.length > 0 ? [outcome("without-states", withoutStates.join(", "), tables, options)] : [])
  ];
}

/** The tables with one agency in another county. */
function placedIn(tables: EnrollmentTables, id: string, hostFips: string): EnrollmentTables {
  return {...tables, agencies: tables.agencies.map((agency) => (agency.agency === id ? {...agency, hostFips} : agency))};
}

/** The tables with a stand-in for each agency in each county that it serves besides. */
function servedToo(tables: EnrollmentTables): EnrollmentTables {
  const standIns = tables.agencies.flatMap((agency) =>
    agency.alsoFips.map((hostFips) => ({of: agency.agency, agency: {...agency, agency: `${agency.agency}@${hostFips}`, hostFips}}))
  );
  const ids = new Map<string, string[]>();
  for (const {of, agency} of standIns) ids.set(of, [...(ids.get(of) ?? []), agency.agency]);
  return {
    ...tables,
    agencies: [...tables.agencies, ...standIns.map(({agency}) => agency)],
    entries: [
      ...tables.entries,
      ...tables.entries.flatMap((entry) => (ids.get(entry.agency) ?? []).map((agency) => ({...entry, agency})))
    ],
    agreements: [
      ...tables.agreements,
      ...tables.agreements.flatMap((row) => (ids.get(row.agency) ?? []).map((agency) => ({...row, agency})))
    ]
  };
}

/** The tables with one more sheriff on a list, signed as a first agreement on the day of the list. */
function withOneMore(tables: EnrollmentTables, snapshot: string, hostFips: string): EnrollmentTables {
  const county = tables.counties.find(({fips}) => fips === hostFips);
  if (!county) throw new RangeError(`Unknown county in alsoIn: expected a code of the counties, received ${hostFips}. Correct it.`);
  const asOf = tables.snapshots.find((list) => list.snapshot === snapshot)?.asOf ?? null;
  const agency = `one-more-in-${hostFips}`;
  return {
    ...tables,
    agencies: [
      ...tables.agencies,
      {
        agency,
        state: county.state,
        name: county.name,
        kind: "sheriff",
        level: "county",
        hostFips,
        alsoFips: [],
        populationServed: null,
        matchMethod: "name",
        matchNote: null
      }
    ],
    entries: [
      ...tables.entries,
      {snapshot, row: tables.entries.length + 1, agency, model: null, signedOn: asOf, asPrinted: county.name}
    ],
    agreements: [
      ...tables.agreements,
      {
        agreement: `${agency}#unknown#${asOf ?? "unknown"}`,
        agency,
        model: null,
        signedOn: asOf,
        firstTime: true,
        renews: null,
        joinedAfter: null,
        firstSeen: asOf,
        lastSeen: asOf,
        goneBy: null,
        evidence: []
      }
    ]
  };
}
