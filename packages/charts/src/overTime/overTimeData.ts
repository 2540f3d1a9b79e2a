import type {Universe} from "../enrollment/universe.js";

/** How many of how many. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** One list: from `enrollmentOverTime` of `@onrecord/analysis/compute`. */
export interface ListAt {
  readonly snapshot: string;
  readonly asOf: string;
  /** False: agencies known to be enrolled on that day are missing from it. */
  readonly complete: boolean;
  readonly populationYear: number;
  readonly agencies: number;
  readonly stateAgencies: number;
  /** Counties with an agency, of all. */
  readonly counties: CountOf;
  /** Their residents, of all. */
  readonly residents: CountOf;
  /** Agencies in counties with fewer than 100,000 residents, of agencies in a county. */
  readonly agenciesBelow: CountOf;
}

/** All lists, in order of date. */
export interface OverTimeData {
  readonly universe: Universe;
  readonly withoutStates?: readonly string[];
  readonly lists: readonly ListAt[];
}
