import {mantelHaenszel, type MantelHaenszel} from "../inference/mantelHaenszel.js";
import {enrollmentView, type ViewOptions} from "./enrollmentView.js";
import type {EnrollmentTables} from "./tables.js";

/** Which list, which residents, which agencies, and what a larger county is. */
export interface WithinStatesOptions extends ViewOptions {
  /** Residents from which a county counts as larger; 100,000 unless told. */
  readonly largerFrom?: number;
}

/** Larger counties against smaller ones, compared within states only. */
export type WithinStates = MantelHaenszel & {
  /** Residents from which a county counts as larger. */
  readonly largerFrom: number;
  /** Of all counties in one table: the odds ratio without regard to states; undefined where it would be 0 / 0. */
  readonly crudeOddsRatio: number | undefined;
};

/**
 * Whether larger counties are enrolled more often than smaller ones of the same state: odds of being enrolled, larger over smaller,
 * pooled over states. That takes out that some states have large counties and that some states enroll. Reads “as if these counties
 * were a random sample”: they are all there are.
 *
 * Source: `mantelHaenszel`.
 *
 * @returns an odds ratio, 0 to Infinity, with interval and test
 * @throws RangeError on an unknown list
 * @example
 * ```ts
 * import {countySizeWithinStates} from "@onrecord/analysis/compute";
 * import {agencies, agreements, rosterEntries as entries, snapshots} from "@onrecord/enrollment";
 * import {counties, countyPopulation as population} from "@onrecord/enrollment/counties";
 *
 * const tables = {agencies, agreements, entries, snapshots, counties, population};
 * const pooled = countySizeWithinStates(tables, {
 *   snapshot: "list-2017-08-01",
 *   populationYear: 2017,
 *   largerFrom: 100_000
 * });
 * "informative" in pooled && pooled.informative; // 18
 * pooled.oddsRatio; // 7.946
 * ```
 */
export function countySizeWithinStates(tables: EnrollmentTables, options: WithinStatesOptions): WithinStates {
  const {largerFrom = 100_000} = options;
  const states: Record<string, Table> = {};
  const all = emptyTable();
  for (const {county, population, enrolled} of enrollmentView(tables, options).counties)
    for (const table of [(states[county.stateFips] ??= emptyTable()), all])
      table[population < largerFrom ? 1 : 0][enrolled ? 0 : 1]++;
  const [[a, b], [c, d]] = all;
  return {
    ...mantelHaenszel(Object.values(states)),
    largerFrom,
    crudeOddsRatio: a * d === 0 && b * c === 0 ? undefined : (a * d) / (b * c)
  };
}

type Table = [[number, number], [number, number]];

/** Rows: larger, smaller. Columns: enrolled, not. */
const emptyTable = (): Table => [
  [0, 0],
  [0, 0]
];
