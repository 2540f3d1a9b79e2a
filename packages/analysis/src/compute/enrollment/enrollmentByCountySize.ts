import type {Agency, Model} from "@onrecord/enrollment";
import {shareOfCount, type Share} from "../attribution/share.js";
import type {Interval} from "../inference/interval.js";
import {countyShareInterval, fewestForShare} from "./countyShare.js";
import {enrollmentView, type PlacedAgency, type ViewOptions} from "./enrollmentView.js";
import {modelsLabel} from "./modelsLabel.js";
import {totalResidents} from "./totalResidents.js";
import {defaultSizeBreaks, inSizeClass, sizeClasses, type SizeClass} from "./sizeClass.js";
import type {EnrollmentTables} from "./tables.js";
import type {Universe} from "./universe.js";

/** Which list, which residents, which agencies, which classes. */
export interface CountySizeOptions extends ViewOptions {
  /** Residents at which a new class begins; `defaultSizeBreaks` unless told. */
  readonly breaks?: readonly number[];
}

/** One agency, in the class of the county where it sits. */
export interface AgencyDot {
  readonly agency: string;
  readonly name: string;
  readonly state: string;
  readonly models: readonly (Model | null)[];
  readonly signedOn: string | null;
  readonly hostFips: string;
  /** Residents of the host county. */
  readonly population: number;
}

/** What is enrolled among the counties of one size. */
export interface CountySizeClass extends SizeClass {
  readonly counties: number;
  /** Counties in which at least one agency sits. */
  readonly enrolledCounties: number;
  /** enrolledCounties of counties; undefined, with the reason, of fewer than five counties. */
  readonly share: Share;
  /** Of that share, as if these counties were a random sample: they are all there are. Null of fewer than five counties. */
  readonly interval: Interval | null;
  readonly residents: number;
  /** Residents of the enrolled counties. */
  readonly residentsCovered: number;
  readonly agencies: number;
  /** By model: an agency with several is counted once, under `JEM+TFM`; under `unknown` where the list does not say. */
  readonly agenciesByModel: Readonly<Record<string, number>>;
  /** By population, then by id. */
  readonly dots: readonly AgencyDot[];
}

/** Enrollment by the size of counties on one list. */
export interface EnrollmentByCountySize {
  readonly snapshot: string;
  /** Date of the list. */
  readonly asOf: string;
  readonly populationYear: number;
  readonly universe: Universe;
  readonly classes: readonly CountySizeClass[];
  readonly total: {
    readonly counties: number;
    readonly enrolledCounties: number;
    readonly residents: number;
    readonly residentsCovered: number;
    readonly agencies: number;
  };
  /** Agencies of the list with state-wide powers, which are in no class. */
  readonly stateAgencies: readonly Agency[];
  /** Agencies of the universe that are in no class, because no county or no population is known. */
  readonly unplaced: readonly Agency[];
}

/**
 * How many counties of each size have an agency in the 287(g) programme, how many residents they have, and which agencies. Residents
 * are those of the county where an agency sits, whatever part of it the agency serves. Each number is a count of all counties and of
 * all agencies on the list; intervals and tests read “as if these were a random sample”.
 *
 * @returns counts of counties, residents and agencies; shares from 0 to 1
 * @missing a share of fewer than five counties is `undefined`, with a reason; agencies without a county are in `unplaced`
 * @throws RangeError on an unknown list, a year without populations, and breaks that do not rise
 * @example
 * ```ts
 * import {enrollmentByCountySize} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const {total, classes} = enrollmentByCountySize(tables, {snapshot: "list-2017-08-01", populationYear: 2017});
 * console.log(total.enrolledCounties, total.counties); // 58 3143
 * console.log(classes[0].label, classes[0].enrolledCounties, classes[0].counties); // under 10,000 2 712
 * ```
 */
export function enrollmentByCountySize(tables: EnrollmentTables, options: CountySizeOptions): EnrollmentByCountySize {
  const view = enrollmentView(tables, options);
  const classes = sizeClasses(options.breaks ?? defaultSizeBreaks).map((size): CountySizeClass => {
    const counties = view.counties.filter(({population}) => inSizeClass(size, population));
    const enrolled = counties.filter((county) => county.enrolled);
    const agencies = view.agencies.filter(({population}) => inSizeClass(size, population));
    return {
      ...size,
      counties: counties.length,
      enrolledCounties: enrolled.length,
      share: shareOfCount(enrolled.length, counties.length, "fewer than five counties", fewestForShare),
      interval: countyShareInterval(enrolled.length, counties.length),
      residents: totalResidents(counties),
      residentsCovered: totalResidents(enrolled),
      agencies: agencies.length,
      agenciesByModel: countByModel(agencies),
      dots: agencies.map(dotOf).sort((a, b) => a.population - b.population || (a.agency < b.agency ? -1 : 1))
    };
  });
  const total = (field: keyof EnrollmentByCountySize["total"]) => classes.reduce((sum, size) => sum + size[field], 0);
  return {
    snapshot: view.snapshot.snapshot,
    asOf: view.snapshot.asOf,
    populationYear: options.populationYear,
    universe: view.universe,
    classes,
    total: {
      counties: total("counties"),
      enrolledCounties: total("enrolledCounties"),
      residents: total("residents"),
      residentsCovered: total("residentsCovered"),
      agencies: total("agencies")
    },
    stateAgencies: view.stateAgencies,
    unplaced: view.unplaced
  };
}

function dotOf({agency, models, signedOn, hostFips, population}: PlacedAgency): AgencyDot {
  return {agency: agency.agency, name: agency.name, state: agency.state, models, signedOn, hostFips, population};
}

function countByModel(agencies: readonly PlacedAgency[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const label of agencies.map(({models}) => modelsLabel(models)).sort()) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
