import {shareOfCount, type Share} from "../attribution/share.js";
import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import {modelsLabel} from "./modelsLabel.js";
import {populationYearOf} from "./populationYearOf.js";
import {totalResidents} from "./totalResidents.js";
import type {EnrollmentTables} from "./tables.js";

/** Which agencies, and what counts as few residents. */
export interface OverTimeOptions extends Pick<ViewOptions, "universe" | "withoutStates"> {
  /** Residents; 100,000 unless told. */
  readonly below?: number;
}

/** One list. */
export interface EnrollmentAt {
  readonly snapshot: string;
  readonly asOf: string;
  /** False: agencies known to be enrolled on that day are missing. */
  readonly complete: boolean;
  /** That of the list, or the nearest there is. */
  readonly populationYear: number;
  /** Agencies of the universe, those without a county included. */
  readonly agencies: number;
  /** By model: an agency with several is counted once, under `JEM+TFM`. Agencies in a county only. */
  readonly agenciesByModel: Readonly<Record<string, number>>;
  readonly stateAgencies: number;
  /** Agencies whose county is not known. */
  readonly unplaced: number;
  /** Enrolled counties of all counties. */
  readonly counties: Share;
  /** Their residents of all residents. */
  readonly residents: Share;
  /** Agencies in counties with fewer residents than the limit, of agencies in a county. */
  readonly agenciesBelow: Share;
}

/**
 * Every list in order of its date: agencies, enrolled counties, residents covered. Lists only: what was in force between two of them
 * is not known, and nothing is interpolated.
 *
 * @returns a row per list: counts, and shares from 0 to 1
 * @missing an agency whose county is not known is in `unplaced`; a share of nothing is `undefined`, with a reason
 * @example
 * ```ts
 * import {enrollmentOverTime} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const lists = enrollmentOverTime(tables);
 * lists.map(({asOf, agencies}) => `${asOf} ${agencies}`).at(-1); // "2026-05-18 1478"
 * ```
 */
export function enrollmentOverTime(tables: EnrollmentTables, options: OverTimeOptions = {}): EnrollmentAt[] {
  const {below = 100_000} = options;
  return [...tables.snapshots]
    .sort((a, b) => (a.asOf === b.asOf ? a.rows - b.rows : a.asOf < b.asOf ? -1 : 1))
    .map((snapshot): EnrollmentAt => {
      const populationYear = populationYearOf(snapshot, tables.population);
      if (populationYear === undefined)
        throw new RangeError(
          "Missing population: expected rows of at least one year, received none. Pass the table of populations."
        );
      const {agencies, counties, stateAgencies, unplaced} = enrollmentView(tables, {
        ...options,
        snapshot: snapshot.snapshot,
        populationYear
      });
      const enrolled = counties.filter((county) => county.enrolled);
      const agenciesByModel: Record<string, number> = {};
      for (const label of agencies.map(({models}) => modelsLabel(models)).sort())
        agenciesByModel[label] = (agenciesByModel[label] ?? 0) + 1;
      return {
        snapshot: snapshot.snapshot,
        asOf: snapshot.asOf,
        complete: snapshot.complete,
        populationYear,
        agencies: agencies.length + unplaced.length,
        agenciesByModel,
        stateAgencies: stateAgencies.length,
        unplaced: unplaced.length,
        counties: shareOfCount(enrolled.length, counties.length, "no counties"),
        residents: shareOfCount(totalResidents(enrolled), totalResidents(counties), "no residents"),
        agenciesBelow: shareOfCount(
          agencies.filter(({population}) => population < below).length,
          agencies.length,
          "no agency in a county"
        )
      };
    });
}
