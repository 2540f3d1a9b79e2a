import {shareOfCount, type Share} from "../attribution/share.js";
import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import {totalResidents} from "./totalResidents.js";
import type {EnrollmentTables} from "./tables.js";

/** Which list, which residents, which agencies, and what counts as few residents. */
export interface AgenciesBelowOptions extends ViewOptions {
  /** Residents; 100,000 unless told. */
  readonly below?: number;
  /**
   * Whose residents: those of the host county, as unless told; or those in the agency's own charge, and the host county's where that is
   * not known.
   */
  readonly residentsOf?: "host-county" | "agency";
}

/** Agencies with few residents, of all that are in a county, and the same share of counties and of residents. */
export interface AgenciesBelow {
  /** The limit, in residents. */
  readonly below: number;
  readonly agencies: Share;
  /** Agencies of the universe without a county: in no denominator. */
  readonly unknown: number;
  /** The base rates: counties with few residents of all counties, and the residents of those of all residents. */
  readonly counties: Share;
  readonly residents: Share;
}

/**
 * How many agencies of a list have fewer residents than a limit, beside the share of all counties that have, and of all residents who
 * live in those. An enumeration of the list: no interval.
 *
 * @returns shares from 0 to 1 of agencies, counties and residents, with numerator and denominator
 * @missing an agency whose residents are not known is counted in `unknown` and in no share
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {agenciesBelow} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const {agencies: few, counties: all} = agenciesBelow(tables, {snapshot: "list-2017-08-01", populationYear: 2017, below: 100_000});
 * console.log(few.count, few.of); // 16 58
 * all.share; // 0.8101
 * ```
 */
export function agenciesBelow(tables: EnrollmentTables, options: AgenciesBelowOptions): AgenciesBelow {
  const {below = 100_000, residentsOf = "host-county"} = options;
  const {agencies, unplaced, counties} = enrollmentView(tables, options);
  const known = agencies.map(({agency, population}) =>
    residentsOf === "agency" ? (agency.populationServed ?? population) : population
  );
  const small = counties.filter(({population}) => population < below);
  return {
    below,
    agencies: shareOfCount(known.filter((residents) => residents < below).length, known.length, "no agency in a county"),
    unknown: unplaced.length,
    counties: shareOfCount(small.length, counties.length, "no counties"),
    residents: shareOfCount(totalResidents(small), totalResidents(counties), "no residents")
  };
}
