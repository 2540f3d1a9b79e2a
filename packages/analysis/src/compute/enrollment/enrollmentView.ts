import type {Agency, Model, RosterSnapshot} from "@onrecord/enrollment";
import type {County} from "@onrecord/enrollment/counties";
import {populationsByYear} from "./populationsByYear.js";
import type {EnrollmentTables} from "./tables.js";
import {universeTest, type Universe} from "./universe.js";

/** Which list, which residents, which agencies. */
export interface ViewOptions {
  /** Id of a list, such as `list-2017-08-01`. */
  readonly snapshot: string;
  /** Year of the county populations; 1 July. */
  readonly populationYear: number;
  /** `all-local` unless told. */
  readonly universe?: Universe;
  /** Postal abbreviations of states whose counties and agencies are left out, such as `["TX", "FL"]`. */
  readonly withoutStates?: readonly string[];
}

/** An agency in the county where it sits. */
export interface PlacedAgency {
  readonly agency: Agency;
  readonly hostFips: string;
  /** Residents of that county. */
  readonly population: number;
  /** Each model once; null where the list does not say. */
  readonly models: readonly (Model | null)[];
  /** Newest date of signature that the list gives; null where it gives none. */
  readonly signedOn: string | null;
}

/** A county that has a population in the year. */
export interface PopulatedCounty {
  readonly county: County;
  readonly population: number;
  /** Whether an agency of the universe sits there. */
  readonly enrolled: boolean;
}

/** One list laid over the counties of one year. */
export interface EnrollmentView {
  readonly snapshot: RosterSnapshot;
  readonly universe: Universe;
  readonly agencies: readonly PlacedAgency[];
  readonly counties: readonly PopulatedCounty[];
  /** Agencies of the list with state-wide powers: in no county. */
  readonly stateAgencies: readonly Agency[];
  /** Agencies of the universe that no county could be found for, or whose county has no population in that year. */
  readonly unplaced: readonly Agency[];
}

/**
 * Lays one list over the counties of one year. A county is enrolled where at least one agency of the universe sits in it; counties
 * that an agency serves besides are not.
 */
export function enrollmentView(tables: EnrollmentTables, options: ViewOptions): EnrollmentView {
  const {populationYear, universe = {kind: "all-local"}, withoutStates = []} = options;
  const snapshot = snapshotOf(tables, options.snapshot);
  const left = new Set(withoutStates);
  const population = populationsOf(tables, populationYear);
  const inUniverse = universeTest(universe, tables.agreements);
  const agencyOf = new Map(tables.agencies.map((agency) => [agency.agency, agency]));

  const listed = new Map<Agency, {models: Set<Model | null>; signedOn: string | null}>();
  for (const {snapshot: list, agency: id, model, signedOn} of tables.entries) {
    if (list !== snapshot.snapshot) continue;
    const agency = agencyOf.get(id);
    if (!agency) throw new RangeError(`Unknown agency: expected an id of the agencies, received ${id}. Pass one version.`);
    if (left.has(agency.state)) continue;
    const seen = listed.get(agency) ?? {models: new Set(), signedOn: null};
    seen.models.add(model);
    if (signedOn !== null && (seen.signedOn === null || signedOn > seen.signedOn)) seen.signedOn = signedOn;
    listed.set(agency, seen);
  }

  const agencies: PlacedAgency[] = [];
  const unplaced: Agency[] = [];
  for (const [agency, {models, signedOn}] of listed) {
    if (!inUniverse(agency)) continue;
    const {hostFips} = agency;
    const residents = hostFips === null ? undefined : population.get(hostFips);
    if (hostFips === null || residents === undefined) unplaced.push(agency);
    else agencies.push({agency, hostFips, population: residents, models: [...models].sort(), signedOn});
  }
  const enrolled = new Set(agencies.map(({hostFips}) => hostFips));
  const counties: PopulatedCounty[] = [];
  for (const county of tables.counties) {
    const residents = population.get(county.fips);
    if (residents !== undefined && !left.has(county.state))
      counties.push({county, population: residents, enrolled: enrolled.has(county.fips)});
  }
  return {
    snapshot,
    universe,
    agencies,
    counties,
    stateAgencies: [...listed.keys()].filter(({level}) => level === "state"),
    unplaced
  };
}

function snapshotOf({snapshots}: EnrollmentTables, id: string): RosterSnapshot {
  const found = snapshots.find(({snapshot}) => snapshot === id);
  if (found) return found;
  throw new RangeError(
    `Unknown snapshot: expected one of ${snapshots.map(({snapshot}) => snapshot).join(", ")}, received ${id}. Choose one.`
  );
}

function populationsOf({population}: EnrollmentTables, year: number): ReadonlyMap<string, number> {
  const residents = populationsByYear(population).get(year);
  if (residents) return residents;
  throw new RangeError(`Unknown populationYear: expected a year of the populations, received ${year}. Choose one.`);
}
